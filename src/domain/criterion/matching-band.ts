/** The bands of a criterion that an answer lies in. */
import { decimal, type Decimal } from "../decimal";
import { scaleFor, type Answer } from "./answer";
import type { Band, Bound, Condition, Result } from "./criterion";

/** `edge`: the answer is a bound that the wording leaves open. */
type Holds = "yes" | "no" | "edge" | "unclear";

export interface Matched {
  /** The result of the bands whose condition holds; null where none does. */
  readonly stated: Result | null;
  /** The result of 否则; null where there is none. */
  readonly otherwise: Result | null;
}

/**
 * What the bands say of an answer; "unclear" where a condition cannot be decided, or where two that
 * hold differ. An edge that two bands claim goes to the higher points only if the text counts it in
 * there.
 */
export function resultOfBands(
  bands: readonly Band[],
  answer: Answer,
  weight: Decimal,
): Matched | "unclear" {
  const otherwise = bands.filter(({ when }) => when.kind === "otherwise");
  const conditional = bands
    .filter(({ when }) => when.kind !== "otherwise")
    .map(({ when, result }) => ({ result, holds: holdsFor(when, answer) }));
  if (conditional.some(({ holds }) => holds === "unclear")) return "unclear";
  const sure = conditional.filter(({ holds }) => holds === "yes");
  const open = conditional.filter(({ holds }) => holds === "edge");
  const only = theOnly(sure.map(({ result }) => result));
  const other = theOnly(otherwise.map(({ result }) => result));
  if (only === "several" || other === "several") return "unclear";
  if (open.length === 0) return { stated: only, otherwise: other };
  if (only !== null) {
    const claims = open.map(({ result }) => worth(result, weight));
    const own = worth(only, weight);
    const isHigher = claims.every(
      (each) => each !== null && own !== null && !each.greaterThan(own),
    );
    return isHigher ? { stated: only, otherwise: other } : "unclear";
  }
  const claimed = theOnly(open.map(({ result }) => result));
  return claimed === "several" ? "unclear" : { stated: claimed, otherwise: other };
}

function theOnly(results: readonly Result[]): Result | null | "several" {
  const [first, ...others] = results;
  if (first === undefined) return null;
  const isSame = others.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return isSame ? first : "several";
}

/** The points of a result, for comparing two of them; null where they depend on the answer. */
function worth(result: Result, weight: Decimal): Decimal | null {
  switch (result.kind) {
    case "full":
      return weight;
    case "nothing":
      return decimal("0");
    case "points":
      return decimal(result.points);
    case "share":
      return weight.times(decimal(result.share)).div(100);
    case "minus":
      return weight.minus(decimal(result.points));
    case "minus-share":
      return weight.times(decimal("100").minus(decimal(result.share))).div(100);
    case "proportion":
    case "person":
      return null;
  }
}

function holdsFor(when: Condition, answer: Answer): Holds {
  switch (when.kind) {
    case "met":
      return answer.met === true ? "yes" : "no";
    case "missed":
      if (answer.met === null) return "unclear";
      return answer.met ? "no" : "yes";
    case "otherwise":
      return "no";
    case "interval": {
      const scale = scaleFor(when.measured, answer);
      if (scale === null || (when.bare && scale.least === null)) return "unclear";
      // a share of what may be spent at most: more of it is no better
      if (scale === answer.completion && scale.least === null) return "unclear";
      const sides = [
        sideOf(when.low, when.low && scale.actual.comparedTo(decimal(when.low.value))),
        sideOf(when.high, when.high && decimal(when.high.value).comparedTo(scale.actual)),
      ];
      if (sides.includes("no")) return "no";
      return sides.includes("edge") ? "edge" : "yes";
    }
  }
}

/** @param beyond 1 inside the bound, 0 at it, -1 outside */
function sideOf(bound: Bound | null, beyond: number | null): Holds {
  if (bound === null || beyond === null || beyond > 0) return "yes";
  if (beyond < 0) return "no";
  if (bound.included === null) return "edge";
  return bound.included ? "yes" : "no";
}
