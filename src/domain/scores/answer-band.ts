import type { Attainment } from "../quantity/readings";

/**
 * What leaves a row's points to a person: the wording of a qualitative answer, a date past its
 * deadline, a value outside a range with an end at or below 0, or a cost whose target has no sign.
 */
export type BandGround = Attainment | "late" | "outside-range" | "cost-without-sign";

/** The points that a person may give, both ends included, two places. */
export interface AnswerBand {
  readonly attainment: BandGround;
  readonly low: string;
  readonly high: string;
}
