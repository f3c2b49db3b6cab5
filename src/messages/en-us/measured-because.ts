/** Why a row that asks for a number has lost points, in a sentence for a calculator. */
import type { Because, BecauseRule } from "../../domain/assessment/assessment";
import { amount, quantity } from "../figures";

export type MeasuredRule = Extract<
  BecauseRule,
  "short" | "exceeded-a" | "exceeded-b" | "zero-target-missed" | "below-floor"
>;

/** Said where a negative answer was taken as 0. */
export const asZero = (params: Because["params"]): string =>
  (params["negative"] ?? "") === "" ? "" : " (a negative actual value counts as 0)";

/** A figure, and as it stands on the form where that is in another unit. */
function figure(params: Because["params"], name: "target" | "actual"): string {
  const text = (key: string): string => params[key] ?? "";
  const shown = quantity(text(name), text(`${name}Unit`));
  const [value, unit] = [text(`${name}AsValue`), text(`${name}AsUnit`)];
  return value === "" ? shown : `${shown} (that is ${quantity(value, unit)})`;
}

/** The sentence without its full stop; weight and score as they are to be shown. */
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
  const bound = text("bound") === "" ? "target" : "upper limit";
  switch (rule) {
    case "short":
      return text("bound") === ""
        ? `Actual ${given} ÷ target ${asked} = ${share}; ${share} × ${weight} = ${score}${notRounded(params, "share")}`
        : `Actual ${given} is below the lower limit ${asked}; ${weight} × ${actual} ÷ ${target} = ${score}`;
    case "exceeded-a":
      return text("share") === "0"
        ? `Actual ${given} is twice the ${bound} ${asked} or more: ${text("score")} points`
        : `Actual ${given} exceeds the ${bound} ${asked}; ${weight} × [1 − (${actual} − ${target}) ÷ ${target}] = ${score}`;
    case "exceeded-b":
      return `Actual ${given} exceeds the ${bound} ${asked}; ${weight} × ${target} ÷ ${actual} = ${score}`;
    case "below-floor":
      return `${floored(text("by"), given, asked)} = ${share}, below the rules' least share of ${amount(text("floor"))}%: ${text("score")} points`;
    case "zero-target-missed":
      return `The target is ${asked}, actual ${given} exceeds it: ${text("score")} points`;
  }
}

/** How much was done, as the rule counts it that would have given the points. */
function floored(by: string, given: string, asked: string): string {
  switch (by) {
    case "exceeded-a":
      return `1 − (actual ${given} − target ${asked}) ÷ target ${asked}`;
    case "exceeded-b":
      return `Target ${asked} ÷ actual ${given}`;
    default:
      return `Actual ${given} ÷ target ${asked}`;
  }
}

/** Said where the share that is shown has lost places. */
export const notRounded = (params: Because["params"], what: string): string =>
  (params["rounded"] ?? "") === "" ? "" : ` (computed with the unrounded ${what})`;
