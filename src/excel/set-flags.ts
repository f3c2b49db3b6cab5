/** 标记 and 清除标记: the add-in's conditional formats on a sheet. */
import {
  WorkbookRefusal,
  type FlaggedSheet,
  type LeftBehind,
  type SheetReading,
} from "../app/core/port";
import { a1 } from "../domain/cells";
import type { Flag } from "../domain/changes/change";
import { FLAG_LOOK, FLAG_MARK, flagFormula } from "../domain/changes/flag-formula";
import type { EmptyTexts } from "../domain/explanation/empty-texts";
import { withPartialFailure } from "./partial-failure";
import { inSlicesIfLarge, queueReading, readSheet, type ReadingSize } from "./read-sheet";
import { request } from "./request";
import { loadStoredFlags, storedFlagsIn, storeFlags, type StoredFlags } from "./stored-flags";

/** The conditional formats of a sheet, as far as they can be read. */
interface PresentFormats {
  /** The ids of all, in order: compared before and after. */
  readonly ids: readonly string[];
  /** The ids of the add-in's own. */
  readonly own: readonly string[];
}

const formatsOf = (
  context: Excel.RequestContext,
  sheetId: string,
): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;

/**
 * The add-in's own are those whose formula contains `FLAG_MARK`. Their ids are not stored: Excel
 * assigns new ones when a file is opened, and an old id may then belong to a format of the user.
 */
const isOwn = (rule: Excel.ConditionalFormatRule): boolean => rule.formula.includes(FLAG_MARK);

/** Queues loading the formats with their formulas; the function returned gives them after the sync. */
function queueFormats(context: Excel.RequestContext, sheetId: string): () => PresentFormats {
  const formats = formatsOf(context, sheetId);
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => ({
    ids: formats.items.map(({ id }) => id),
    own: formats.items.flatMap(({ id, type, customOrNullObject }) =>
      type === "Custom" && isOwn(customOrNullObject.rule) ? [id] : [],
    ),
  });
}

/**
 * The readable formats of a sheet, and the stored numbers of flags. One format that Excel cannot return makes it refuse the whole message
 * (office-js #6396, #6835), for example a format deleted and restored by Ctrl+Z. The formats are loaded
 * in halves until such ones are isolated; they stay unchanged.
 */
async function readableFormats(
  sheetId: string,
): Promise<{ readonly formats: PresentFormats; readonly stored: StoredFlags }> {
  const { ids, customs, stored } = await request(async (context) => {
    const formats = formatsOf(context, sheetId);
    formats.load("items/id,items/type");
    const setting = loadStoredFlags(context);
    await context.sync();
    const { items } = formats;
    return {
      ids: items.map(({ id }) => id),
      customs: items.flatMap(({ id, type }) => (type === "Custom" ? [id] : [])),
      stored: storedFlagsIn(setting),
    };
  });
  return { formats: { ids, own: await ownOf(sheetId, customs) }, stored };
}

async function ownOf(sheetId: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  try {
    return await request(async (context) => {
      const formats = formatsOf(context, sheetId);
      const rules = ids.map((id) => ({ id, rule: formats.getItem(id).custom.rule }));
      for (const { rule } of rules) rule.load("formula");
      await context.sync();
      return rules.flatMap(({ id, rule }) => (isOwn(rule) ? [id] : []));
    });
  } catch (refusal) {
    if (!isUnreadable(refusal)) throw refusal;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    const first = await ownOf(sheetId, ids.slice(0, half));
    return [...first, ...(await ownOf(sheetId, ids.slice(half)))];
  }
}

/**
 * Whether a refusal may be due to a format that Excel cannot return. A deleted sheet has the same codes;
 * reading the sheet without its formats distinguishes the two.
 */
const isUnreadable = (refusal: unknown): boolean =>
  refusal instanceof WorkbookRefusal &&
  (refusal.code === "sheet-gone" || refusal.code === "unknown");

/**
 * Reads a sheet as `readSheet` does, together with the add-in's flags on it. One sync; more where a
 * conditional format cannot be read.
 * @throws {WorkbookRefusal} `sheet-gone` when the sheet was deleted.
 */
export async function readFlags(sheetId: string): Promise<FlaggedSheet> {
  const { reading, ...present } = await readWithFormats(sheetId);
  return {
    reading,
    replace: (flags, empty) =>
      withPartialFailure(
        () => replaceFlags(sheetId, { ...present, flags, empty }),
        () => whetherChanged(sheetId, present.formats),
      ),
  };
}

/** The state of a sheet before its flags are replaced. */
interface Present {
  readonly formats: PresentFormats;
  readonly stored: StoredFlags;
  /** How the sheet had to be read. */
  readonly size: ReadingSize;
}

interface WithFormats extends Present {
  readonly reading: SheetReading;
}

async function readWithFormats(sheetId: string): Promise<WithFormats> {
  try {
    return await inSlicesIfLarge((size) => readBy(size, sheetId));
  } catch (refusal) {
    if (!isUnreadable(refusal)) throw refusal;
    const reading = await readSheet(sheetId);
    const { formats, stored } = await readableFormats(sheetId);
    // smaller responses are accepted for sheets of any size
    return { reading, formats, stored, size: "sliced" };
  }
}

const readBy = (size: ReadingSize, sheetId: string): Promise<WithFormats> =>
  request(async (context) => {
    const finish = queueReading(context, context.workbook.worksheets.getItem(sheetId), size);
    const finishFormats = queueFormats(context, sheetId);
    const setting = loadStoredFlags(context);
    await context.sync();
    return {
      reading: await finish(),
      formats: finishFormats(),
      stored: storedFlagsIn(setting),
      size,
    };
  });

interface Replacing extends Present {
  readonly flags: readonly Flag[];
  readonly empty: EmptyTexts;
}

/** Deletes the flags present, adds these, stores their number and reads the sheet again. One sync. */
function replaceFlags(
  sheetId: string,
  { formats, stored, size, flags, empty }: Replacing,
): Promise<SheetReading> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const present = formatsOf(context, sheetId);
    for (const id of formats.own) present.getItem(id).delete();
    for (const flag of flags) addFlag(sheet, flag, empty);
    storeFlags(context, stored, sheetId, flags.length);
    const finish = queueReading(context, sheet, size);
    await context.sync();
    return finish();
  });
}

function addFlag(sheet: Excel.Worksheet, flag: Flag, empty: EmptyTexts): void {
  for (const at of [flag.score, flag.explanation]) {
    const format = sheet.getRange(a1(at)).conditionalFormats.add("Custom");
    format.custom.rule.formula = flagFormula(flag, empty);
    format.custom.format.fill.color = FLAG_LOOK.fill;
    format.custom.format.font.color = FLAG_LOOK.text;
  }
}

async function whetherChanged(
  sheetId: string,
  { ids }: PresentFormats,
): Promise<LeftBehind | null> {
  const now = await request(async (context) => {
    const formats = formatsOf(context, sheetId);
    formats.load("items/id");
    await context.sync();
    return formats.items.map(({ id }) => id);
  });
  return now.join() === ids.join() ? null : { kind: "unsure" };
}
