import type { Attainment } from "../../domain/quantity/model/readings";
import type { BandGround } from "../../domain/scores/answer-band";

/** The words for a row's attainment: met, partly met, not met. */
export const attainmentWord: Readonly<Record<Attainment, string>> = {
  met: "met",
  partly: "partly met",
  missed: "not met",
};

/** The reason why a person judges a row's points, as a part of a sentence. */
export const judgedAs: Readonly<Record<BandGround, string>> = {
  met: 'is in the band "met"',
  partly: 'is in the band "partly met"',
  missed: 'is in the band "not met"',
  late: "is past the deadline",
  "outside-range": "is outside the range",
  "cost-without-sign": "has a target that names neither a maximum nor a minimum",
  open: "does not say that the target was met",
};
