/** A file's cells for the grid: values exactly as stored, formulas with their last result. */
import { BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import type { Cell as StoredCell, Cells } from "../../domain/cells";
import type { Cell, CellStyle, Sheet } from "./xlsx-library";

export type CellRows = Record<number, Record<number, ICellData>>;

function valueOf(cell: StoredCell): ICellData {
  switch (cell.kind) {
    case "empty":
      return {};
    case "number":
      return { v: Number(cell.raw), t: CellValueType.NUMBER };
    case "boolean":
      return {
        v: cell.raw === "TRUE" ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        t: CellValueType.BOOLEAN,
      };
    case "error":
      // No stored result: the grid calculates the formula.
      return cell.raw === "" ? {} : { v: cell.raw, t: CellValueType.STRING };
    case "text":
      return { v: cell.raw, t: CellValueType.STRING };
  }
}

/** A shared formula has its text in the first cell only; the grid derives those of the others. */
function formulaOf(cell: Cell | undefined): ICellData {
  if (cell?.formula === undefined) return {};
  const shared = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  return {
    ...(cell.formula === "" ? {} : { f: `=${cell.formula}` }),
    ...(shared === undefined ? {} : { si: `shared-${shared}` }),
  };
}

/**
 * The cells of one sheet: values from `stored`, formulas and styles from `sheet`; `styleId` returns
 * the grid's id of a style.
 */
export function gridCells(
  stored: readonly Cells[],
  sheet: Sheet,
  styleId: (style: CellStyle) => string,
): CellRows {
  const rows: CellRows = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    if (Object.keys(cell).length === 0) return;
    const line = (rows[row] ??= {});
    line[column] = { ...line[column], ...cell };
  };
  for (const { top, left, rows: lines } of stored) {
    lines.forEach((line, i) => {
      line.forEach((cell, j) => {
        put(top - 1 + i, left - 1 + j, valueOf(cell));
      });
    });
  }
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    put(row, column, formulaOf(cell));
    if (cell.style && Object.keys(cell.style).length > 0) {
      put(row, column, { s: styleId(cell.style) });
    }
  }
  return rows;
}
