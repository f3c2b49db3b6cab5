/**
 * Whether a cell is locked, kept in the engine's style of the cell, so that it is moved, copied,
 * undone and cleared with its other formats. The engine has no property for it; its text direction,
 * which it neither sets nor draws, holds it above the directions' own numbers.
 */
import type { Nullable } from "@univerjs/core";
import { intersection, type Area } from "./area";
import type { CellStyle } from "./cell-style";
import type { SheetModel } from "./workbook-model";

export type CellProtection = Pick<CellStyle, "locked" | "formulaHidden">;

const UNLOCKED = 16;
const FORMULA_HIDDEN = 32;

/** A cell's protection by the engine's number; a cell without one is locked and shows its formula. */
export function protectionOf(stored: Nullable<number>): CellProtection {
  const bits = stored ?? 0;
  return { locked: (bits & UNLOCKED) === 0, formulaHidden: (bits & FORMULA_HIDDEN) !== 0 };
}

/** The engine's number of a cell's protection; null for that of a cell without one. */
export function storedProtection({ locked, formulaHidden }: CellProtection): number | null {
  const bits = (locked ? 0 : UNLOCKED) | (formulaHidden ? FORMULA_HIDDEN : 0);
  return bits === 0 ? null : bits;
}

/** Whether an area has a locked cell; cells beyond the engine's grid are locked. */
export function hasLockedCell(sheet: Pick<SheetModel, "cells" | "styles">, area: Area): boolean {
  const inside = intersection(area, sheet.cells.extent);
  if (inside?.rowCount !== area.rowCount || inside.columnCount !== area.columnCount) return true;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.styles.at(row, column).locked) return true;
    }
  }
  return false;
}
