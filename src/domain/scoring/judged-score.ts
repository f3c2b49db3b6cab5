/** A row judged by a person: the printed score, where it stands. */
import { decimal, fixed2, ZERO, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Attainment } from "../quantity/readings";
import { pointsAt } from "../form/model/figures";
import type { Judgement } from "./judgement";
import type { Profile } from "../profiles/profile";
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
  const printed = pointsAt(row.score);
  if (printed === null) {
    return { ...unjudged, band, because: { rule: "needs-judgement", params } };
  }
  const because = { ...params, score: printed };
  if (!stands(decimal(printed), points ?? { low: ZERO, high: decimal(params.weight) })) {
    return { ...unjudged, band, because: { rule: "judged-outside-band", params: because } };
  }
  const rule = points === null ? "judged-without-band" : "judged";
  return { kind: "qualitative", computed: printed, band, because: { rule, params: because } };
}

const unjudged = { kind: "qualitative", computed: null } as const;
