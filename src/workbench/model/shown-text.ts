/** The displayed text of a cell, as in Range.text. Column widths are ignored, so there is no "####". */
import { format as formatted } from "numfmt";
import { GENERAL, type CellState } from "./cell-content";

/** The displayed text of a cell; with a format that numfmt cannot parse, the text under General. */
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
