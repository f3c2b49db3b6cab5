/** A workbook without a page: what an add-in does in it can be saved as a file. */
import { LocaleType } from "@univerjs/core";
import { startUniverEngine } from "../engine/univer-engine";
import { createHost } from "../host";
import { openSession } from "../page/workbook-session";
import { connectOffice } from "./connect-office";

const FIRST_SHEET = "first";

export interface NewWorkbook {
  /** Takes away the empty sheet that a new workbook begins with; there must be another by then. */
  deleteFirstSheet(): void;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Without it the process never ends. */
  close(): void;
}

/**
 * Opens a new workbook of one empty sheet and connects Office.js to it. `from` is a file of the
 * project, beside whose packages the library is found.
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
