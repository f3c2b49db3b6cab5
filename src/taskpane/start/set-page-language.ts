import { languageFor, pane, speak } from "../../messages";

/**
 * Speaks to who reads `tag` (BCP 47, undefined where nobody knows) and tells the page's title and
 * language, by which a screen reader chooses its voice. Never rejects.
 */
export async function setPageLanguage(tag: string | undefined, page: Document): Promise<void> {
  page.documentElement.lang = await speak(languageFor(tag));
  page.title = pane.product;
}
