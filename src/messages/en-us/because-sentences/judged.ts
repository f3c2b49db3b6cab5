import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { judgedAs } from "../attainment-word";

/** Why a row that a person judges has its points, or none. */
export const judgedReasons: BecauseSentences<
  "judged" | "judged-without-band" | "judged-outside-band" | "needs-judgement"
> = {
  judged: ({ answer, score, band }) =>
    `The result "${answer}" ${judgedAs[band.attainment]}, ${band.low} to ${band.high} points; the form's ${score} points are within it.`,
  "judged-without-band": ({ score, weight }) =>
    `A qualitative indicator is judged by the person who fills in the form; the form's ${score} points are between 0 and ${amount(weight)} points.`,
  "judged-outside-band": ({ answer, score, band, weight }) =>
    band === null
      ? `The form's ${score} points for this qualitative indicator are not between 0 and ${amount(weight)} points. Please judge it again.`
      : `The result "${answer}" ${judgedAs[band.attainment]}, ${band.low} to ${band.high} points; the form's ${score} points are outside it.`,
  "needs-judgement": ({ band, weight }) =>
    band === null
      ? `A qualitative indicator is judged by the person who fills in the form: between 0 and ${amount(weight)} points.`
      : `The result of this indicator ${judgedAs[band.attainment]}; the person who fills in the form judges it between ${band.low} and ${band.high} points.`,
};
