/**
 * The words of a form's line, in Chinese in every language: a saved result is compared with later ones
 * and read by other programs.
 */
import * as chinese from "./zh-cn/unchecked";
import type { Unchecked } from "../domain/summary/unchecked";
import { uncheckedIn } from "./unchecked";

export { becauseSentence } from "./zh-cn/because";
export { findingMessage } from "./zh-cn/findings";
export { suggestionWords } from "./zh-cn/profile-suggestion";

/** A part that could not be checked, and the reason, in words. */
export const uncheckedWords = (unchecked: Unchecked) => uncheckedIn(chinese, unchecked);
