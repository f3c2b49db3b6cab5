/** The sentences of findings. */
import type { Finding } from "../../domain/findings/finding";
import { findingSentence, type FindingSentences } from "../sentences";
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

/** One Chinese sentence for a finding, with its figures and the remedy. */
export const findingMessage = (finding: Finding): string => findingSentence(SENTENCES, finding);
