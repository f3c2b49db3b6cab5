/** The words of 批量核对: a module of its own, fetched with its view. */
import type { FileProblem } from "../app/core/port";
import type { OtherForm } from "../domain/form/other-forms";
import { currentLanguage } from ".";
import type { Shape } from "./words";
import * as english from "./en-us/batch";
import * as englishFiles from "./en-us/file-sentence";
import * as englishRounds from "./en-us/rounds";
import * as chinese from "./zh-cn/batch";
import * as chineseFiles from "./zh-cn/file-sentence";
import * as chineseRounds from "./zh-cn/rounds";

const isEnglish = (): boolean => currentLanguage() === "en-US";

type BatchWords = Shape<typeof chinese.batchWords>;

/** The words that replace the pane's on the page without Excel; null in the pane. */
let ofSurface: BatchWords | null = null;

/** Replaces the pane's words, as the page without Excel does. */
export function setBatchWords(words: BatchWords): void {
  ofSurface = words;
}

/** The words of the current language. */
export const batchWords = (): BatchWords =>
  ofSurface ?? (isEnglish() ? english : chinese).batchWords;

/** The words of 与上次比较. */
export const roundWords = () => (isEnglish() ? englishRounds : chineseRounds).roundWords;

/** Why a file, or a part of it, was not checked, and what to do. */
export const fileSentence = (problem: FileProblem): string =>
  (isEnglish() ? englishFiles : chineseFiles).fileSentence(problem);

/** The sentence for a sheet that holds another form of the family. */
export const otherFormSentence = (form: OtherForm): string =>
  (isEnglish() ? englishFiles : chineseFiles).otherFormSentence(form);
