import type { WorkbookPort } from "../app/core/port";
import { addTemplate } from "./add-template";
import { subscribeEvents } from "./subscribe-events";
import { setFlags } from "./set-flags";
import { storeSetting } from "./workbook-settings";
import { readAllSheets } from "./read-all-sheets";
import { readActiveSheet, readSheet } from "./read-sheet";
import { restoreCells } from "./restore-cells";
import { selectCell } from "./select-cell";
import { writeCells } from "./write-cells";

/**
 * The workbook Excel has open, over Office.js (ExcelApi 1.9 and nothing newer). Every method throws
 * `WorkbookRefusal` when Excel refuses.
 */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    readActive: readActiveSheet,
    readSheet,
    readAll: readAllSheets,
    write: writeCells,
    restore: restoreCells,
    setFlags,
    remember: storeSetting,
    select: selectCell,
    addTemplate,
    subscribe: subscribeEvents,
  };
}
