/** A sheet's cells with the data that decide how they can be written. */
import { EMPTY_CELL, type Cell, type Cells } from "../../domain/cells";
import type { WorkbookSheet } from "../read-workbook";
import { GENERAL } from "../workbook/styles";
import { inheritedStyle } from "./edit-cells";
import { formatOf, isUnlocked, mayFormat, type OpenPackage } from "./open-package";
import { partText } from "./part-text";
import { mapSheet, type SheetMap } from "./sheet-map";

export interface EditableSheet extends WorkbookSheet {
  /** Whether number formats and flags may be changed: not on every protected sheet. */
  readonly mayFormat: boolean;
}

/** The style of every cell of a sheet, "" for none. */
function stylesOf(map: SheetMap): (row: number, column: number) => string {
  const own = new Map(
    Array.from(map.rows, ([row, spans]) => [
      row,
      new Map(
        spans
          .flatMap(({ cells }) => cells)
          .map(({ at, attributes }) => [at.column, attributes["s"] ?? ""]),
      ),
    ]),
  );
  return (row, column) => own.get(row)?.get(column) ?? inheritedStyle(map, { row, column });
}

function rowsOf({ cells, detached }: WorkbookSheet): ReadonlySet<number> {
  return new Set(
    [cells, ...detached].flatMap(({ top, rows }) => rows.map((_, index) => top + index)),
  );
}

/**
 * The sheet with the number formats of its empty cells, and on a protected sheet with the cells that are
 * locked; rows are as wide as the widest one.
 */
export function editableSheet(open: OpenPackage, sheet: WorkbookSheet): EditableSheet {
  const { text } = partText(open.archive.read(sheet.part), sheet.part);
  const map = mapSheet(text, rowsOf(sheet));
  if (map === null) return { ...sheet, mayFormat: false };
  const styleAt = stylesOf(map);
  const editable = (cell: Cell, row: number, column: number): Cell => {
    const style = styleAt(row, column);
    const format = cell.kind === "empty" ? formatOf(open, style) : null;
    const isLocked = map.protection !== null && !isUnlocked(open, style);
    if (!isLocked && (format === null || format === GENERAL)) return cell;
    return {
      ...cell,
      ...(format === null || format === GENERAL ? {} : { format }),
      ...(isLocked ? { isLocked: true as const } : {}),
    };
  };
  const withRules = (cells: Cells): Cells => {
    const width = cells.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
    const rows = cells.rows.map((row, r) =>
      Array.from({ length: width }, (_, c) =>
        editable(row[c] ?? EMPTY_CELL, cells.top + r, cells.left + c),
      ),
    );
    return { ...cells, rows };
  };
  return {
    ...sheet,
    cells: withRules(sheet.cells),
    detached: sheet.detached.map(withRules),
    mayFormat: mayFormat(map),
  };
}
