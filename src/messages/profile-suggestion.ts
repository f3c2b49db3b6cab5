/** The words for a suggestion of other rules: a module of its own, as most forms have none. */
import { currentLanguage } from ".";
import * as english from "./en-us/profile-suggestion";
import * as chinese from "./zh-cn/profile-suggestion";

/** The words of the current language. */
export const suggestionWords = () =>
  (currentLanguage() === "en-US" ? english : chinese).suggestionWords;
