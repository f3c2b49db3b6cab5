/** The words for what was marked as checked: a module of its own, fetched with the findings. */
import { currentLanguage } from ".";
import * as english from "./en-us/accepted";
import * as chinese from "./zh-cn/accepted";

/** Those of the language in force. */
export const acceptedWords = (): typeof english.acceptedWords =>
  (currentLanguage() === "en-US" ? english : chinese).acceptedWords;
