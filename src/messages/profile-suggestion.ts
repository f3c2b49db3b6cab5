/** The words for rules that a form looks like: a module of its own, as most forms need none. */
import { currentLanguage } from ".";
import * as english from "./en-us/profile-suggestion";
import * as chinese from "./zh-cn/profile-suggestion";

/** The words in the language in force. */
export const suggestionWords = () =>
  (currentLanguage() === "en-US" ? english : chinese).suggestionWords;
