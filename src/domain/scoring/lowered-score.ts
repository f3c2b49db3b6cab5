/**
 * Scores below the formula's on purpose: by a column of deductions, or by a person for an explained
 * over-achievement.
 */
import { decimal, fixed2, ZERO, type Decimal } from "../decimal";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { numberAt, pointsAt } from "../form/model/figures";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { IndicatorScore } from "../scores/form-scores";
import { notComputed, type Judgement } from "./judgement";
import { overachievementDeduction } from "./overachieved";
import { rowPoints } from "./row-points";

/** The data of a row besides its points. */
type Lowerable = Pick<IndicatorScore, "row" | "readings" | "overachieved" | "explained">;

/**
 * The points less the profile's deduction for an over-achievement and the row's own deduction. For an
 * over-achieved row with an explanation, any printed score from 0 to these points is used instead.
 */
export function loweredScore(each: Lowerable, judged: Judgement, profile: Profile): Judgement {
  const deduction = deductionOf(each.row, profile);
  if (deduction === null && judged.computed === null) return judged;
  if (deduction === null) return notComputed(judged.kind, { rule: "unreadable-deduction" });
  const byProfile = lessOverachievement(each, judged, profile);
  return loweredByPerson(each, withDeduction(each.row, deduction, byProfile), profile);
}

/** The points of a row whose target was passed so far that the profile deducts points. */
function lessOverachievement(
  { row, readings }: Lowerable,
  judged: Judgement,
  profile: Profile,
): Judgement {
  const weight = numberAt(row.weight);
  if (judged.because.rule !== "target-met" || weight === null) return judged;
  const deducted = overachievementDeduction(readings, weight, profile);
  if (deducted === null || deducted.taken.isZero() || judged.computed === null) return judged;
  const { share, from, taken } = deducted;
  const score = fixed2(rowPoints(weight.minus(taken), weight, profile));
  const because = {
    rule: "overachieved-deducted",
    share: fixed2(share),
    from,
    formula: judged.computed,
    deduction: fixed2(taken),
    score,
  } as const;
  return { ...judged, computed: score, because };
}

/** The points taken off, with or without a minus sign; null where the cell holds no number. */
function deductionOf({ deduction }: Indicator, { explanation }: Profile): Decimal | null {
  if (deduction?.number.kind === "number") return decimal(deduction.number.value).abs();
  const isUnreadable =
    deduction?.number.kind === "unreadable" && !isPlaceholderText(deduction.text, explanation);
  return isUnreadable ? null : ZERO;
}

function withDeduction(row: Indicator, deduction: Decimal, judged: Judgement): Judgement {
  if (judged.because.rule === "judged-outside-band") return widened(row, deduction, judged);
  const { rule } = judged.because;
  const isFormula = judged.kind === "quantitative" && judged.band === null;
  if (judged.computed === null || rule === "own-criterion") return judged;
  if (!isFormula && rule !== "criterion") return judged;
  const further = furtherDeduction(row, deduction, decimal(judged.computed));
  if (further.isZero()) return judged;
  const left = decimal(judged.computed).minus(further);
  const score = fixed2(left.isNegative() ? ZERO : left);
  const because = {
    rule: "deducted",
    formula: judged.computed,
    deduction: fixed2(further),
    score,
  } as const;
  return { ...judged, computed: score, because };
}

/**
 * The deduction to take off the formula's points: all of it, or only the part that the formula has not
 * yet taken off.
 */
function furtherDeduction(row: Indicator, deduction: Decimal, formula: Decimal): Decimal {
  const weight = numberAt(row.weight);
  if (row.deductionIsLoss !== true || weight === null) return deduction;
  const further = formula.minus(weight.minus(deduction));
  return further.isNegative() ? ZERO : further;
}

/** A judged score may be below its band by the printed deduction. */
function widened(row: Indicator, deduction: Decimal, judged: Judgement): Judgement {
  const score = pointsAt(row.score);
  if (judged.band === null || score === null) return judged;
  const low = decimal(judged.band.low).minus(deduction);
  const band = { ...judged.band, low: fixed2(low.isNegative() ? ZERO : low) };
  const printed = decimal(score);
  if (printed.lessThan(decimal(band.low)) || printed.greaterThan(decimal(band.high))) return judged;
  const because = { rule: "judged", answer: row.actual.text, band, score } as const;
  return { ...judged, band, computed: score, because };
}

/** The rules whose points a person may lower with an explanation. */
const LOWERABLE: ReadonlySet<Judgement["because"]["rule"]> = new Set([
  "target-met",
  "overachieved-deducted",
  "deducted",
  "criterion",
]);

function loweredByPerson(
  { row, overachieved, explained }: Lowerable,
  judged: Judgement,
  { quantitative }: Profile,
): Judgement {
  const score = pointsAt(row.score);
  const { rule } = judged.because;
  if (overachieved === null || !explained || score === null || judged.computed === null) {
    return judged;
  }
  if (!LOWERABLE.has(rule)) return judged;
  const printed = decimal(score);
  if (printed.isNegative() || !printed.lessThan(decimal(judged.computed))) return judged;
  const because = {
    rule: "lowered-by-person",
    share: fixed2(overachieved),
    threshold: quantitative.overachievedFrom,
    formula: judged.computed,
    score,
  } as const;
  return { ...judged, computed: score, because };
}
