/**
 * Inserts and deletes cells in part of the rows or columns of a Univer sheet. The engine's own commands
 * for it answer later and act on the active sheet only.
 */
import { bounding, type Area } from "./area";
import { shiftedByCells, shiftedReferences, type CellShift } from "./cell-shift";
import type { RawCell, RawMatrix } from "./engine-shapes";
import { areaOf, rangeOf, type UniverHandle } from "./univer-handle";

type Contents = Record<number, Record<number, RawCell | null>>;

/** Moves the cells behind the area, rewrites the formulas that refer to them, and moves merges. */
export function shiftCells(handle: UniverHandle, sheetId: string, shift: CellShift): void {
  handle.ensureSize(sheetId, shift.area);
  const formulas = formulasOf(handle, sheetId, shift);
  handle.quietly(() => {
    const { emptied, filled } = movedCells(handle, sheetId, shift, formulas.own);
    setCells(handle, sheetId, emptied);
    setCells(handle, sheetId, filled);
    for (const [id, cells] of formulas.elsewhere) setCells(handle, id, cells);
    moveMerges(handle, sheetId, shift);
  });
}

function setCells(handle: UniverHandle, sheetId: string, cellValue: Contents): void {
  if (Object.keys(cellValue).length === 0) return;
  handle.execute("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
}

/** The formulas after the shift: of the sheet itself by "row,column" before it, of other sheets as cells. */
function formulasOf(handle: UniverHandle, sheetId: string, shift: CellShift) {
  const name = handle.worksheet(sheetId).getSheetName();
  const own = new Map<string, string>();
  const elsewhere = new Map<string, RawMatrix>();
  for (const sheet of handle.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const changed: RawMatrix = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const before = sheet.getRange(row, column).getFormula();
        const after = shiftedReferences(before, shift, name, id === sheetId);
        if (id === sheetId) own.set(`${row},${column}`, after);
        else if (after !== before) (changed[row] ??= {})[column] = { f: after, si: null };
      });
    elsewhere.set(id, changed);
  }
  return { own, elsewhere };
}

function movedCells(
  handle: UniverHandle,
  sheetId: string,
  shift: CellShift,
  formulas: ReadonlyMap<string, string>,
): { emptied: Contents; filled: Contents } {
  const sheet = handle.core(sheetId);
  const emptied: Contents = {};
  const filled: Contents = {};
  let needed: Area = shift.area;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const one: Area = { row, column, rowCount: 1, columnCount: 1 };
    const to = shiftedByCells(one, shift);
    const formula = formulas.get(`${row},${column}`);
    const isMoved = to.row !== row || to.column !== column || to.rowCount * to.columnCount === 0;
    if (!isMoved && formula === undefined) return;
    (emptied[row] ??= {})[column] = null;
    if (to.rowCount * to.columnCount === 0) return;
    (filled[to.row] ??= {})[to.column] = {
      ...(cell as RawCell),
      ...(formula === undefined ? {} : { f: formula, si: null }),
    };
    needed = bounding(needed, to);
  });
  handle.ensureSize(sheetId, needed);
  if (shift.direction === "down" || shift.direction === "right") {
    for (const [row, column, s] of inheritedStyles(handle, sheetId, shift)) {
      (filled[row] ??= {})[column] = { s };
    }
  }
  return { emptied, filled };
}

/** Inserted cells take the formats of the cell above or to the left, as Excel's do. */
function* inheritedStyles(
  handle: UniverHandle,
  sheetId: string,
  { area, direction }: CellShift,
): Generator<[number, number, NonNullable<RawCell["s"]>]> {
  const sheet = handle.core(sheetId);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const [fromRow, fromColumn] =
        direction === "down" ? [area.row - 1, column] : [row, area.column - 1];
      if (fromRow < 0 || fromColumn < 0) continue;
      const cell = handle.cellAt(sheet, fromRow, fromColumn);
      if (cell?.s) yield [row, column, cell.s];
    }
  }
}

function moveMerges(handle: UniverHandle, sheetId: string, shift: CellShift): void {
  const sheet = handle.core(sheetId);
  for (const merge of sheet.getMergeData().map((range) => areaOf(range, sheet))) {
    const to = shiftedByCells(merge, shift);
    if (to.row === merge.row && to.column === merge.column && to.rowCount === merge.rowCount)
      continue;
    handle.execute("sheet.mutation.remove-worksheet-merge", {
      subUnitId: sheetId,
      ranges: [rangeOf(merge)],
    });
    if (to.rowCount < 1 || to.columnCount < 1) continue;
    handle.execute("sheet.mutation.add-worksheet-merge", {
      subUnitId: sheetId,
      ranges: [rangeOf(to)],
    });
  }
}
