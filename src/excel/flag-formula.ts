/** The rule of a flag: true while its row loses points without an explanation. */
import { columnLetters, type Position } from "../domain/cells";
import type { Flag } from "../domain/changes/change";
import type { EmptyTexts } from "../domain/explanation/empty-texts";

/**
 * How our list of empty texts begins, and nobody else's: by it a flag is known again after the
 * workbook was closed, when Excel may have given its formats new ids.
 */
const LIST_MARK = "jixiao";
export const FLAG_MARK = `"${LIST_MARK}||`;

/** Absolute, since a relative address would count from whatever Excel holds for the active cell. */
const absolute = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

/** Scores are often texts; what is no number counts as 0: no score yet, and no weight to lose. */
const points = (at: Position): string => `IFERROR(--${absolute(at)},0)`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Longer formulas of a conditional format are refused by Excel on the desktop. */
const MAX_LENGTH = 255;

/**
 * The formula of a row's flag. It looks at the row's own cells alone, so the flag vanishes by itself
 * when someone types an explanation, with or without the add-in, and stays while an outline is not
 * filled in. The text is sought whole among the empty ones, each between bars, the empty explanation
 * as "||"; `SEARCH` minds no case. No array constants: conditional formats refuse them. Of a very long
 * list of words those that fit are kept.
 */
export function flagFormula(flag: Flag, { words, outline }: EmptyTexts): string {
  const explanation = absolute(flag.explanation);
  const lost = `${points(flag.score)}<${points(flag.weight)}`;
  const typed = `"|"&TRIM(CLEAN(SUBSTITUTE(${explanation},"。","")))&"|"`;
  const pattern = outline.map((each) => each.replace(/[~*?]/g, "~$&")).join("*");
  const formula = (known: readonly string[], drafts: string): string => {
    const list = [LIST_MARK, "", ...known, ""].join("|");
    return `=AND(${lost},COUNT(SEARCH(${typed},${quoted(list)}))${drafts})`;
  };
  const unfilled = `+COUNTIF(${explanation},${quoted(pattern)})`;
  const drafts = formula([], unfilled).length <= MAX_LENGTH ? unfilled : "";
  let fitting = [...words];
  while (fitting.length > 0 && formula(fitting, drafts).length > MAX_LENGTH) {
    fitting = fitting.slice(0, -1);
  }
  return formula(fitting, drafts);
}
