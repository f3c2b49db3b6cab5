/** The rule of a flag: true while its row loses points without an explanation. */
import { columnLetters, type Position } from "../domain/cells";
import type { Flag } from "../domain/changes/change";

/**
 * Always true, and ours alone: by it a flag is known again after the workbook was closed, when
 * Excel may have given its formats new ids.
 */
export const FLAG_MARK = '"jixiao-flag"<>""';

/** Absolute, since a relative address would count from whatever Excel holds for the active cell. */
const absolute = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

/** Scores are often texts; what is no number counts as 0: no score yet, and no weight to lose. */
const points = (at: Position): string => `IFERROR(VALUE(${absolute(at)}),0)`;

/** What fills a cell without being a word, and so stands in no profile. */
const FILLERS = ["0", "/", "\\", "-", "—", "——", "n/a"];

/** Longer formulas of a conditional format are refused by Excel on the desktop. */
const LONGEST = 255;

/**
 * The formula of a row's flag. It looks at the row's own cells alone, so the flag vanishes by itself
 * when someone types an explanation, with or without the add-in. `FIND` knows no wildcards, and the
 * empty explanation is found as "||". No array constants: conditional formats refuse them. Of a very
 * long list of placeholders those that fit are kept.
 */
export function flagFormula(flag: Flag, placeholders: readonly string[]): string {
  const lost = `${points(flag.score)}<${points(flag.weight)}`;
  const typed = `"|"&LOWER(TRIM(CLEAN(SUBSTITUTE(${absolute(flag.explanation)},"。",""))))&"|"`;
  const formula = (words: readonly string[]): string => {
    const empty = ["", "", ...FILLERS, ...words, ""].join("|").replaceAll('"', '""');
    return `=AND(${FLAG_MARK},${lost},ISNUMBER(FIND(${typed},"${empty}")))`;
  };
  let fitting = [...placeholders];
  while (fitting.length > 0 && formula(fitting).length > LONGEST) fitting = fitting.slice(0, -1);
  return formula(fitting);
}
