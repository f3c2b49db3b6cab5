import type { FUniver } from "@univerjs/core/facade";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Selection } from "../model/workbook-model";

/** Scrolls the grid no further than needed to show the selection's first cell. */
export function revealSelection(api: FUniver, { areas: [area] }: Selection): void {
  if (area === undefined) return;
  const { row, column } = area;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  // another sheet is laid out in the next frame
  requestAnimationFrame(() => {
    void api.executeCommand(ScrollToCellCommand.id, { range });
  });
}
