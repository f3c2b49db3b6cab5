/** A template as a host gives it back, without a host: its formulas show nothing but the weights. */
import { a1, EMPTY_CELL, type Cell, type Cells, type Position } from "../../../src/domain/cells";
import type { SheetCell, PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { NumberFormatter } from "../../../src/xlsx/sheet/number-formatter";

export const text = (value: string): Cell => ({ kind: "text", shown: value, raw: value });
export const points = (value: string): Cell => ({
  kind: "number",
  shown: Number(value).toFixed(2),
  raw: value,
});

const formatter = new NumberFormatter(false);

/** The number format that the last block over a cell gives it. */
const formatAt = ({ blocks }: PlannedSheet, { row, column }: Position): string =>
  blocks
    .filter(
      ({ from, to, style }) =>
        style?.format !== undefined &&
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column,
    )
    .at(-1)?.style?.format ?? "General";

/** A formula of an empty template shows nothing; only the weights have something to add up. */
function cellOf({ at, content }: SheetCell, sheet: PlannedSheet, fundsWeight: string): Cell {
  const addsUp = content.value.startsWith("=ROUND(SUM(");
  switch (content.kind) {
    case "text":
      return text(content.value);
    case "number": {
      const format = formatAt(sheet, at);
      const shown = formatter.ofNumber(Number(content.value), format);
      return { kind: "number", shown, raw: content.value, format };
    }
    case "formula":
      return addsUp
        ? { ...points(fundsWeight), formula: content.value }
        : { kind: "text", shown: "", raw: "", formula: content.value };
  }
}

/** The sheet as a host would give it back, with what someone typed into it, by address. */
export function drawn(
  sheet: PlannedSheet,
  typed: Readonly<Record<string, Cell>> = {},
  fundsWeight = "10",
): Cells {
  const lastRow = Math.max(...sheet.blocks.map(({ to }) => to.row));
  const lastColumn = Math.max(...sheet.blocks.map(({ to }) => to.column));
  const contents = new Map(sheet.cells.map((cell) => [a1(cell.at), cell]));
  const rows = Array.from({ length: lastRow }, (_row, row) =>
    Array.from({ length: lastColumn }, (_column, column) => {
      const address = a1({ row: row + 1, column: column + 1 });
      const cell = contents.get(address);
      return typed[address] ?? (cell === undefined ? EMPTY_CELL : cellOf(cell, sheet, fundsWeight));
    }),
  );
  return { sheet: sheet.name, top: 1, left: 1, rows };
}
