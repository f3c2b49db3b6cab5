/** The language of the pane. */

/** The languages of the pane, as BCP 47 tags. */
export type Language = "zh-CN" | "en-US";

/**
 * The language for who reads `tag` ("en-GB", "zh-TW"; undefined if unknown): English for
 * any English, Chinese for all others, since the forms are Chinese.
 */
export function languageFor(tag: string | undefined): Language {
  return /^en(?:-|$)/i.test(tag ?? "") ? "en-US" : "zh-CN";
}
