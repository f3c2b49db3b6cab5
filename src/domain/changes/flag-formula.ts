/**
 * The conditional format of a flag: its colours, and the formula that is true while its row loses
 * points without an explanation.
 */
import { columnLetters, type Position } from "../cells";
import type { Flag } from "./change";
import type { EmptyTexts } from "../explanation/empty-texts";

/** Dark text on a light fill. The pane lists the flagged rows as well, so colour is not the only sign. */
export const FLAG_LOOK = { fill: "#FFE7C2", text: "#6B3A00" } as const;

/**
 * First entry of the list of empty texts in every flag's formula. It identifies the flags of this
 * add-in after the workbook is reopened, when Excel may have given its formats new ids.
 */
const LIST_MARK = "jixiao";
/** A text that the formula of every flag contains, and no formula of other origin. */
export const FLAG_MARK = `"${LIST_MARK}||`;

/** Absolute: Excel resolves relative addresses of a conditional format from the active cell. */
const absolute = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

/** The cell's points as a number: text is converted, and anything that is no number counts as 0. */
const points = (at: Position): string => `IFERROR(--${absolute(at)},0)`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Excel on the desktop refuses longer formulas of conditional formats. */
const MAX_LENGTH = 255;

/**
 * The formula of a row's flag. It refers only to cells of that row, so the flag disappears when
 * someone types an explanation, even without the add-in, and remains while an inserted outline is
 * not filled in.
 *
 * The explanation is searched as a whole in a list of the empty texts separated by bars, in which
 * "||" stands for an empty explanation; `SEARCH` ignores case. An array constant would be shorter,
 * but conditional formats refuse array constants. When the formula would be too long, the outline
 * is left out first, then words from the end of the list.
 * @param empty The texts that do not count as an explanation, and the parts of an unfilled outline.
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
