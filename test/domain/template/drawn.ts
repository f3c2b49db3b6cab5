/** A template as a host gives it back, without a host: its formulas show nothing but the weights. */
import { a1, EMPTY_CELL, type Cell, type Cells } from "../../../src/domain/cells";
import type { SheetCell, PlannedSheet } from "../../../src/domain/sheet/planned-sheet";

export const text = (value: string): Cell => ({ kind: "text", shown: value, raw: value });
export const points = (value: string): Cell => ({
  kind: "number",
  shown: Number(value).toFixed(2),
  raw: value,
});

/** A formula of an empty template shows nothing; only the weights have something to add up. */
function cellOf({ content }: SheetCell, fundsWeight: string): Cell {
  const addsUp = content.value.startsWith("=ROUND(SUM(");
  switch (content.kind) {
    case "text":
      return text(content.value);
    case "number":
      return points(content.value);
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
      return typed[address] ?? (cell === undefined ? EMPTY_CELL : cellOf(cell, fundsWeight));
    }),
  );
  return { sheet: sheet.name, top: 1, left: 1, rows };
}
