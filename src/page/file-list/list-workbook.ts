import { WorkbookRefusal, type WorkbookPort } from "../../app/core/port";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { SharedSettings } from "../../xlsx/port/shared-settings";

const refused = (): Promise<never> =>
  Promise.reject(new WorkbookRefusal("sheet-gone", "no-workbook"));

/**
 * A port without a workbook, for the list of files: a store over it has the page's settings, and
 * sheets that it adds become a file.
 *
 * @param makeFile resolves to the file's name
 */
export function createListWorkbook(
  settings: SharedSettings,
  makeFile: (sheets: PlannedSheets) => Promise<string>,
): WorkbookPort {
  const reading = () => ({
    sheetId: "",
    cells: { sheet: "", top: 1, left: 1, rows: [] },
    cutAt: null,
    isProtected: false,
    mayFormat: false,
    mayFitRows: false,
    flagCount: 0,
    settings: settings.read(),
  });
  return {
    readActive: () => Promise.resolve(reading()),
    readSheet: () => Promise.resolve(reading()),
    readAll: () =>
      Promise.resolve({ sheets: [], unread: [], hidden: 0, settings: settings.read() }),
    holdCells: refused,
    readFlags: refused,
    storeSetting: (name, value) => {
      settings.store(name, value);
      return Promise.resolve();
    },
    select: refused,
    addSheets: async (sheetsOf) => ({
      sheetId: "",
      name: await makeFile(sheetsOf(settings.read())),
    }),
    markedSheets: () => Promise.resolve([]),
    subscribe: (listener) => {
      const end = settings.subscribe(() => {
        listener({ kind: "changed", sheetId: "" });
      });
      return Promise.resolve(() => {
        end();
        return Promise.resolve();
      });
    },
  };
}
