/** Rows that no formula scores: a person judges them, within limits of the rules. */
import { decimal, fixed2, ZERO, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { BandGround } from "../scores/answer-band";
import type { IndicatorKind } from "../scores/form-scores";
import type { Judgement } from "./judgement";
import { isWithinBand } from "./qualitative";
import { stepOf } from "./row-points";

/** The highest points below a weight: one step of the profile's places less. */
export function belowWeight(weight: Decimal, profile: Profile): Decimal {
  const below = weight.minus(stepOf(profile));
  return below.isNegative() ? ZERO : below;
}

/**
 * The printed score if it lies within the limits; null if it does not or none is printed.
 *
 * @param ground the reason why a person judges
 * @param kind of the row, by its target
 */
export function personJudges(
  row: Indicator,
  ground: BandGround,
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
  weight: Decimal,
  kind: IndicatorKind = "quantitative",
): Judgement {
  const band = { attainment: ground, low: fixed2(low), high: fixed2(high) };
  const score = pointsAt(row.score);
  const most = fixed2(weight);
  const open = { kind, computed: null, band } as const;
  if (score === null) return { ...open, because: { rule: "needs-judgement", band, weight: most } };
  const answer = row.actual.text;
  if (!isWithinBand(decimal(score), { low, high })) {
    const because = { rule: "judged-outside-band", answer, band, weight: most, score } as const;
    return { ...open, because };
  }
  return { ...open, computed: score, because: { rule: "judged", answer, band, score } };
}
