/** How a number was computed, in a sentence that can be checked with a calculator. */
import type { Because } from "../../domain/scores/because";
import { reasonSentence, type BecauseSentences } from "../sentences";
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

/** One Chinese sentence for a value of the engine. */
export const becauseSentence = (because: Because): string => reasonSentence(SENTENCES, because);
