/** The language in force, and the words that follow it. */
import type { Language } from "./language";
import type { Words } from "./words";

/** Fetches the English words, a file of their own. */
const fetchEnglish = (): Promise<Words> => import(/* webpackChunkName: "en-us" */ "./en-us");

/** Puts words in force: those of another language, or null for the Chinese ones. */
type Use = (words: Words | null) => void;

const followers: Use[] = [];
let wanted: Language = "zh-CN";
let current: Language = "zh-CN";
/** Null: the Chinese words. */
let inForce: Words | null = null;

/** Has words put in force: now, and whenever the language changes. */
export function followLanguage(use: Use): void {
  followers.push(use);
  if (inForce !== null) use(inForce);
}

/** The language that the words are in. */
export const currentLanguage = (): Language => current;

/** Puts words of a language in force: those of a surface that has words of its own. */
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
  // Chinese words rather than a pane that does not open
  const fetched = language === "en-US" ? await fetchWords().catch(() => null) : null;
  if (wanted === language) setWords(fetched === null ? "zh-CN" : "en-US", fetched);
  return current;
}
