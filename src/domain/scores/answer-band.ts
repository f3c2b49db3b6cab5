import type { Attainment } from "../quantity/model/readings";

/**
 * The reason why a person judges a row's points: the wording of a qualitative answer, a date past its
 * deadline, a value outside a range with an end at or below 0, a cost whose target has no sign, or
 * words that do not say whether the target was reached (`open`).
 */
export type BandGround = Attainment | "late" | "outside-range" | "cost-without-sign" | "open";

/** The points that a person may give, both ends included, two places. */
export interface AnswerBand {
  readonly attainment: BandGround;
  readonly low: string;
  readonly high: string;
}
