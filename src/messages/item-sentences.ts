/** The words for what is wrong with a form: a module of their own, as they come with the list of items. */
import { currentLanguage } from ".";
import * as englishGrounds from "./en-us/ground-words";
import * as english from "./en-us/item-sentences";
import * as chineseGrounds from "./zh-cn/ground-words";
import * as chinese from "./zh-cn/item-sentences";
import type { Item } from "../domain/summary/items";
import type { Ground } from "../domain/summary/grounds";

const isEnglish = (): boolean => currentLanguage() === "en-US";

/** What an item is about in one sentence, in the language in force. */
export const itemSentence = (item: Pick<Item, "findings">): string =>
  (isEnglish() ? english : chinese).itemSentence(item);

/** What a finding rests on, in the language in force. */
export const groundWords = (ground: Ground): string =>
  (isEnglish() ? englishGrounds : chineseGrounds).groundWords(ground);
