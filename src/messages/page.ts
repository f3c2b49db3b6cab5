/** The words of the page without Excel: its own, and the pane's as they are there. */
import { currentLanguage } from ".";
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

/** Sets the language of all words; the pane's are those for a file. */
export function setPageWords(language: Language): void {
  const isEnglish = language === "en-US";
  const words: Words = isEnglish ? english : chinese;
  const { paneOnPage, workbookWordsOnPage } = isEnglish ? englishPage : chinesePage;
  setWords(language, { ...words, pane: paneOnPage, workbookWords: workbookWordsOnPage });
}
