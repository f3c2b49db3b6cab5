/** The problems of a sheet, reported beside the forms that were found on it. */
import type { FileFault, FileProblem } from "../app/core/port";
import type { Cells, Position } from "../domain/cells";
import type { WorkbookSheet } from "../xlsx/read-workbook";
import { readReference } from "../xlsx/sheet/reference";

/** No form has fewer filled cells. */
const FEWEST_CELLS = 20;

const holdsTable = ({ rows }: Cells): boolean => {
  let filled = 0;
  return rows.some((row) => {
    for (const { kind } of row) if (kind !== "empty") filled += 1;
    return filled >= FEWEST_CELLS;
  });
};

/** The parts of a sheet that may hold a form, from top to bottom. */
export function tablesOf({ cells, detached }: WorkbookSheet): readonly Cells[] {
  if (detached.length === 0) return [cells];
  return [cells, ...detached.filter(holdsTable)].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
}

/** Faults by which a whole form may have gone unrecognised. */
const HIDING = new Set<FileFault>(["cell-text", "cell-position"]);

function isInside({ row, column }: Position, range: string): boolean {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [readReference(first), readReference(last)];
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/**
 * Every faulty cell that matters: those inside a form, those without a position, and, on a sheet where
 * no form was found, those that may be the reason. A faulty cell beside the forms is not mentioned.
 */
export function sheetProblems(sheet: WorkbookSheet, ranges: readonly string[]): FileProblem[] {
  return sheet.faulty
    .filter(
      ({ at, fault }) =>
        at === null ||
        ranges.some((range) => isInside(at, range)) ||
        (ranges.length === 0 && HIDING.has(fault)),
    )
    .map(({ cell, fault }) => ({
      code: "damaged",
      detail: `${cell}: ${fault}`,
      fault,
      sheet: sheet.name,
      part: sheet.part,
      cell,
    }));
}
