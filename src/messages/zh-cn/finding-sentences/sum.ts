import type { SumFinding } from "../../../domain/findings/sum-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about weights, total and grade. */
export const sumSentences: FindingSentences<SumFinding["code"]> = {
  "missing-weight": ({ name }) => `${rowName(name)}没有填写分值，请补填。`,
  "weight-sum": ({ sum, full, printed }) =>
    printed === null || printed === full
      ? `各项分值合计 ${sum} 分，应为 ${full} 分，请调整。`
      : `各项分值合计 ${sum} 分，总分的分值写的是 ${printed} 分，应为 ${full} 分，请调整。`,
  "category-weight": ({ level, sum, expected }) =>
    `“${level}”的分值合计 ${sum} 分，评分规则的分配是 ${expected} 分，请确认本单位是否另有规定。`,
  "total-mismatch": ({ basis, sum, reported }) =>
    basis === "computed"
      ? `总分应为 ${sum} 分，表上写的是 ${reported} 分。`
      : `表上各项得分合计 ${sum} 分，总分写的是 ${reported} 分，请核对。`,
  "grade-mismatch": ({ total, computed, from, reported }) =>
    `按 ${total} 分应评为“${computed}”（${amount(from)} 分及以上），表上写的是“${reported}”。`,
};
