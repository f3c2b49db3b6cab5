/** How many rows the add-in has marked on each sheet, stored in the workbook (workbook.settings). */

const KEY = "jixiao.flags";

/** By the sheet's id. */
export type StoredFlags = ReadonlyMap<string, number>;

/** Queues loading the setting for the caller's sync; a null object when nothing is stored yet. */
export function loadStoredFlags(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** A workbook of an earlier version holds a list with an entry for each row. */
function countIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** The flags of a loaded setting; entries of another shape count as none. */
export function storedFlagsIn(setting: Excel.Setting): StoredFlags {
  const value: unknown = setting.isNullObject ? null : setting.value;
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).map(([sheetId, rows]: [string, unknown]) => [sheetId, countIn(rows)]),
  );
}

/** Queues storing the flags of one sheet for the caller's sync; `before` are those of all sheets. */
export function storeFlags(
  context: Excel.RequestContext,
  before: StoredFlags,
  sheetId: string,
  rows: number,
): void {
  const others = [...before].filter(([id]) => id !== sheetId);
  context.workbook.settings.add(
    KEY,
    Object.fromEntries(rows === 0 ? others : [...others, [sheetId, rows]]),
  );
}
