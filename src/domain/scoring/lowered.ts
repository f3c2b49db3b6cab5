/** Scores below the formula's on purpose: a deduction of its own, or an over-achievement explained. */
import { decimal, fixed2, ZERO, type Decimal } from "../decimal";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { pointsAt } from "../form/model/figures";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { IndicatorScore } from "../scores/form-scores";
import { notComputed, type Judgement } from "./judgement";

/** What is known of a row beside its points. */
type Lowerable = Pick<IndicatorScore, "row" | "overachieved" | "explained">;

/**
 * The points less the row's deduction. Of an over-achieved row with an explanation any printed score
 * from 0 to the points is the person's, and stands.
 */
export function lowered(each: Lowerable, judged: Judgement, profile: Profile): Judgement {
  const deduction = deductionOf(each.row, profile);
  if (deduction === null && judged.computed === null) return judged;
  if (deduction === null) return notComputed(judged.kind, { rule: "unreadable-deduction" });
  return loweredByPerson(each, withDeduction(each.row, deduction, judged), profile);
}

/** The points taken off, with or without a minus sign; null where the cell holds no number. */
function deductionOf({ deduction }: Indicator, { explanation }: Profile): Decimal | null {
  if (deduction?.number.kind === "number") return decimal(deduction.number.value).abs();
  const isUnreadable =
    deduction?.number.kind === "unreadable" && !isPlaceholderText(deduction.text, explanation);
  return isUnreadable ? null : ZERO;
}

function withDeduction(row: Indicator, deduction: Decimal, judged: Judgement): Judgement {
  if (deduction.isZero()) return judged;
  if (judged.because.rule === "judged-outside-band") return widened(row, deduction, judged);
  const { rule } = judged.because;
  const isFormula = judged.kind === "quantitative" && judged.band === null;
  if (judged.computed === null || rule === "own-criterion") return judged;
  if (!isFormula && rule !== "criterion") return judged;
  const left = decimal(judged.computed).minus(deduction);
  const score = fixed2(left.isNegative() ? ZERO : left);
  const because = {
    rule: "deducted",
    formula: judged.computed,
    deduction: fixed2(deduction),
    score,
  } as const;
  return { ...judged, computed: score, because };
}

/** A judged score may be below its band by what was taken off. */
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
  if (rule !== "target-met" && rule !== "deducted" && rule !== "criterion") return judged;
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
