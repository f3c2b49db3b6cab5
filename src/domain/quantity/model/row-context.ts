/** What the words of a row say about its own numbers. */
import { withoutBlanks } from "../../text/blanks";
import { fold } from "../../text/normalize";

/** The row that a target or an answer belongs to. */
export interface RowContext {
  /** The indicator's name as printed; "" where it is not known. */
  readonly name: string;
  /** The level-1 indicator as printed; "" where it is not known. */
  readonly level1?: string;
  /** The form's year as its head prints it: 2024, 2024年度; "" where it is not known. */
  readonly year?: string;
}

export const NO_ROW: RowContext = { name: "" };

/** The form's year in digits; "" where it is not known or there are two. */
export const yearKey = ({ year = "" }: RowContext): string => {
  const years = fold(year).match(/(?:19|20)\d\d/gu) ?? [];
  return years.length === 1 ? (years[0] ?? "") : "";
};

/** A name as phrases are compared with it. */
export const nameKey = ({ name }: RowContext): string =>
  name.length > 200 ? "" : withoutBlanks(fold(name));
