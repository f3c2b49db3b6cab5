/** The sentences of items: a module of their own, fetched with the list of items. */
import { currentLanguage } from ".";
import * as englishGrounds from "./en-us/ground-words";
import * as english from "./en-us/item-sentences";
import * as chineseGrounds from "./zh-cn/ground-words";
import * as chinese from "./zh-cn/item-sentences";
import type { Item } from "../domain/summary/items";
import type { Ground } from "../domain/summary/grounds";

const isEnglish = (): boolean => currentLanguage() === "en-US";

/** The sentence of an item, in the current language. */
export const itemSentence = (item: Pick<Item, "findings">): string =>
  (isEnglish() ? english : chinese).itemSentence(item);

/** The basis of a finding, in the current language. */
export const groundWords = (ground: Ground): string =>
  (isEnglish() ? englishGrounds : chineseGrounds).groundWords(ground);
