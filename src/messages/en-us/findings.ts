/** The sentences of findings. */
import { findingSentence, type FindingSentences } from "../sentences";
import type { Words } from "../words";
import { answerSentences } from "./finding-sentences/answer";
import { explanationSentences } from "./finding-sentences/explanation";
import { fundsSentences } from "./finding-sentences/funds";
import { layoutSentences } from "./finding-sentences/layout";
import { scoreSentences } from "./finding-sentences/score";
import { sumSentences } from "./finding-sentences/sum";

const SENTENCES: FindingSentences = {
  ...scoreSentences,
  ...answerSentences,
  ...explanationSentences,
  ...sumSentences,
  ...fundsSentences,
  ...layoutSentences,
};

/** One English sentence for a finding, with its figures and the remedy. */
export const findingMessage: Words["findingMessage"] = (finding) =>
  findingSentence(SENTENCES, finding);
