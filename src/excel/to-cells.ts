/** What Office.js says of a range → `Cells`; nothing after this looks at a host value again. */
import { EMPTY_CELL, type Cell, type Cells } from "../domain/cells";
import { decimalText } from "../domain/decimal-text";
import { widenedText } from "./number-text";

/** The loaded properties of a range that a reading is made of. */
export interface RangeReading extends Pick<
  Excel.Range,
  "values" | "text" | "formulas" | "numberFormat" | "rowIndex" | "columnIndex"
> {
  readonly valueTypes: readonly (readonly `${Excel.RangeValueType}`[])[];
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

/** A column too narrow for its number shows "####"; so does a long text in a cell formatted as text. */
const isHashes = (text: string): boolean => /^#+$/.test(text);

/** A text such as "=1.00(份)" comes back as its own formula, and is none. */
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
  // A hidden column may show nothing of its texts; what is typed there is still the form's.
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

/** The cells of a loaded range; of `null` (a sheet where nothing stands) an empty rectangle. */
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
