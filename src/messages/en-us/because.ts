/** How a number was computed, in a sentence that can be checked with a calculator. */
import { reasonSentence, type BecauseSentences } from "../sentences";
import type { Words } from "../words";
import { computedReasons } from "./because-sentences/computed";
import { criterionReasons } from "./because-sentences/criterion";
import { judgedReasons } from "./because-sentences/judged";
import { loweredReasons } from "./because-sentences/lowered";
import { missedReasons } from "./because-sentences/missed";
import { plainReasons } from "./because-sentences/plain";

const SENTENCES: BecauseSentences = {
  ...missedReasons,
  ...judgedReasons,
  ...criterionReasons,
  ...loweredReasons,
  ...computedReasons,
  ...plainReasons,
};

/** One English sentence for a value of the engine. */
export const becauseSentence: Words["becauseSentence"] = (because) =>
  reasonSentence(SENTENCES, because);
