/**
 * The words the product speaks, one folder a language. They are bindings that change with `speak`:
 * read them when drawing and never keep them from before.
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
let spoken: Language = "zh-CN";

/**
 * Puts the words of a language in force and gives the one that is spoken from then on: Chinese where
 * the English words cannot be fetched. Of several wishes the last one holds. Never rejects.
 */
export async function speak(
  language: Language,
  fetchWords: () => Promise<Words> = fetchEnglish,
): Promise<Language> {
  wanted = language;
  // to be read in Chinese is better than not to open
  const english = language === "en-US" ? await fetchWords().catch(() => null) : null;
  if (wanted === language) {
    use(english ?? chinese);
    spoken = english === null ? "zh-CN" : "en-US";
  }
  return spoken;
}
