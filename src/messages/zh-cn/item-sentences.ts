/** The sentence at the head of an item: the fault, in one or two lines. */
import { a1 } from "../../domain/cells";
import type { UnreadableActual } from "../../domain/findings/answer-findings";
import type { ExplanationIncomplete } from "../../domain/findings/explanation-findings";
import { awaitsCalculation } from "../../domain/form/model/formula-text";
import type { Item } from "../../domain/summary/items";
import { amount } from "../figures";
import { itemSentenceOf, type ItemSentences } from "../sentences";
import { FIELD } from "./finding-sentences/field-names";
import { rowName } from "./finding-sentences/row-name";
import { findingMessage } from "./findings";

const LACKING = { cause: "原因", measure: "改进措施", both: "原因和改进措施" } as const;

const SENTENCES: ItemSentences = {
  one: {
    "missing-explanation": (finding) =>
      finding.reason.why === "below-weight"
        ? `${rowName(finding.name)}得 ${finding.reason.score} 分（分值 ${finding.reason.weight}），没有填写偏差原因。`
        : findingMessage({ ...finding, severity: "error" }),
    "score-out-of-band": ({ name, reported, band: { low, high } }) =>
      `${rowName(name)}应评 ${low} 至 ${high} 分，表上是 ${reported} 分。`,
    "band-edge": ({ name, reported }) =>
      `${rowName(name)}得 ${reported} 分，正好是该档上限，有的系统不接受。`,
    "adjusted-score": ({ name, reported, formula }) =>
      `${rowName(name)}按表上 ${reported} 分计，公式得分是 ${formula} 分。`,
    "own-criterion": ({ name, why }) =>
      why === "headline"
        ? `${rowName(name)}由填报人评分，这里不计算。`
        : `${rowName(name)}按本行评分标准评分，请人工核对。`,
    "free-answer": ({ name }) => `${rowName(name)}算不算达到目标，由填报人判断。`,
    "needs-judgement": ({ name, band }) =>
      `${rowName(name)}还没有得分${band === null ? "" : `，可评 ${band.low} 至 ${band.high} 分`}。`,
    "unreadable-target": (finding) =>
      finding.isError === true
        ? findingMessage({ ...finding, severity: "error" })
        : `${rowName(finding.name)}的年度指标值“${finding.text}”认不出。`,
    "unreadable-actual": (finding) =>
      finding.why === "error"
        ? findingMessage({ ...finding, severity: "error" })
        : `${rowName(finding.name)}的实际完成值${unclear(finding)}。`,
    "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
      `${rowName(name)}的单位对不上：目标是“${targetUnit}”，完成是“${actualUnit}”。`,
    overachieved: ({ name, share }) =>
      `${rowName(name)}完成了目标值的 ${amount(share)}%，没有说明原因。`,
    "grade-mismatch": ({ basis, grades, reported }) =>
      `${basis === "computed" ? "" : "按现有得分，"}等级应为${grades.map((grade) => `“${grade}”`).join("或")}，表上写的是“${reported}”。`,
    "total-mismatch": ({ basis, low, high, reported }) =>
      `${basis === "computed" ? "" : "按现有得分，"}总分应${low === high ? `为 ${low} 分` : `在 ${low} 至 ${high} 分之间`}，表上写的是 ${reported} 分。`,
    "weight-sum": ({ sum, full }) => `各项分值合计 ${sum} 分，应为 ${full} 分。`,
    "category-weight": ({ level, sum, expected }) =>
      `“${level}”的分值合计 ${sum} 分，评分规则的分配是 ${expected} 分。`,
    "rate-mismatch": ({ computed, reported }) =>
      `执行率应为 ${computed}%，表上写的是 ${reported}%。`,
    "over-executed": ({ executed, budget }) =>
      `全年执行数 ${amount(executed)} 超过全年预算数 ${amount(budget)}。`,
    "unrecognised-label": ({ label }) => `“${label}”这一栏认不出，没有读取。`,
  },
  several: {
    "missing-explanation": ([{ reason }, ...others]) =>
      `${others.length + 1} 行${LACKS_REASON[reason.why]}，没有说明原因。`,
    "explanation-incomplete": ([{ fault }, ...others]) =>
      `${others.length + 1} 行${incomplete(fault)}。`,
    "missing-target": ({ length }) => `${length} 行没有填写年度指标值。`,
    "missing-actual": ([{ of }, ...others]) =>
      `${others.length + 1} 行没有填写${of === "executed" ? "全年执行数" : "实际完成值"}。`,
    "missing-weight": ({ length }) => `${length} 行没有填写分值。`,
    "needs-judgement": ({ length }) => `${length} 行还没有得分，请评分。`,
    overachieved: ([{ threshold }, ...others]) =>
      `${others.length + 1} 行完成值达到目标值的 ${amount(threshold)}% 以上，没有说明原因。`,
    "placeholder-row": ({ length }) => `模板空行 ${length} 行，请补填或删除。`,
    "missing-field": (findings) =>
      `表头 ${findings.length} 项没有填写：${findings.map(({ field }) => FIELD[field]).join("、")}。`,
    "band-edge": ({ length }) => `${length} 行得分正好是该档上限，有的系统不接受。`,
    "free-answer": ({ length }) => `${length} 行算不算达到目标，由填报人判断。`,
    "adjusted-score": ({ length }) => `${length} 行按表上得分计，低于公式得分，已说明原因。`,
    "own-criterion": ([{ why }, ...others]) =>
      why === "headline"
        ? `${others.length + 1} 行由填报人评分，这里不计算。`
        : `${others.length + 1} 行按本行评分标准评分，请人工核对。`,
    "unreadable-target": ([{ text, isError }, ...others]) =>
      `${others.length + 1} 行的年度指标值${isError === true ? erroneous(text) : `“${text}”认不出`}。`,
    "unreadable-actual": ([first, ...others]) =>
      `${others.length + 1} 行的实际完成值${first.why === "error" ? erroneous(first.text) : unclear(first)}。`,
    "unit-mismatch": ([{ targetUnit, actualUnit }, ...others]) =>
      `${others.length + 1} 行的单位对不上：目标是“${targetUnit}”，完成是“${actualUnit}”。`,
    "duplicate-indicator": ([{ name, first }, ...others]) =>
      `${rowName(name)}与 ${a1(first)} 的指标重名，共 ${others.length + 1} 行。`,
    "outcome-copies-goal": ({ length }) => `${length} 处实际完成情况照抄了预期目标。`,
    "layout-unclear": ([{ reason, text, withoutBudget }, ...others]) => {
      const many = `${others.length + 1} 处`;
      if (reason === "not-calculated")
        return `${others.length + 1} 个公式还没有计算，请用 Excel 打开，按 F9 计算后保存。`;
      if (reason === "formula-as-text")
        return `${many}公式是按文字填的，没有计算，请改成“常规”格式后重新输入。`;
      if (reason === "error-value")
        return withoutBudget === true
          ? `${many}显示 ${text}：没有预算，请用 IFERROR 改写公式。`
          : `${many}显示 ${text}，请改正公式。`;
      return reason === "number-not-readable"
        ? `${many}应填数字，“${text}”认不出。`
        : `${many}${text === "" ? "" : `“${text}”`}和表头的栏目对不上。`;
    },
    "unrecognised-label": ([{ label }, ...others]) =>
      `${others.length + 1} 处“${label}”认不出，没有读取。`,
  },
};

