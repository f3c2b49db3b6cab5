import type { WorkbookPort } from "../app/core/port";
import { holdCells } from "./hold-cells";
import { markedSheets } from "./marked-sheets";
import { addSheets } from "./add-sheets";
import { subscribeEvents } from "./subscribe-events";
import { readFlags } from "./set-flags";
import { storeSetting } from "./workbook-settings";
import { readAllSheets } from "./read-all-sheets";
import { readActiveSheet, readSheet } from "./read-sheet";
import { selectCell } from "./select-cell";

/**
 * The port over Office.js, for the workbook open in Excel. Requires ExcelApi 1.9; events of newer
 * versions are used where Excel supports them.
 * @throws {WorkbookRefusal} From every method, when Excel refuses the request.
 */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    readActive: readActiveSheet,
    readSheet,
    readAll: readAllSheets,
    holdCells,
    readFlags,
    storeSetting,
    select: selectCell,
    addSheets,
    markedSheets,
    subscribe: subscribeEvents,
  };
}
