/** The styles of a report: the fonts and lines of the forms. */
import type { SheetStyle } from "../sheet/planned-sheet";

/**
 * `text` applies to the whole sheet, `table` to its table; the following styles contain only their
 * differences.
 */
export const styles = {
  text: {
    font: "宋体",
    size: 10,
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  table: { border: true },
  title: { size: 16, bold: true, horizontal: "center" },
  label: { bold: true, horizontal: "center", fill: "#F2F2F2" },
  section: { bold: true, fill: "#F2F2F2" },
  centred: { horizontal: "center" },
  plain: {},
  points: { horizontal: "center", format: "0.00" },
  count: { horizontal: "center", format: "0" },
  note: { size: 9, color: "#595959" },
} as const satisfies Record<string, SheetStyle>;
