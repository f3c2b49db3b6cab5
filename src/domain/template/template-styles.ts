/** The styles of a template: the fonts and lines of the published forms. */
import type { SheetStyle } from "../sheet/planned-sheet";

const font = "宋体";
const centred = { horizontal: "center", vertical: "center", wrap: true } as const;

const AMOUNT_FORMAT = "#,##0.00";
const POINTS_FORMAT = "0.00";
/** Keeps "=1.00(份)", "95%" and a unit "0012" as they are; Excel would make formulas or numbers of them. */
const AS_TYPED = "@";

/** `table` applies to the whole form; the following styles contain only their differences. */
export const styles = {
  title: { ...centred, font, size: 16, bold: true },
  year: { ...centred, font, size: 10 },
  table: { ...centred, font, size: 10, border: true },
  label: { bold: true },
  entry: {},
  /** Of a project or a unit. */
  name: { format: AS_TYPED },
  indicatorName: { horizontal: "left", format: AS_TYPED },
  text: { horizontal: "left" },
  paragraph: { horizontal: "left", vertical: "top" },
  amount: { format: AMOUNT_FORMAT },
  points: { format: POINTS_FORMAT },
  quantity: { format: AS_TYPED },
  /** For an empty cell: a row of automatic height is as high as the largest font in it needs. */
  spacer: { size: 20 },
  hint: { font, size: 8, color: "#7F7F7F", horizontal: "left", vertical: "top", wrap: true },
} as const satisfies Record<string, SheetStyle>;
