/** The text of a cell as quantities are parsed from it. */
import { isOrdinary } from "../../text/character";
import { fold, withoutStop } from "../../text/normalize";
import { removeSpaces } from "./plain-number";

/** The longest text that is parsed, in characters: a target or an answer with a remark. */
const LONGEST = 80;

/**
 * Folded, without white space and without a full stop at its end; null where it holds separate numbers
 * ("10 20") or is too long.
 */
export function quantityText(text: string): string | null {
  if (text.length > 4 * LONGEST) return null;
  const joined = isOrdinary(text) ? text : removeSpaces(fold(text));
  if (joined === null || joined.length > LONGEST) return null;
  return withoutStop(joined);
}
