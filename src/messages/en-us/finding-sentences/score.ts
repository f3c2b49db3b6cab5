import type { ScoreFinding } from "../../../domain/findings/score-findings";
import type { FindingSentences } from "../../sentences";
import { judgedAs } from "../attainment-word";
import { rowName } from "./row-name";

/** Why a criterion was not applied. */
const notApplied = {
  judged: "which leaves the score to a person",
  "not-understood": "part of which cannot be read here",
  "not-settled": "which does not decide this row's score",
} as const;

/** Sentences about a printed score. */
export const scoreSentences: FindingSentences<ScoreFinding["code"]> = {
  "score-mismatch": ({ name, computed, reported }) =>
    `${rowName(name)}: the score should be ${computed} points, the form says ${reported}.`,
  "score-out-of-band": ({ name, reported, band: { attainment, low, high } }) =>
    `${rowName(name)}: the result ${judgedAs[attainment]}, ${low} to ${high} points; the form says ${reported}. Please check.`,
  "band-edge": ({ name, reported, band }) =>
    `${rowName(name)}: the result ${judgedAs[band.attainment]}, and ${reported} points are exactly the upper end of that band. Some systems refuse that; a little less is safer.`,
  "adjusted-score": ({ name, reported, formula, by }) =>
    by === "overachieved"
      ? `${rowName(name)} is far above its target. The form gives it ${reported} points, less than the ${formula} of the formula, and says why, so the score on the form counts and is not changed.`
      : `${rowName(name)} has points taken off: the formula gives ${formula}, the form ${reported} and says why. It is not changed.`,
  "own-criterion": ({ name, text, why }) =>
    why === "headline"
      ? `${rowName(name)} has no target and no result. Your unit scores it; nothing is computed or changed here.`
      : `${rowName(name)} has a criterion of its own, "${text}", ${notApplied[why]}. The score on the form counts and nothing is computed or changed here; please check it by hand.`,
  "free-answer": ({ name, text }) =>
    `${rowName(name)}: the result says "${text}". Whether that reaches the target is for your unit to judge. Please check the score.`,
  "score-exceeds-weight": ({ name, reported, weight }) =>
    `${rowName(name)}: the score of ${reported} points exceeds the weight of ${weight}. Please correct it.`,
  "negative-score": ({ name, reported }) =>
    `${rowName(name)}: the score of ${reported} points is below 0. Please correct it.`,
  "needs-judgement": ({ name, band }) =>
    band === null
      ? `${rowName(name)} is a qualitative indicator without a score. Please judge it.`
      : `${rowName(name)} has no score. Please judge it between ${band.low} and ${band.high} points.`,
};
