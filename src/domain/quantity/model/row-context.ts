/** The row that a target or an answer is read in. */
import { withoutBlanks } from "../../text/blanks";
import { fold } from "../../text/normalize";

/** The parts of a row that decide how its numbers read. */
export interface RowContext {
  /** The indicator's name as printed; "" where it is not known. */
  readonly name: string;
  /** The level-1 indicator as printed; "" where it is not known. */
  readonly level1?: string;
  /** The form's year as its head prints it: 2024, 2024年度; "" where it is not known. */
  readonly year?: string;
}

/** A row of which nothing is known. */
export const NO_ROW: RowContext = { name: "" };

/** The form's year in four digits; "" where none or several are printed. */
export const yearKey = ({ year = "" }: RowContext): string => {
  const years = fold(year).match(/(?:19|20)\d\d/gu) ?? [];
  return years.length === 1 ? (years[0] ?? "") : "";
};

/** The row's name folded and without white space; "" where it is longer than 200 characters. */
export const nameKey = ({ name }: RowContext): string =>
  name.length > 200 ? "" : withoutBlanks(fold(name));
