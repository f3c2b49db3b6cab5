/** Excel's events, as the workbook's events of the port. */
import type { WorkbookEvent } from "../app/core/port";
import type { Position } from "../domain/cells";
import { request } from "./refusal";

/** The top left cell of a selection: "B7", "Sheet1!$B$7:$C$9", "C:C", "7:7", "A1,C3". */
export function selectedPosition(address: string): Position | null {
  const area = address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "";
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::|$)/i.exec(area);
  const [, letters = "", row = ""] = match ?? [];
  if (letters === "" && row === "") return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row || 1), column: column || 1 };
}

/** Documented is ExcelApi 1.17; office.js itself checks for this set and throws without it. */
const KNOWS_NAMES = { set: "ExcelApiOnline", since: "1.1" };
const KNOWS_PROTECTION = { set: "ExcelApi", since: "1.14" };

const isKnown = ({ set, since }: typeof KNOWS_NAMES): boolean =>
  Office.context.requirements.isSetSupported(set, since);

/** The members used of an event's registration. */
interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Registers for everything that may put a reading out of date, in the whole workbook: edits, results of
 * formulas, protection, names, sheets added, deleted, moved or activated; and for selections, as a
 * choice from a validation list may raise no edit event (office-js #420, #3888). Events that an older
 * Excel does not have are left out; what they would report is seen with the next reading. Returns how
 * to unregister. Both throw `WorkbookRefusal` when Excel refuses.
 */
export async function followWorkbook(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  let isListening = true;
  const call = (event: WorkbookEvent): Promise<void> => {
    // events on their way when the handlers were removed still arrive
    if (isListening) listener(event);
    return Promise.resolve();
  };
  const handlers = await register(call);
  return async () => {
    isListening = false;
    await unregister(handlers.splice(0));
  };
}

function register(call: (event: WorkbookEvent) => Promise<void>): Promise<Registered[]> {
  const changed = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    call({ kind: "changed", sheetId: worksheetId });
  const sheets = (): Promise<void> => call({ kind: "sheets" });
  return request(async (context) => {
    const { worksheets } = context.workbook;
    const registered: Registered[] = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(changed),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      worksheets.onActivated.add(({ worksheetId }) =>
        call({ kind: "activated", sheetId: worksheetId }),
      ),
      worksheets.onSelectionChanged.add(({ address }) =>
        call({ kind: "selected", at: selectedPosition(address) }),
      ),
    ];
    if (isKnown(KNOWS_PROTECTION)) registered.push(worksheets.onProtectionChanged.add(changed));
    if (isKnown(KNOWS_NAMES)) {
      registered.push(worksheets.onNameChanged.add(changed), worksheets.onMoved.add(sheets));
    }
    await context.sync();
    return registered;
  });
}

/** Removes handlers, in the context that added them as Office.js requires; none twice. */
async function unregister(handlers: readonly Registered[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await request(async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }, first.context);
}
