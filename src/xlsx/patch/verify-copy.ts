/** Checks that a copy differs from its file only in the planned cells. */
import type { PatchRefusal } from "../../app/core/patch-refusal";
import { a1, cellAt, type Cell, type Cells, type Position } from "../../domain/cells";
import { hasSameContent, holdsContent } from "../../domain/changes/holds-content";
import { isEqual } from "../../domain/equal";
import { readSheets, type WorkbookSheet } from "../read-workbook";
import type { CellEdit } from "./edit-cells";
import type { NewResult } from "./formula/recalculate";

const areasOf = ({ cells, detached }: WorkbookSheet): readonly Cells[] => [cells, ...detached];

/** A cell of a sheet, in whichever of its parts the cell is. */
function cellOf(sheet: WorkbookSheet, at: Position): Cell {
  const found = areasOf(sheet).map((cells) => cellAt(cells, at));
  return (
    found.find(({ kind, formula }) => kind !== "empty" || formula !== undefined) ??
    cellAt(sheet.cells, at)
  );
}

/** The cells whose content differs from the one that a change was planned for. */
export const changedMeanwhile = (
  sheet: WorkbookSheet,
  edits: readonly CellEdit[],
): readonly Position[] =>
  edits.flatMap(({ at, before }) => (hasSameContent(cellOf(sheet, at), before) ? [] : [at]));

/** The filled cells of a sheet, by A1 notation. */
function filledCells(sheet: WorkbookSheet): ReadonlyMap<string, Cell> {
  const filled = new Map<string, Cell>();
  for (const { top, left, rows } of areasOf(sheet))
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell.kind !== "empty" || cell.formula !== undefined)
          filled.set(a1({ row: top + r, column: left + c }), cell);
  return filled;
}

/** The planned edits of a sheet. */
export interface SheetChanges {
  readonly cells: readonly CellEdit[];
  readonly results: readonly NewResult[];
}

/** Whether a formula is the same as before, with its new result. */
function holdsResult(cell: Cell | undefined, { before, after }: NewResult): boolean {
  if (cell === undefined || cell.formula !== before.formula) return false;
  if (after.kind === "text") return cell.kind !== "error" && cell.raw === after.value;
  return cell.kind === "number" && Number(cell.raw) === Number(after.value);
}

/** The cells of a sheet that differ from what they should be, in A1 notation. */
function differentCells(
  before: WorkbookSheet,
  after: WorkbookSheet,
  { cells, results }: SheetChanges,
): readonly string[] {
  const [one, other] = [filledCells(before), filledCells(after)];
  const wrong = [
    ...cells.filter((edit) => {
      const found = other.get(a1(edit.at));
      return found === undefined || !holdsContent(found, edit.after);
    }),
    ...results.filter((result) => !holdsResult(other.get(a1(result.at)), result)),
  ].map(({ at }) => a1(at));
  const meant = new Set([...cells, ...results].map(({ at }) => a1(at)));
  const changed = [...new Set([...one.keys(), ...other.keys()])].filter(
    (cell) => !meant.has(cell) && !isEqual(one.get(cell), other.get(cell)),
  );
  return [...wrong, ...changed];
}

/** Everything that is read of a sheet besides its filled cells. */
const frameOf = ({ name, part, visibility, isProtected, faulty }: WorkbookSheet): unknown => ({
  name,
  part,
  visibility,
  isProtected,
  faulty,
});

/** Faults of cells that are written are gone in the copy. */
const withoutFaultsAt = (sheet: WorkbookSheet, edits: readonly CellEdit[]): WorkbookSheet => {
  const written = new Set(edits.map(({ at }) => a1(at)));
  const faulty = sheet.faulty.filter(({ at }) => at === null || !written.has(a1(at)));
  return { ...sheet, faulty };
};

function verifySheet(
  before: WorkbookSheet,
  after: WorkbookSheet,
  changes: SheetChanges,
): readonly PatchRefusal[] {
  const isSameFrame = isEqual(frameOf(withoutFaultsAt(before, changes.cells)), frameOf(after));
  const cells = differentCells(before, after, changes);
  if (isSameFrame && cells.length === 0) return [];
  return [{ kind: "unverified", sheet: before.name, cells }];
}

/**
 * Compares a copy with its file, a sheet at a time.
 *
 * @param changesOf the planned edits of the sheet with a name
 * @returns the refusals; none where only those cells differ and have their planned content
 */
export function verifyCopy(
  before: Uint8Array,
  after: Uint8Array,
  changesOf: (sheet: string) => SheetChanges,
): readonly PatchRefusal[] {
  const refusals: PatchRefusal[] = [];
  const [one, other] = [readSheets(before), readSheets(after)];
  for (;;) {
    const [sheet, copy] = [one.next(), other.next()];
    if (sheet.done === true && copy.done === true) return refusals;
    if (sheet.value?.kind === "sheet" && copy.value?.kind === "sheet") {
      const { name } = sheet.value.sheet;
      refusals.push(...verifySheet(sheet.value.sheet, copy.value.sheet, changesOf(name)));
    } else if (!isEqual(sheet.value, copy.value)) {
      return [{ kind: "unverified", sheet: null, cells: [] }];
    }
  }
}
