/** A loaded range of Office.js → `Cells`; only this file interprets values of Excel. */
import { EMPTY_CELL, type Cell, type Cells } from "../domain/cells";
import { decimalText } from "../domain/decimal-text";
import { widenedText } from "./number-text";

/** The properties of a range that must be loaded for `toCells`. */
export interface RangeReading extends Pick<
  Excel.Range,
  "values" | "text" | "formulas" | "numberFormat" | "rowIndex" | "columnIndex"
> {
  readonly valueTypes: readonly (readonly `${Excel.RangeValueType}`[])[];
}

/** Queues loading the properties that `toCells` reads for the caller's sync. */
export function loadValues(range: Excel.Range): void {
  range.load("values,text,formulas,valueTypes,numberFormat,rowIndex,columnIndex");
}

interface HostCell {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
  readonly format: unknown;
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);

/** Excel shows "####" for a number in a narrow column, and for a long text under the text format. */
const isHashes = (text: string): boolean => /^#+$/.test(text);

/** For a text such as "=1.00(份)", Excel returns the same text in `formulas`; it is no formula. */
function formulaOf({ value, formula, valueType }: HostCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return valueType === "String" && formula === value ? undefined : formula;
}

function contentOf({ value, text, valueType, format }: HostCell): Cell {
  const shown = textOf(text);
  if (typeof value === "number") {
    const widened = isHashes(shown) ? widenedText(value, textOf(format)) : null;
    return { kind: "number", shown: widened ?? shown, raw: decimalText(value) };
  }
  if (typeof value === "boolean") {
    return { kind: "boolean", shown, raw: value ? "TRUE" : "FALSE" };
  }
  const raw = textOf(value);
  if (valueType === "Error") return { kind: "error", shown, raw };
  if (valueType === "Empty") return EMPTY_CELL;
  // In a hidden column the displayed text may be empty; the stored one still belongs to the form.
  return { kind: "text", shown: isHashes(shown) || shown === "" ? raw : shown, raw };
}

function cellOf(host: HostCell): Cell {
  const formula = formulaOf(host);
  const format = textOf(host.format);
  return {
    ...contentOf(host),
    ...(formula === undefined ? {} : { formula }),
    ...(format === "General" || format === "" ? {} : { format }),
  };
}

/** The cells of a loaded range; an empty rectangle for null, which stands for an empty sheet. */
export function toCells(sheet: string, range: RangeReading | null): Cells {
  if (range === null) return { sheet, top: 1, left: 1, rows: [] };
  const hostValues: unknown[][] = range.values;
  return {
    sheet,
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    rows: hostValues.map((row, r) =>
      row.map((value, c) =>
        cellOf({
          value,
          text: range.text[r]?.[c],
          formula: range.formulas[r]?.[c] as unknown,
          valueType: range.valueTypes[r]?.[c],
          format: range.numberFormat[r]?.[c] as unknown,
        }),
      ),
    ),
  };
}

/** The cell of a loaded range of one cell. */
export const cellIn = (range: RangeReading): Cell => toCells("", range).rows[0]?.[0] ?? EMPTY_CELL;
