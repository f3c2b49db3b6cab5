/** A row that a person judges: its printed score, if that is within the limits. */
import { decimal, fixed2, ZERO, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Attainment } from "../quantity/model/readings";
import { pointsAt } from "../form/model/figures";
import type { Judgement } from "./judgement";
import type { Profile } from "../profiles/profile";
import { bandOf, isWithinBand } from "./qualitative";

/**
 * The printed score if it lies in the band of the answer's wording, both edges included; null if it
 * does not, or if none is printed. An answer whose wording names no band may have any score from 0 to
 * the weight.
 *
 * @param free whether only a person can say if the answer's words reach the target
 */
export function judgedScore(
  row: Indicator,
  attainment: Attainment | null,
  weight: Decimal,
  profile: Profile,
  free = false,
): Judgement {
  const points =
    attainment === null ? null : { attainment, ...bandOf(attainment, weight, profile) };
  const band = points && { ...points, low: fixed2(points.low), high: fixed2(points.high) };
  const answer = row.actual.text;
  const most = fixed2(weight);
  const score = pointsAt(row.score);
  if (score === null) {
    return { ...unjudged, band, because: { rule: "needs-judgement", band, weight: most } };
  }
  if (!isWithinBand(decimal(score), points ?? { low: ZERO, high: decimal(most) })) {
    const because = { rule: "judged-outside-band", answer, band, weight: most, score } as const;
    return { ...unjudged, band, because };
  }
  return {
    kind: "qualitative",
    computed: score,
    band,
    because:
      band === null
        ? { rule: "judged-without-band", weight: most, score, free }
        : { rule: "judged", answer, band, score },
  };
}

const unjudged = { kind: "qualitative", computed: null } as const;
