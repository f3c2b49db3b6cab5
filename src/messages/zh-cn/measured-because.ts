/** Why a row that asks for a number has lost points, in a sentence for a calculator. */
import type { Because, BecauseRule } from "../../domain/assessment/assessment";
import { amount, quantity } from "../figures";

export type MeasuredRule = Extract<
  BecauseRule,
  "short" | "exceeded-a" | "exceeded-b" | "zero-target-missed" | "below-floor"
>;

/** Said where a negative answer was taken as 0. */
export const asZero = (params: Because["params"]): string =>
  (params["negative"] ?? "") === "" ? "" : "（完成值为负数，按 0 计）";

/** A figure, and as it stands on the form where that is in another unit: 10,000 元（即 1 万元）. */
function figure(params: Because["params"], name: "target" | "actual"): string {
  const text = (key: string): string => params[key] ?? "";
  const shown = quantity(text(name), text(`${name}Unit`));
  const [value, unit] = [text(`${name}AsValue`), text(`${name}AsUnit`)];
  return value === "" ? shown : `${shown}（即 ${quantity(value, unit)}）`;
}

/** The sentence without its 因为 and its full stop; weight and score as they are to be shown. */
export function measuredBecause(
  rule: MeasuredRule,
  params: Because["params"],
  weight: string,
  score: string,
): string {
  const text = (key: string): string => params[key] ?? "";
  const target = quantity(text("target"), text("targetUnit"));
  const actual = quantity(text("actual"), text("actualUnit"));
  const [asked, given] = [figure(params, "target"), figure(params, "actual")];
  const share = `${amount(text("share"))}%`;
  const bound = text("bound") === "" ? "值" : "上限";
  switch (rule) {
    case "short":
      return text("bound") === ""
        ? `完成值 ${given} ÷ 目标值 ${asked} = ${share}，${share} × ${weight} = ${score}${notRounded(params, "比例")}`
        : `完成值 ${given} 低于目标下限 ${asked}，${weight} × ${actual} ÷ ${target} = ${score}`;
    case "exceeded-a":
      return text("share") === "0"
        ? `完成值 ${given} 已达目标${bound} ${asked} 的两倍，得 ${text("score")} 分`
        : `完成值 ${given} 超过目标${bound} ${asked}，${weight} × [1 − (${actual} − ${target}) ÷ ${target}] = ${score}`;
    case "exceeded-b":
      return `完成值 ${given} 超过目标${bound} ${asked}，${weight} × ${target} ÷ ${actual} = ${score}`;
    case "below-floor":
      return `${floored(text("by"), given, asked)} = ${share}，低于评分规则的最低完成比例 ${amount(text("floor"))}%，得 ${text("score")} 分`;
    case "zero-target-missed":
      return `目标值为 ${asked}，完成值 ${given} 超过了目标值，得 ${text("score")} 分`;
  }
}

/** How much was done, as the rule counts it that would have given the points. */
function floored(by: string, given: string, asked: string): string {
  switch (by) {
    case "exceeded-a":
      return `1 − (完成值 ${given} − 目标值 ${asked}) ÷ 目标值 ${asked}`;
    case "exceeded-b":
      return `目标值 ${asked} ÷ 完成值 ${given}`;
    default:
      return `完成值 ${given} ÷ 目标值 ${asked}`;
  }
}

/** Said where the share that is shown has lost places. */
export const notRounded = (params: Because["params"], what: string): string =>
  (params["rounded"] ?? "") === "" ? "" : `（按未取整的${what}计算）`;
