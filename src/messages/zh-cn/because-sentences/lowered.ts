import type { Lowered } from "../../../domain/scores/because-lowered";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";

/** Why a score is below the formula's on purpose. */
export const loweredReasons: BecauseSentences<Lowered["rule"]> = {
  "lowered-by-person": ({ share, threshold, formula, score }) =>
    `因为完成值达到目标值的 ${amount(share)}%（${amount(threshold)}% 起须说明原因），填报人已说明原因并评为 ${score} 分，按表上得分计（公式得分 ${formula} 分）。`,
  "overachieved-deducted": ({ share, from, formula, deduction, score }) =>
    `因为完成值达到目标值的 ${amount(share)}%，评分规则规定 ${amount(from)}% 起扣 ${deduction} 分，公式得分 ${formula} 分，得 ${score} 分。`,
  deducted: ({ formula, deduction, score }) =>
    `因为公式得分 ${formula} 分，表上扣分 ${deduction} 分，得 ${score} 分。`,
};
