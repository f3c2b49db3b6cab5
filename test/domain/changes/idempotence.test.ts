import { format } from "numfmt";
import { checkSheet } from "../../../src/domain/assessment/check-sheet";
import { a1, type Cell, type Cells, type Position } from "../../../src/domain/cells";
import type { CellContent, Change } from "../../../src/domain/changes/change";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { writablePlaces } from "../../../src/domain/changes/writable-place";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { cellsOf, readFixture } from "../../support/fixture";

const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
const forms = sheets.map((sheet) => [sheet.name, cellsOf(sheet)] as const);

const EMPTY: Cell = { kind: "empty", shown: "", raw: "" };

function replaced(cells: Cells, changes: ReadonlyMap<string, Cell>): Cells {
  const rows = cells.rows.map((line, r) =>
    line.map((cell, c) => changes.get(a1({ row: r + 1, column: c + 1 })) ?? cell),
  );
  return { ...cells, rows };
}

/** The cell as a sheet would show it with this content. */
function cellWith(before: Cell, content: CellContent): Cell {
  if (content.kind === "text") return { kind: "text", shown: content.value, raw: content.value };
  const code = content.format ?? before.format ?? "General";
  const shown = format(code, Number(content.value));
  return { kind: "number", shown, raw: String(Number(content.value)), format: code };
}

const planOf = (cells: Cells): Change[] =>
  checkSheet(cells, defaultProfile).flatMap((assessment) => planWriteBack(assessment));

const written = (cells: Cells, plan: readonly Change[]): Cells =>
  replaced(cells, new Map(plan.map(({ at, before, after }) => [a1(at), cellWith(before, after)])));

/** The cells with computed figures, with their contents on the published form. */
function ruledCells(cells: Cells): readonly { readonly at: Position; readonly cell: Cell }[] {
  return checkSheet(cells, defaultProfile)
    .flatMap((assessment) => writablePlaces(assessment))
    .filter(({ ruled, optional, compared }) => ruled && !optional && compared.computed !== null);
}

describe.each(forms)("the published form %s", (_, cells) => {
  it("needs nothing written", () => {
    expect(planOf(cells)).toEqual([]);
  });

  it("gets its published figures back where they were taken away", () => {
    const places = ruledCells(cells);
    expect(places.length).toBeGreaterThan(5);
    const emptied = replaced(cells, new Map(places.map(({ at }) => [a1(at), EMPTY])));
    const result = written(emptied, planOf(emptied));
    for (const { at, cell } of places) {
      const now = result.rows[at.row - 1]?.[at.column - 1];
      expect([a1(at), now?.raw]).toEqual([a1(at), cell.raw]);
    }
  });

  it.each([
    ["emptied", () => EMPTY],
    ["wrong numbers", (cell: Cell) => ({ ...cell, shown: "0.50", raw: "0.5" })],
    ["wrong texts", () => ({ kind: "text", shown: "0.5", raw: "0.5" }) as const],
    [
      "cells formatted as text",
      () => ({ kind: "text", shown: "0.5", raw: "0.5", format: "@" }) as const,
    ],
    ["percentages", () => ({ kind: "number", shown: "50%", raw: "0.5", format: "0%" }) as const],
  ])("has nothing left to write after one writing, from %s", (_name, spoiled) => {
    const places = ruledCells(cells);
    const wrong = replaced(
      cells,
      new Map(places.map(({ at, cell }) => [a1(at), cell.kind === "text" ? EMPTY : spoiled(cell)])),
    );
    const plan = planOf(wrong);
    expect(plan.length).toBeGreaterThan(5);
    expect(planOf(written(wrong, plan))).toEqual([]);
  });
});
