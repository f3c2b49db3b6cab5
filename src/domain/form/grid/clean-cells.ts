/** A sheet's cells with their characters as they are seen. */
import type { Cell, Cells } from "../../cells";
import { cleanText } from "../../text/clean-text";

/** A cell with clean texts; the cell itself where nothing changes. */
function cleanCell(cell: Cell): Cell {
  if (cell.kind === "empty") return cell;
  const shown = cleanText(cell.shown);
  if (cell.kind !== "text") return shown === cell.shown ? cell : { ...cell, shown };
  const raw = cleanText(cell.raw);
  return shown === cell.shown && raw === cell.raw ? cell : { ...cell, shown, raw };
}

/**
 * The cells without characters that cannot be seen and with ideographs for radicals. All that reads
 * a form reads these; what was stored stays as it is on the sheet.
 */
export function cleanCells(cells: Cells): Cells {
  return { ...cells, rows: cells.rows.map((row) => row.map(cleanCell)) };
}
