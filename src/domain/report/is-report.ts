/** Whether a sheet is a report (核对报告) made by this program. */
import { cellAt, type Cells } from "../cells";

/** The title of a report of one form, and that of the first sheet of several. */
const TITLE = /^核对报告(（共 \d+ 份自评表）)?$/u;

/**
 * Recognised by the title in A1, whatever the sheet's name.
 *
 * @param cells of a whole sheet
 */
export const isReport = (cells: Cells): boolean =>
  TITLE.test(cellAt(cells, { row: 1, column: 1 }).shown.trim());
