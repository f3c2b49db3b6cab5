/** The ids of the add-in's conditional formats, stored in the workbook (workbook.settings). */

const KEY = "jixiao.flags";

/** By the sheet's id: for each flagged row, the ids of its conditional formats. */
export type StoredFlags = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Queues loading the setting for the caller's sync; a null object when nothing is stored yet. */
export function loadStoredFlags(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

/** The flags of a loaded setting; entries of another shape are ignored. */
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

/** Queues storing the flags of one sheet for the caller's sync; `before` are those of all sheets. */
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
