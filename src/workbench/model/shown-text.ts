/** The text a cell shows, as Range.text gives it. Column widths play no part (no "####"). */
import { format as formatted } from "numfmt";
import { GENERAL, type CellState } from "./cell-content";

/** Takes a cell's state and gives its displayed text; a format numfmt cannot read shows as General. */
export function shownText({ kind, value, format }: CellState): string {
  switch (kind) {
    case "empty":
      return "";
    case "error":
      return String(value);
    case "boolean":
      return value === true ? "TRUE" : "FALSE";
    case "text":
    case "number":
      return formatted(format, value, { throws: false }) || formatted(GENERAL, value);
  }
}
