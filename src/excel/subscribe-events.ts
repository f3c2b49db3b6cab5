/** Following the workbook: Excel's events, told to a listener that only reads. */
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

/** The documented one is ExcelApi 1.17; the library itself asks for this one, and throws without it. */
const NAME_EVENTS = { set: "ExcelApiOnline", since: "1.1" };
const PROTECTION_EVENTS = { set: "ExcelApi", since: "1.14" };

const isKnown = ({ set, since }: typeof NAME_EVENTS): boolean =>
  Office.context.requirements.isSetSupported(set, since);

/** What is used of an event's registration. */
interface EventRegistration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Registers for all that may make what was read old, in the whole workbook: edits, results of formulas,
 * protection, names, sheets that come and go or come to the front; and for selections. A choice from
 * a validation list may raise no edit (office-js #420, #3888), which is why selections matter to the
 * listener too. What an older Excel does not tell is seen with the next reading. Gives back how to
 * stop.
 */
export async function subscribeEvents(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const notify = (event: WorkbookEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const changed = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    notify({ kind: "changed", sheetId: worksheetId });
  const sheets = (): Promise<void> => notify({ kind: "sheets" });
  const handlers = await request(async (context) => {
    const { worksheets } = context.workbook;
    const registered: EventRegistration[] = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(changed),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      worksheets.onActivated.add(({ worksheetId }) =>
        notify({ kind: "activated", sheetId: worksheetId }),
      ),
      worksheets.onSelectionChanged.add(({ address }) =>
        notify({ kind: "selected", at: selectedPosition(address) }),
      ),
    ];
    if (isKnown(PROTECTION_EVENTS)) registered.push(worksheets.onProtectionChanged.add(changed));
    if (isKnown(NAME_EVENTS)) {
      registered.push(worksheets.onNameChanged.add(changed), worksheets.onMoved.add(sheets));
    }
    await context.sync();
    return registered;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
