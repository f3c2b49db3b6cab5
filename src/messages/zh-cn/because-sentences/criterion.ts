import type { CriterionApplied, CriterionReason } from "../../../domain/scores/because-criterion";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";

/** Points by a row's own criterion. */
export const criterionReasons: BecauseSentences<CriterionReason["rule"]> = {
  criterion: ({ text, asked, given, how, weight, score }) =>
    `按本行评分标准“${text}”，目标值“${asked}”，完成值“${given}”，${worked(how, weight)}得 ${score} 分。`,
  "own-criterion": ({ text, why, score }) => {
    const whose = score === null ? "由填报人评分" : `按表上的 ${score} 分计`;
    return why === "judged"
      ? `按本行评分标准“${text}”，由人评定，${whose}。`
      : `按本行评分标准“${text}”，按它定不出得分，${whose}。`;
  },
};

function worked(how: CriterionApplied["how"], weight: string): string {
  switch (how.kind) {
    case "full":
    case "named":
      return "";
    case "steps": {
      const off = `扣 ${amount(how.deducted)} 分，${amount(weight)} − ${amount(how.deducted)}，`;
      const counted = `${amount(how.difference)} ${how.unit}`;
      if (how.side === "late") return `逾期 ${counted}，${off}`;
      if (how.side === "occurs") return `发生 ${counted}，${off}`;
      const away = how.side === "below" ? "低" : "高";
      const unit = how.unit === "%" ? "个百分点" : how.unit;
      const reference = `${amount(how.reference)}${how.unit}`;
      return `比 ${reference} ${away} ${amount(how.difference)} ${unit}，${off}`;
    }
    case "proportion":
      return `完成 ${amount(how.percent)}%，${amount(how.percent)}% × ${amount(weight)} 分，`;
  }
}
