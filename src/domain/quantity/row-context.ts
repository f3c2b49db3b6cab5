/** What the words of a row say about its own numbers. */
import { withoutBlanks } from "../text/blanks";
import { fold } from "../text/normalize";

/** The row that a target or an answer belongs to. */
export interface RowContext {
  /** The indicator's name as printed; "" where it is not known. */
  readonly name: string;
  /** The level-1 indicator as printed; "" where it is not known. */
  readonly level1?: string;
}

export const NO_ROW: RowContext = { name: "" };

/** A name as phrases are compared with it. */
export const nameKey = ({ name }: RowContext): string =>
  name.length > 200 ? "" : withoutBlanks(fold(name));
