/** 标记 and 清除标记: the add-in's conditional formats on a sheet. */
import type { LeftBehind } from "../app/core/port";
import { a1 } from "../domain/cells";
import type { Flag } from "../domain/changes/change";
import type { EmptyTexts } from "../domain/explanation/empty-texts";
import { FLAG_MARK, flagFormula } from "./flag-formula";
import { refusalOf } from "./refusal";
import { request } from "./request";
import { withPartialFailure } from "./partial-failure";
import { loadStoredFlags, storedFlagsIn, storeFlags } from "./stored-flags";

/** Dark text on a light fill. The pane lists the flagged rows as well, so colour is not the only sign. */
const FILL = "#FFE7C2";
const TEXT = "#6B3A00";

/**
 * The formats whose formula contains `FLAG_MARK`. Stored ids are not reliable: Excel assigns new ids
 * when a file is opened, and a stored id may then belong to a format of the user. They are used only
 * when the formulas cannot be loaded: one rule that Excel cannot return (office-js #6396, #6835)
 * makes the whole sync fail.
 */
async function ownFormats(
  context: Excel.RequestContext,
  present: readonly Excel.ConditionalFormat[],
  storedIds: ReadonlySet<string>,
): Promise<readonly Excel.ConditionalFormat[]> {
  const customs = present.filter(({ type }) => type === "Custom");
  if (customs.length === 0) return [];
  const rules = customs.map((format) => ({ format, rule: format.custom.rule }));
  for (const { rule } of rules) rule.load("formula");
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof Error) || refusalOf(error)?.code !== "unknown") throw error;
    return customs.filter(({ id }) => storedIds.has(id));
  }
  return rules.flatMap(({ format, rule }) => (rule.formula.includes(FLAG_MARK) ? [format] : []));
}

function addFlag(sheet: Excel.Worksheet, flag: Flag, empty: EmptyTexts): Excel.ConditionalFormat[] {
  return [flag.score, flag.explanation].map((at) => {
    const cell = sheet.getRange(a1(at));
    const format = cell.conditionalFormats.add("Custom");
    format.custom.rule.formula = flagFormula(flag, empty);
    format.custom.format.fill.color = FILL;
    format.custom.format.font.color = TEXT;
    format.load("id");
    return format;
  });
}

/** The ids of all conditional formats of a sheet in order, to compare before and after. */
const idsOf = (formats: Excel.ConditionalFormatCollection): string =>
  formats.items.map(({ id }) => id).join();

/**
 * Replaces the add-in's flags on a sheet; formats of other origin are not changed. Two to four syncs.
 * @param flags An empty list removes all flags.
 * @param empty The explanations that count as none.
 * @throws {WorkbookRefusal} Its `leftBehind` is "unsure" when some formats may have been changed.
 */
export function setFlags(
  sheetId: string,
  flags: readonly Flag[],
  empty: EmptyTexts,
): Promise<void> {
  const presentIn = (context: Excel.RequestContext): Excel.ConditionalFormatCollection => {
    const present = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    present.load("items/id,items/type");
    return present;
  };
  let before: string | null = null;
  const replace = (): Promise<void> =>
    request(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const present = presentIn(context);
      const setting = loadStoredFlags(context);
      await context.sync();
      before = idsOf(present);
      const stored = storedFlagsIn(setting);
      const ids = new Set(stored.get(sheetId)?.flat());
      const marked = await ownFormats(context, present.items, ids);
      for (const format of marked) format.delete();
      const added = flags.map((flag) => addFlag(sheet, flag, empty));
      if (marked.length > 0 || added.length > 0) await context.sync();
      storeFlags(
        context,
        stored,
        sheetId,
        added.map((formats) => formats.map(({ id }) => id)),
      );
      await context.sync();
    });
  const lookUp = async (): Promise<LeftBehind | null> => {
    if (before === null) return null;
    const now = await request(async (context) => {
      const present = presentIn(context);
      await context.sync();
      return idsOf(present);
    });
    return now === before ? null : { kind: "unsure" };
  };
  return withPartialFailure(replace, lookUp);
}
