/** A workbook without a page, filled over Office.js and saved as a file. */
import { LocaleType } from "@univerjs/core";
import { startUniverEngine } from "../../../src/workbench/engine/univer-engine";
import { createHost } from "../../../src/workbench/host";
import { openSession } from "../../../src/workbench/page/workbook-session";
import { connectOffice } from "./connect-office";

const FIRST_SHEET = "first";

export interface NewWorkbook {
  /** Deletes the empty sheet of the new workbook; another sheet must have been added. */
  deleteFirstSheet(): void;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Must be called, or the process does not exit. */
  close(): void;
}

/**
 * Opens a new workbook with one empty sheet and connects Office.js to it.
 * @param from A file of the project, from which the package of Office.js is resolved.
 */
export function newWorkbook(from: string): NewWorkbook {
  const engine = startUniverEngine();
  const session = openSession(
    engine.api,
    {
      id: "new-workbook",
      name: "",
      appVersion: "",
      locale: LocaleType.ZH_CN,
      styles: {},
      sheetOrder: [FIRST_SHEET],
      sheets: {
        [FIRST_SHEET]: { id: FIRST_SHEET, name: "Sheet1", rowCount: 200, columnCount: 26 },
      },
    },
    null,
    null,
  );
  const host = createHost(session.model);
  const disconnect = connectOffice(host, from);
  return {
    deleteFirstSheet: () => session.model.sheet(FIRST_SHEET)?.delete(),
    save: () => session.save(),
    close: () => {
      disconnect();
      host.dispose();
      session.close();
      engine.dispose();
    },
  };
}
