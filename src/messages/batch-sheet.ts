/**
 * The words of the sheets that are made of many files: fetched when one is made, and Chinese in every
 * language, as is what they quote.
 */
import type { BatchSheetWords } from "../app/core/batch";
import { collectionSheetWords } from "./zh-cn/collection-sheet-words";
import { reportSheetWords } from "./zh-cn/report-sheet-words";
import { fileSentence, otherFormSentence } from "./zh-cn/file-sentence";

export const batchSheetWords: BatchSheetWords = {
  sheets: collectionSheetWords,
  notRead: ({ why }) =>
    why.kind === "problem"
      ? { sheet: why.problem.sheet ?? null, sentence: fileSentence(why.problem) }
      : { sheet: why.sheet, sentence: otherFormSentence(why.form) },
  sheetUnread: reportSheetWords.front.unread,
  sheetCut: reportSheetWords.front.cutOff,
};
