/** The words for what could not be checked: a module of its own, as most forms need none. */
import { currentLanguage } from ".";
import * as english from "./en-us/unchecked";
import * as chinese from "./zh-cn/unchecked";
import type { Unchecked } from "../domain/summary/unchecked";

/** What could not be checked and why, in the language in force. */
export function uncheckedWords({ what, why, rows, cells }: Unchecked): {
  readonly what: string;
  readonly why: string;
} {
  const { uncheckedPart, uncheckedReason } = currentLanguage() === "en-US" ? english : chinese;
  return { what: uncheckedPart(what, [...rows, ...cells]), why: uncheckedReason(why) };
}
