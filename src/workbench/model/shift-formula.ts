import { columnLetters, columnNumber } from "../../domain/cells";
import type { LineShift } from "./shift";

/** Texts in quotes, references to other sheets, and cells of the same sheet (with groups). */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])/gu;

const REFERENCE_ERROR = "#REF!";

/** A line's number (from 1) after the change; null when it was deleted. */
function moved(line: number, { change, first, count }: LineShift): number | null {
  if (line - 1 < first) return line;
  if (change.endsWith("Inserted")) return line + count;
  return line - 1 < first + count ? null : line - count;
}

/**
 * A formula after rows or columns of its sheet were inserted or deleted: references are shifted, and
 * a reference to a deleted cell becomes #REF!. Quoted texts and other sheets' cells do not change.
 */
export function shiftedFormula(formula: string, change: LineShift): string {
  const isRow = change.change.startsWith("Row");
  return formula.replaceAll(
    TOKEN,
    (
      token: string,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
    ) => {
      if (letters === undefined || digits === undefined) return token;
      const line = moved(isRow ? Number(digits) : columnNumber(letters), change);
      if (line === null) return REFERENCE_ERROR;
      const [column, row] = isRow ? [letters, String(line)] : [columnLetters(line), digits];
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${row}`;
    },
  );
}
