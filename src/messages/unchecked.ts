/** The words for parts that could not be checked: a module of its own, as most forms have none. */
import { currentLanguage } from ".";
import * as english from "./en-us/unchecked";
import * as chinese from "./zh-cn/unchecked";
import type { Unchecked } from "../domain/summary/unchecked";

interface UncheckedText {
  readonly what: string;
  readonly why: string;
}

/** A part that could not be checked, and the reason, in the words of one language. */
export const uncheckedIn = (
  { uncheckedPart, uncheckedReason }: typeof chinese,
  { what, why, rows, cells }: Unchecked,
): UncheckedText => ({ what: uncheckedPart(what, [...rows, ...cells]), why: uncheckedReason(why) });

/** A part that could not be checked, and the reason, in the current language. */
export const uncheckedWords = (unchecked: Unchecked): UncheckedText =>
  uncheckedIn(currentLanguage() === "en-US" ? english : chinese, unchecked);
