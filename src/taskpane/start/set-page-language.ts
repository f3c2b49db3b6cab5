import { languageFor, pane, setLanguage } from "../../messages";

/**
 * Sets the language of all messages, and the page's `lang` and title. Screen readers choose their voice
 * by `lang`. Never rejects: without the messages of a language the Chinese ones are shown.
 *
 * @param tag the reader's language, BCP 47; undefined where it is not known
 */
export async function setPageLanguage(tag: string | undefined, page: Document): Promise<void> {
  page.documentElement.lang = await setLanguage(languageFor(tag));
  page.title = pane.product;
}
