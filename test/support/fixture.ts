/** Fixture files → Cells, as the readers of real sheets give them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "numfmt";
import { EMPTY_CELL, type Cell, type Cells } from "../../src/domain/cells";

type FixtureValue = string | { number: string; format: string };

interface FixtureSheet {
  name: string;
  merges?: string[];
  widths?: Record<string, number>;
  cells: Record<string, FixtureValue>;
}

export interface Fixture {
  sheets: FixtureSheet[];
}

/** The repository's root. */
export const root = join(__dirname, "..", "..");

/** Reads a fixture by its path below the repository's root. */
export function readFixture(path: string): Fixture {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as Fixture;
}

function cellOf(value: FixtureValue): Cell {
  if (typeof value === "string") return { kind: "text", shown: value, raw: value };
  const shown = format(value.format, Number(value.number));
  return { kind: "number", shown, raw: value.number, format: value.format };
}

function positionOf(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new Error(`not an address: ${address}`);
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** The cells of a fixture sheet from A1, as a reader would give them. */
export function cellsOf(sheet: FixtureSheet): Cells {
  const rows: Cell[][] = [];
  for (const [address, value] of Object.entries(sheet.cells)) {
    const { row, column } = positionOf(address);
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push(EMPTY_CELL);
    line[column - 1] = cellOf(value);
  }
  return { sheet: sheet.name, top: 1, left: 1, rows };
}

/** A tiny sheet from an array literal: strings are text, numbers numbers, null an empty cell. */
export function sheetOf(
  rows: readonly (readonly (string | number | Cell | null)[])[],
  name = "Sheet1",
): Cells {
  return {
    sheet: name,
    top: 1,
    left: 1,
    rows: rows.map((row) =>
      row.map((value): Cell => {
        if (value === null) return EMPTY_CELL;
        if (typeof value === "string") return { kind: "text", shown: value, raw: value };
        if (typeof value === "number")
          return { kind: "number", shown: String(value), raw: String(value) };
        return value;
      }),
    ),
  };
}
