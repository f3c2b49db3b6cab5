/** The words of judging a row. */
import type { Attainment } from "../../domain/quantity/model/readings";

/** The three wordings as forms print them. */
const wording: Readonly<Record<Attainment, string>> = {
  met: "达成年度指标",
  partly: "部分达成年度指标并具有一定效果",
  missed: "未达成年度指标且效果较差",
};

export const judgingWords = {
  open: "评分",
  close: "收起评分",
  chosen: (points: string) => `已评 ${points} 分，列入待写回`,
  legend: "先看完成情况属于哪一档：",
  answered: (answer: string) => `表上完成情况为“${answer}”，换档请先改表上的完成情况：`,
  wording,
  band: (low: string, high: string) => `${low}–${high}`,
  points: "分",
  slider: (name: string) => `“${name}”的得分，滑块`,
  field: (name: string) => `“${name}”的得分`,
  limits: (low: string, high: string, weight: string) =>
    `可评 ${low} 至 ${high} 分，分值 ${weight} 分`,
  wrong: (low: string, high: string) => `请填 ${low} 至 ${high} 之间的数，最多两位小数`,
  value: (points: string, low: string, high: string) => `${points} 分，可评 ${low} 至 ${high} 分`,
  notYet: (low: string, high: string) => `还没有评分，可评 ${low} 至 ${high} 分`,
  result: (total: string, grade: string | null) =>
    `评分写回后：总分 ${total}${grade === null ? "" : `，等级 ${grade}`}`,
} as const;
