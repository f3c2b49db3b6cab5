/** Which conditional formats are ours, as the workbook itself remembers it (workbook.settings). */

const KEY = "jixiao.flags";

/** Of each sheet, by its id: one list of conditional format ids a flagged row. */
export type StoredFlags = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The setting to load, in the same sync as anything else. Null object: nothing remembered yet. */
export function loadStoredFlags(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

/** What a loaded setting says; what it holds that is not of our making is left out. */
export function storedFlagsIn(setting: Excel.Setting): StoredFlags {
  const value: unknown = setting.isNullObject ? null : setting.value;
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).map(([sheetId, rows]: [string, unknown]) => [
      sheetId,
      Array.isArray(rows) ? rows.filter(isIds) : [],
    ]),
  );
}

/** Queues the new memory of one sheet; the caller's sync writes it. */
export function storeFlags(
  context: Excel.RequestContext,
  before: StoredFlags,
  sheetId: string,
  rows: readonly (readonly string[])[],
): void {
  const others = [...before].filter(([id]) => id !== sheetId);
  context.workbook.settings.add(
    KEY,
    Object.fromEntries(rows.length === 0 ? others : [...others, [sheetId, rows]]),
  );
}