/** The shared fault of the cells of an item: an error, or formulas that were never calculated. */
const erroneous = (text: string): string =>
  awaitsCalculation(text) ? "是公式，还没有计算" : `显示 ${text}，请改正公式`;

/** Whether an answer cannot be read at all, or can be read in several ways. */
const unclear = ({ text, why }: UnreadableActual): string =>
  `“${text}”${why === "several-readings" ? "有几种读法" : "认不出"}`;

const LACKS_REASON = {
  "below-weight": "扣了分",
  "execution-below": "执行率偏低",
  "budget-changed": "调整了预算",
  "past-limit": "完成值超过目标值",
  "off-equal": "完成值与目标值不同",
  "short-of-target": "没有达到目标值",
} as const;

function incomplete(fault: ExplanationIncomplete["fault"]): string {
  switch (fault.why) {
    case "full-but-unfinished":
      return "得了满分，说明中却写着未完成";
    case "lost-but-finished":
      return "扣了分，说明中却写着已全部完成";
    case "pasted":
      return `的说明与 ${a1(fault.first)} 的文字相同`;
    case "too-long":
      return `的文字超过 ${fault.most} 字`;
    case "lacks":
      return `的说明没有写明${LACKING[fault.lacks]}`;
  }
}

/** The sentence of an item. */
export const itemSentence = ({ findings }: Pick<Item, "findings">): string =>
  itemSentenceOf(SENTENCES, findings, findingMessage);
