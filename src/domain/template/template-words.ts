/** The words of a template besides the labels of the form: hints, refusals, the line below the form. */
import type { AmountUnit } from "./template-options";
import type { SheetMessage } from "../sheet/planned-sheet";

/** Qualitative answers, the best first, in wordings that the reader of a form recognises. */
export const ANSWERS = [
  "达成年度指标",
  "部分达成年度指标并具有一定效果",
  "未达成年度指标且效果较差",
] as const;

export const NATURES = ["≥", "≤", "=", ">", "<", "定性"] as const;

export const FOOTER = "第 &P 页，共 &N 页";

export const HINT =
  "填表提示（本行不打印）：资金总额、执行率、总分和等级自动算出，不用填写；加行时，在同级指标的两行之间插入；" +
  "文字显示不全时，双击行号下边线；窗口太小时，可在“视图”里取消冻结窗格。";

export const natureHint: SheetMessage = {
  title: "指标性质",
  message: "从列表中选：定量指标选符号，定性指标选“定性”。",
};

export const actualHint: SheetMessage = {
  title: "实际完成值",
  message: "定性指标从列表中选；定量指标直接填数值和单位，如 96%。",
};

/** The hint for an amount of 项目资金, with the template's unit. */
export const amountHint = (unit: AmountUnit): SheetMessage => ({
  title: "金额",
  message: `单位为${unit}，只填数字。`,
});

export const amountRefusal: SheetMessage = {
  title: "金额填写有误",
  message: "金额应为不小于 0 的数字，不带单位。",
};

/**
 * @param label of the level 1
 * @param points of the level 1; null where they are not set
 * @param full the sum of all weights
 */
export const weightHint = (
  level: { readonly label: string; readonly points: string } | null,
  full: string,
): SheetMessage => ({
  title: "分值",
  message: `${level ? `${level.label}各行合计 ${level.points} 分；` : ""}全表合计 ${full} 分（含预算执行率）。`,
});

/**
 * The message for a refused weight.
 *
 * @param full the highest weight
 */
export const weightRefusal = (full: string): SheetMessage => ({
  title: "分值填写有误",
  message: `分值应为 0 到 ${full} 之间的数字。`,
});

export const scoreHint: SheetMessage = {
  title: "得分",
  message: "0 到本行分值之间；低于分值的，请在右侧写明偏差原因和改进措施。",
};

export const scoreRefusal: SheetMessage = {
  title: "得分填写有误",
  message: "得分应为 0 到本行分值之间的数字。请先填分值，再填得分。",
};
