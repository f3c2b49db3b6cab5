/** What was found, and what to do about it, in words. */
import type { Finding } from "../../domain/findings/finding";
import { attainmentWord } from "./attainment-word";
import { amount } from "../figures";

const FIELD: Readonly<Record<string, string>> = {
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  year: "年度",
};

const COLUMN: Readonly<Record<string, string>> = {
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
};

/** One Chinese sentence for a finding: the figures, and what a person can do. */
export function findingMessage({ code, params }: Finding): string {
  const text = (key: string): string => params[key] ?? "";
  const name = text("name") === "" ? "这一行" : `“${text("name")}”`;
  switch (code) {
    case "missing-explanation":
      return missingExplanation(name, params);
    case "score-mismatch":
      return `${name}得分应为 ${text("computed")} 分，表上写的是 ${text("reported")} 分。`;
    case "score-out-of-band":
      return `${name}的完成情况属“${attainmentWord(text("attainment"))}”档，应评 ${text("low")} 至 ${text("high")} 分，表上写的是 ${text("reported")} 分，请核对。`;
    case "band-edge":
      return `${name}为“部分达成”，得 ${text("reported")} 分正好是该档上限，有的系统不接受，建议评得略低一些。`;
    case "score-exceeds-weight":
      return `${name}得分 ${text("reported")} 分超过分值 ${text("weight")} 分，请改正。`;
    case "negative-score":
      return `${name}得分 ${text("reported")} 分是负数，最低为 0 分，请改正。`;
    case "needs-judgement":
      return text("low") === ""
        ? `${name}是定性指标，还没有得分，请由填报人评分。`
        : `${name}是定性指标，还没有得分，请在 ${text("low")} 至 ${text("high")} 分之间评分。`;
    case "missing-target":
      return `${name}没有填写年度指标值，请补填。`;
    case "missing-actual":
      return `${name}没有填写${text("of") === "executed" ? "全年执行数" : "实际完成值"}，请补填。`;
    case "missing-weight":
      return `${name}没有填写分值，请补填。`;
    case "unreadable-target":
      return `${name}的年度指标值“${text("text")}”无法识别，请改写为如“≥95%”“=3份”的形式，或写成文字要求。`;
    case "unreadable-actual":
      return unreadableActual(name, params);
    case "unit-mismatch":
      return `${name}的目标值单位是“${text("targetUnit")}”，完成值单位是“${text("actualUnit")}”，无法换算，请统一单位。`;
    case "weight-sum":
      return weightSum(params);
    case "category-weight":
      return `“${text("level")}”的分值合计 ${text("sum")} 分，评分规则的分配是 ${text("expected")} 分，请确认本单位是否另有规定。`;
    case "total-mismatch":
      return text("basis") === "computed"
        ? `总分应为 ${text("sum")} 分，表上写的是 ${text("reported")} 分。`
        : `表上各项得分合计 ${text("sum")} 分，总分写的是 ${text("reported")} 分，请核对。`;
    case "grade-mismatch":
      return `按 ${text("total")} 分应评为“${text("computed")}”（${amount(text("from"))} 分及以上），表上写的是“${text("reported")}”。`;
    case "rate-mismatch":
      return `执行率应为 ${text("computed")}%（执行数 ${amount(text("executed"))} ÷ 预算数 ${amount(text("budget"))}），表上写的是 ${text("reported")}%。`;
    case "funds-sum":
      return `${COLUMN[text("column")] ?? ""}的各项资金合计 ${amount(text("parts"))}，与年度资金总额 ${amount(text("total"))} 不一致，请核对。`;
    case "budget-zero":
      return "全年预算数为空或为 0，无法计算执行率和得分，请补填。";
    case "over-executed":
      return `全年执行数 ${amount(text("executed"))} 超过全年预算数 ${amount(text("budget"))}，得分以分值为限，请核对数据或说明原因。`;
    case "overachieved":
      return `${name}完成值“${text("actual")}”是目标值“${text("target")}”的 ${amount(text("share"))}%，达到 ${amount(text("threshold"))}% 以上，请说明原因。`;
    case "explanation-incomplete":
      return explanationIncomplete(name, params);
    case "outcome-copies-goal":
      return `实际完成情况与预期目标（${text("goal")}）的文字完全相同，请写明实际完成了什么。`;
    case "duplicate-indicator":
      return `${name}与 ${text("first")} 的指标重名，请确认是否重复填写。`;
    case "placeholder-row":
      return text("name") === ""
        ? "这是模板中没有填写的空行，请补填或删除。"
        : `${name}是模板中没有填写的行，请补填或删除。`;
    case "missing-field":
      return `${FIELD[text("field")] ?? ""}没有填写，请补填。`;
    case "no-weight-column":
      return "表中没有“分值”列，不核对分值，也不计算得分。";
    case "no-score-column":
      return "表中没有“得分”列，不核对得分。";
    case "no-explanation-column":
      return "表中没有“偏差原因分析及改进措施”列，不核对扣分说明。";
    case "no-funds":
      return "表中没有“项目资金”部分，不核对预算执行情况。";
    case "no-total":
      return "表中没有“总分”，不核对总分。";
    case "no-grade":
      return "表中没有“评分等级”，不核对等级。";
    case "layout-unclear":
      return layoutUnclear(params);
  }
}

