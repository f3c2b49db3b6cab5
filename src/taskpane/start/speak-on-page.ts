import { languageFor, pane, setLanguage } from "../../messages";

/**
 * Speaks to who reads `tag` (BCP 47, undefined where nobody knows) and tells the page's title and
 * language, by which a screen reader chooses its voice. Never rejects.
 */
export async function speakOnPage(tag: string | undefined, page: Document): Promise<void> {
  page.documentElement.lang = await setLanguage(languageFor(tag));
  page.title = pane.product;
}
