/** A row judged by a person: the printed score, where it stands. */
import { decimal, shownRounded, fixed2, roundHalfUp, type Decimal } from "../decimal";
import type { Attainment, Indicator } from "../form/form";
import { numberAt } from "./figures";
import type { Judgement } from "./judgement";
import type { Profile } from "./profile";
import { bandOf, stands } from "./qualitative";

/**
 * The printed score when it lies in the band of the answer's wording, both edges counted in; null
 * when it does not, or when none is printed. An answer whose wording names no band is the person's
 * to judge as well: any score from 0 to the weight stands.
 */
export function judgedScore(
  row: Indicator,
  attainment: Attainment | null,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const points = attainment === null ? null : bandOf(attainment, weight, profile);
  const band = points && { low: fixed2(points.low), high: fixed2(points.high) };
  const params = {
    attainment: attainment ?? "",
    answer: row.actual.text,
    low: band?.low ?? "",
    high: band?.high ?? "",
    weight: fixed2(weight),
  };
  const reported = numberAt(row.score);
  if (reported === null) {
    return { ...unjudged, band, because: { rule: "needs-judgement", params } };
  }
  const printed = shownRounded(reported, profile.places.score);
  const because = { ...params, score: printed };
  const score = roundHalfUp(reported, profile.places.score);
  if (!stands(score, points ?? { low: decimal("0"), high: weight })) {
    return { ...unjudged, band, because: { rule: "judged-outside-band", params: because } };
  }
  const rule = points === null ? "judged-without-band" : "judged";
  return { kind: "qualitative", computed: printed, band, because: { rule, params: because } };
}

const unjudged = { kind: "qualitative", computed: null } as const;
