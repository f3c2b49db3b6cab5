/** How a report looks: the fonts and lines of the forms it is about. */
import type { SheetStyle } from "../sheet/planned-sheet";

/** `text` lies below the whole sheet, `table` below its table; those after it say only what they change. */
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
