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

/** What could not be checked and why. */
export const uncheckedWords = (unchecked: Unchecked) => uncheckedIn(chinese, unchecked);
