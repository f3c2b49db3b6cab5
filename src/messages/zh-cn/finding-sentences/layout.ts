import type { LayoutFinding, LayoutUnclear } from "../../../domain/findings/layout-findings";
import { a1 } from "../../../domain/cells";
import type { FindingSentences } from "../../sentences";
import { errorRemedy } from "./error-value";
import { FIELD } from "./field-names";
import { letteringWords } from "./lettering-words";
import { rowName } from "./row-name";

/** Sentences about missing places and fields, repeated rows, and cells that cannot be read. */
export const layoutSentences: FindingSentences<LayoutFinding["code"]> = {
  "missing-field": ({ field }) => `${FIELD[field]}没有填写，请补填。`,
  "unrecognised-label": ({ label, value, missing }) =>
    `“${label}”这一栏认不出，“${value}”没有读取。表上还缺${missing
      .map((field) => FIELD[field])
      .join("、")}，如果就是这一栏，请改成这个名称。`,
  "placeholder-row": ({ name }) =>
    name === ""
      ? "这是模板中没有填写的空行，请补填或删除。"
      : `${rowName(name)}是模板中没有填写的行，请补填或删除。`,
  "duplicate-indicator": ({ name, first }) =>
    `${rowName(name)}与 ${a1(first)} 的指标重名，请确认是否重复填写。`,
  "no-weight-column": () => "表中没有“分值”列，不核对分值，也不计算得分。",
  "no-score-column": () => "表中没有“得分”列，不核对得分。",
  "no-explanation-column": () => "表中没有“偏差原因分析及改进措施”列，不核对扣分说明。",
  "no-funds": () => "表中没有“项目资金”部分，不核对预算执行情况。",
  "no-total": () => "表中没有“总分”，不核对总分。",
  "no-grade": () => "表中没有“评分等级”，不核对等级。",
  unfilled: ({ rows, fields }) =>
    [
      rows === 0 ? "这张表还没有填写" : `这张表还没有填写：待填指标 ${rows} 行`,
      fields.length === 0
        ? ""
        : `待填栏目 ${fields.length} 个（${fields.map((field) => FIELD[field]).join("、")}）`,
    ]
      .filter((part) => part !== "")
      .join("，") + "。",
  "layout-unclear": layoutUnclear,
};

function layoutUnclear({ reason, text, beside = "", ...division }: LayoutUnclear): string {
  const what = text === "" ? "" : `“${text}”`;
  switch (reason) {
    case "row-not-placed":
      return `这一行${what}和表头的栏目对不上，没有核对，也不写入。请看各格是否填错了栏。`;
    case "column-not-placed":
      return `这一列的表头${what}认不出，没有核对，也不写入。请改用通行的名称，或在“栏目识别”里选。`;
    case "column-differs":
      return `${what}和“${beside}”两列像是同一栏，内容却不同。这里按“${beside}”核对，请确认以哪一列为准。`;
    case "no-target-column":
      return `表上有${what}，但没有找到“年度指标值”列，完成情况没有核对，得分也没有算。请在“栏目识别”里选出这一列。`;
    case "no-actual-column":
      return `表上有${what}，但没有找到“实际完成值”列，完成情况没有核对，得分也没有算。请在“栏目识别”里选出这一列。`;
    case "cell-not-placed":
      return `这一格的内容${what}不该填在这一栏，没有核对，也不写入。请移到对应的栏。`;
    case "cell-shared":
      return `${what}这一格合并了几行，分不清各行各是多少，这几行没有核对，也不写入。请取消合并，逐行填写。`;
    case "subtotal-differs":
      return `“${beside}”的 ${text} 与上面各行之和对不上。请核对这一格和各行的分值、得分。`;
    case "funds-not-placed":
      return `这里的项目资金${what}认不出，预算执行情况没有核对，也不写入。请检查预算数、执行数的栏目名称。`;
    case "amounts-in-two-units":
      return `执行数${what}与同一行的预算数相差约一万倍，像是一个用“元”、一个用“万元”，执行率和得分没有算。请统一单位。`;
    case "points-shared":
      return `${what}起的几行共用一格分值或得分，分不清每行各得多少，没有逐行核对，也不写入。`;
    case "several-grades":
      return `等级写了${what}，分不清评的是哪一等，没有核对，也不写入。请只留一个。`;
    case "struck":
    case "raised":
      return `${what}${letteringWords(reason)}`;
    case "error-value":
      return `这一格显示 ${text}：${errorRemedy(text, division)}。`;
    case "not-calculated":
      return `这里的公式 ${text} 还没有计算，请用 Excel 打开，按 F9 计算后保存，再来核对。`;
    case "formula-as-text":
      return `这里的公式“${text}”是按文字填的，Excel 没有计算。请把单元格格式改为“常规”，再重新输入公式。`;
    case "number-not-readable":
      return `这里应填数字，${what}认不出，请改成数字。`;
  }
}
