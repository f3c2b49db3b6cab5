/**
 * The words of the product, one folder a language. They are bindings that change with `setLanguage`:
 * read them when drawing; a copy in a variable of a module stays in the language from before.
 */
import type { Language } from "./language";
import type { Words } from "./words";
import * as chinese from "./zh-cn";

export { languageFor, type Language } from "./language";

export let {
  becauseSentence,
  columnRoles,
  columns,
  findingMessage,
  itemWords,
  judgingWords,
  pane,
  profileMistake,
  profileWords,
  refusalMessage,
  template,
  whatIfWords,
  workbookWords,
}: Words = chinese;

function use(words: Words): void {
  ({
    becauseSentence,
    columnRoles,
    columns,
    findingMessage,
    itemWords,
    judgingWords,
    pane,
    profileMistake,
    profileWords,
    refusalMessage,
    template,
    whatIfWords,
    workbookWords,
  } = words);
}

/** Fetches the English words, a file of their own. */
const fetchEnglish = (): Promise<Words> => import(/* webpackChunkName: "en-us" */ "./en-us");

let wanted: Language = "zh-CN";
let current: Language = "zh-CN";

/** The language that the words are in. */
export const currentLanguage = (): Language => current;

/**
 * Sets the language of all words. Of several calls the last one counts. Never rejects.
 *
 * @returns the language set: Chinese where the English words cannot be fetched
 */
export async function setLanguage(
  language: Language,
  fetchWords: () => Promise<Words> = fetchEnglish,
): Promise<Language> {
  wanted = language;
  // Chinese words rather than a pane that does not open
  const english = language === "en-US" ? await fetchWords().catch(() => null) : null;
  if (wanted === language) {
    use(english ?? chinese);
    current = english === null ? "zh-CN" : "en-US";
  }
  return current;
}
