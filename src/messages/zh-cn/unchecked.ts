/** The words for parts that could not be checked, and for the reasons. */
import type { UncheckedPart, UncheckedWhy } from "../../domain/summary/unchecked";
import { shortList } from "../short-list";

const PART: Readonly<
  Record<UncheckedPart, string | ((places: readonly (string | number)[]) => string)>
> = {
  form: "整张表",
  weights: "各行分值，以及按分值计算的得分",
  scores: "各行得分",
  explanations: "扣分的说明",
  execution: "预算执行率及其得分",
  total: "总分",
  grade: "评分等级",
  sums: "分值合计、总分和等级",
  rows: (rows) => `第 ${shortList(rows, "、", (all) => ` 等 ${all}`)} 行的得分`,
  cells: (cells) => "单元格 " + shortList(cells, "、", (all) => ` 等 ${all} 格`),
};

const WHY: Readonly<Record<UncheckedWhy, string>> = {
  unfilled: "表还没有填写",
  "no-weight-column": "表中没有“分值”列",
  "no-score-column": "表中没有“得分”列",
  "no-explanation-column": "表中没有“偏差原因分析及改进措施”列",
  "no-funds": "表中没有“项目资金”部分",
  "no-total": "表中没有“总分”",
  "no-grade": "表中没有“评分等级”",
  "not-printed": "表上没有填写，没有可以核对的数",
  "not-chosen": "列出了几个等级，还没有选定",
  "budget-zero": "全年预算数为空或为 0",
  "missing-executed": "没有全年执行数",
  "missing-weight": "没有分值",
  "not-placed": "和表头的栏目对不上",
  "rows-not-placed": "有的行、列或栏目对不上",
  "no-number": "应填数字的格里不是数字",
  "not-read": "表内的这些内容没有读取",
  "rows-not-computed": "有的行算不出得分，只按表上得分或可评的范围核对",
  "missing-target": "没有年度指标值",
  "missing-actual": "没有实际完成值",
  "unreadable-target": "年度指标值认不出",
  "unreadable-actual": "实际完成值认不出",
  "unit-mismatch": "目标值和完成值的单位换算不了",
  "unreadable-deduction": "扣分栏里不是数字",
  "points-shared": "几行共用一格分值或得分",
  "needs-judgement": "由人评定，还没有评分",
  "own-criterion": "按本行评分标准评分，这里算不了",
  "by-a-person": "由人评定，按表上得分计",
};

/** A part of a form, with the rows or cells that are meant. */
export function uncheckedPart(part: UncheckedPart, places: readonly (string | number)[]): string {
  const words = PART[part];
  return typeof words === "string" ? words : words(places);
}

/** The reason why a part could not be checked, in words. */
export const uncheckedReason = (why: UncheckedWhy): string => WHY[why];
