/** The words for accepted findings (已核实): a module of its own, fetched with the findings. */
import { currentLanguage } from ".";
import * as english from "./en-us/accepted";
import * as chinese from "./zh-cn/accepted";

/** The words of the current language. */
export const acceptedWords = (): typeof english.acceptedWords =>
  (currentLanguage() === "en-US" ? english : chinese).acceptedWords;
