/** The words of the page without Excel: its own, and the pane's with the changes for the page. */
import { currentLanguage } from ".";
import { setBatchWords } from "./batch";
import { setWords } from "./current-language";
import * as english from "./en-us";
import * as englishPage from "./en-us/page-words";
import type { Language } from "./language";
import type { Shape, Words } from "./words";
import * as chinese from "./zh-cn";
import * as chinesePage from "./zh-cn/page-words";

type PageWords = Shape<typeof chinesePage.pageWords>;

/** The page's own words in the current language. */
export const pageWords = (): PageWords =>
  (currentLanguage() === "en-US" ? englishPage : chinesePage).pageWords;

let keepsSettings = false;

/** Whether rules and 已核实 are kept when the page is closed, in words. */
export const settingsLimit = (): string => pageWords().limits.settings(keepsSettings);

/**
 * Sets the language of all words; the pane's are those for a file.
 *
 * @param isKept the browser keeps rules and 已核实
 */
export function setPageWords(language: Language, isKept: boolean): void {
  keepsSettings = isKept;
  const isEnglish = language === "en-US";
  const words: Words = isEnglish ? english : chinese;
  const { batchWordsOnPage, paneOnPage, workbookWordsOnPage } = isEnglish
    ? englishPage
    : chinesePage;
  setBatchWords(batchWordsOnPage);
  setWords(language, { ...words, pane: paneOnPage(isKept), workbookWords: workbookWordsOnPage });
}
