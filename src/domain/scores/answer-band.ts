import type { Attainment } from "../quantity/readings";

/** The points that the wording of a qualitative answer allows, both ends included, two places. */
export interface AnswerBand {
  readonly attainment: Attainment;
  readonly low: string;
  readonly high: string;
}
