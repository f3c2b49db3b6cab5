import { a1 } from "../../../domain/cells";
import type {
  ExplanationFinding,
  ExplanationIncomplete,
  MissingExplanation,
} from "../../../domain/findings/explanation-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about explanations and outcomes. */
export const explanationSentences: FindingSentences<ExplanationFinding["code"]> = {
  "missing-explanation": missingExplanation,
  "explanation-incomplete": explanationIncomplete,
  "outcome-copies-goal": ({ goal }) =>
    `实际完成情况与预期目标（${a1(goal)}）的文字完全相同，请写明实际完成了什么。`,
};

function missingExplanation({ name, reason }: MissingExplanation): string {
  switch (reason.why) {
    case "below-weight":
      return `${rowName(name)}得 ${reason.score} 分，低于分值 ${reason.weight} 分，请填写偏差原因和改进措施。`;
    case "execution-below":
      return `执行率 ${amount(reason.rate)}% 低于 ${amount(reason.least)}%，请说明原因。`;
    case "budget-changed":
      return `全年预算数 ${amount(reason.budget)} 与年初预算数 ${amount(reason.initial)} 不同，请说明调整原因。`;
    case "past-limit":
      return `${rowName(name)}完成值“${reason.actual}”超过目标值“${reason.target}”，请说明原因。`;
    case "off-equal":
      return `${rowName(name)}完成值“${reason.actual}”与目标值“${reason.target}”不同，请说明原因。`;
    case "short-of-target":
      return `${rowName(name)}完成值“${reason.actual}”没有达到目标值“${reason.target}”，请填写未完成原因和改进措施。`;
  }
}

function explanationIncomplete({ name, fault }: ExplanationIncomplete): string {
  switch (fault.why) {
    case "full-but-unfinished":
      return `${rowName(name)}得了满分，说明中却写着未完成，请核对得分或说明。`;
    case "lost-but-finished":
      return `${rowName(name)}扣了分，说明中却写着已全部完成，请核对得分，或写明扣分的原因。`;
    case "pasted":
      return `${rowName(name)}的说明与 ${a1(fault.first)} 的文字相同，请按本行的情况分别说明。`;
    case "too-long":
      return `${rowName(name)}的文字有 ${fault.length} 字，评分规则要求不超过 ${fault.most} 字，请精简。`;
    case "lacks":
      return `${rowName(name)}的说明没有写明${LACKING[fault.lacks]}，建议补充。`;
  }
}

const LACKING = { cause: "原因", measure: "改进措施", both: "原因和改进措施" } as const;
