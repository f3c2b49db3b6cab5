/** Following the workbook: Excel's events, told to a listener that only reads. */
import type { WorkbookEvent } from "../app/port";
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

/**
 * Registers for edits, sheet switches and selections of the whole workbook. A
 * choice from a validation list may raise no edit (office-js #420, #3888), which is why selections
 * matter to the listener too. Gives back how to stop.
 */
export async function followWorkbook(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const tell = (event: WorkbookEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const handlers = await request(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(({ worksheetId }) =>
        tell({ kind: "changed", sheetId: worksheetId }),
      ),
      worksheets.onActivated.add(({ worksheetId }) =>
        tell({ kind: "activated", sheetId: worksheetId }),
      ),
      worksheets.onSelectionChanged.add(({ address }) =>
        tell({ kind: "selected", at: selectedPosition(address) }),
      ),
    ];
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