function unreadableActual(name: string, params: Finding["params"]): string {
  const text = params["text"] ?? "";
  switch (params["why"] ?? "") {
    case "words":
      return `${name}的目标值“${params["target"] ?? ""}”是数字，完成值“${text}”是文字，请填写实际完成的数字。`;
    case "percent-or-share":
      return `${name}的完成值“${text}”没有百分号，分不清是百分数还是小数，请写成如“97%”的形式。`;
    default:
      return `${name}的实际完成值“${text}”无法识别，请改写。`;
  }
}

function weightSum(params: Finding["params"]): string {
  const sum = params["sum"] ?? "";
  const full = params["full"] ?? "";
  const printed = params["printed"] ?? "";
  return printed === "" || printed === full
    ? `各项分值合计 ${sum} 分，应为 ${full} 分，请调整。`
    : `各项分值合计 ${sum} 分，总分的分值写的是 ${printed} 分，应为 ${full} 分，请调整。`;
}

function missingExplanation(name: string, params: Finding["params"]): string {
  const text = (key: string): string => params[key] ?? "";
  switch (text("why")) {
    case "execution-below":
      return `执行率 ${amount(text("rate"))}% 低于 ${amount(text("least"))}%，请说明原因。`;
    case "budget-changed":
      return `全年预算数 ${amount(text("budget"))} 与年初预算数 ${amount(text("initial"))} 不同，请说明调整原因。`;
    case "past-limit":
      return `${name}完成值“${text("actual")}”超过目标值“${text("target")}”，请说明原因。`;
    default:
      return `${name}得 ${text("score")} 分，低于分值 ${text("weight")} 分，请填写偏差原因和改进措施。`;
  }
}

function explanationIncomplete(name: string, params: Finding["params"]): string {
  switch (params["reason"] ?? "") {
    case "full-but-unfinished":
      return `${name}得了满分，说明中却写着未完成，请核对得分或说明。`;
    case "lost-but-finished":
      return `${name}扣了分，说明中却写着已全部完成，请核对得分，或写明扣分的原因。`;
    case "pasted":
      return `${name}的说明与 ${params["first"] ?? ""} 的文字相同，请按本行的情况分别说明。`;
  }
  switch (params["lacks"] ?? "") {
    case "cause":
      return `${name}的说明没有写明原因，建议补充。`;
    case "measure":
      return `${name}的说明没有写明改进措施，建议补充。`;
    default:
      return `${name}的说明没有写明原因和改进措施，建议补充。`;
  }
}

/** The text of a formula stands for its result where a file was never calculated. */
const isFormula = (text: string): boolean => /^=.*[A-Za-z]/.test(text);

function layoutUnclear(params: Finding["params"]): string {
  const text = params["text"] ?? "";
  const what = text === "" ? "" : `“${text}”`;
  switch (params["reason"] ?? "") {
    case "row-not-placed":
      return `这一行${what}与表格的栏目对不上，没有核对，也不会写入。`;
    case "column-not-placed":
      return `这一列的表头${what}无法识别，这一列没有核对，也不会写入。`;
    case "points-shared":
      return `${what}起的几行共用一格分值或得分，分不清每行各得多少，没有逐行核对，也不会写入。`;
    case "number-not-readable":
      return isFormula(text)
        ? `这里的公式${what}没有计算结果，请用 Excel 打开并保存一次，再来核对。`
        : `这里应填数字，${what}无法识别，请改为数字。`;
    default:
      return `这一格的内容${what}与所在栏目不符，没有核对，也不会写入。`;
  }
}
