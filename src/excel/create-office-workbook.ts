import type { WorkbookPort } from "../app/core/port";
import { addTemplate } from "./add-template";
import { followWorkbook } from "./events";
import { setFlags } from "./flags";
import { storeSetting } from "./workbook-settings";
import { readAllSheets } from "./read-all";
import { readActiveSheet, readSheet } from "./read-sheet";
import { restoreCells } from "./restore-cells";
import { select } from "./select";
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
    storeSetting: storeSetting,
    select,
    addTemplate,
    subscribe: followWorkbook,
  };
}
