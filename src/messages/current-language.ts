/** The current language, and the modules whose words change with it. */
import type { Language } from "./language";
import type { Words } from "./words";

/** Fetches the English words, which are in a file of their own. */
const fetchEnglish = (): Promise<Words> => import(/* webpackChunkName: "en-us" */ "./en-us");

/** Takes the words to be used from now on; null: the Chinese ones. */
type Use = (words: Words | null) => void;

const followers: Use[] = [];
let wanted: Language = "zh-CN";
let current: Language = "zh-CN";
/** Null: the Chinese words. */
let inForce: Words | null = null;

/** Calls a function with the words to use: now, and whenever the language changes. */
export function followLanguage(use: Use): void {
  followers.push(use);
  if (inForce !== null) use(inForce);
}

/** The language that the words are in. */
export const currentLanguage = (): Language => current;

/** Sets words that replace those of a language, as the page without Excel does. */
export function setWords(language: Language, words: Words | null): void {
  wanted = language;
  inForce = words;
  current = language;
  for (const use of followers) use(words);
}

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
  // without the English words the pane opens in Chinese
  const fetched = language === "en-US" ? await fetchWords().catch(() => null) : null;
  if (wanted === language) setWords(fetched === null ? "zh-CN" : "en-US", fetched);
  return current;
}
