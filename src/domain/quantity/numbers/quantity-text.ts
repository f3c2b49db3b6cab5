/** The text that a quantity is read from. */
import { isOrdinary } from "../../text/character";
import { fold, withoutStop } from "../../text/normalize";
import { removeSpaces } from "./plain-number";

/** The longest text that is taken apart: a target or an answer with a remark. */
const LONGEST = 80;

/**
 * Folded, without white space and without a full stop at its end; null where digits stand apart
 * ("10 20") or the text is longer than any quantity.
 */
export function quantityText(text: string): string | null {
  if (text.length > 4 * LONGEST) return null;
  const joined = isOrdinary(text) ? text : removeSpaces(fold(text));
  if (joined === null || joined.length > LONGEST) return null;
  return withoutStop(joined);
}
