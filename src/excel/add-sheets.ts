/** Adds planned sheets (the standard template, a report) to the workbook. */
import type { LeftBehind, WorkbookSettings } from "../app/core/port";
import { a1 } from "../domain/cells";
import { freeSheetName } from "../domain/sheet/free-sheet-name";
import type { PlannedSheet, PlannedSheets } from "../domain/sheet/planned-sheet";
import { addMark, loadNames, marksIn, type Mark } from "./marked-sheets";
import { loadSettings, settingsIn } from "./workbook-settings";
import { request } from "./request";
import { withPartialFailure } from "./partial-failure";
import { drawSheet } from "./draw-sheet";

/** The most blocks drawn by one message: about 1.3 kB each, of the 5 MB that Excel on the web accepts. */
const MOST_BLOCKS = 3000;

/**
 * Adds sheets under free names, draws them and activates the first; existing sheets are not changed,
 * but those with the mark `replaces` are deleted once the new ones are drawn.
 * Two syncs: the first loads the sheet names and the settings, the second draws; one more for about
 * every 80 sheets.
 * @param sheetsOf Plans the sheets from the settings stored in the workbook.
 * @param replaces The mark of the sheets that the new ones take the place and the names of.
 * @returns The first sheet.
 * @throws {WorkbookRefusal} Its `leftBehind` names the sheets that were added, if not all were drawn.
 */
export function addSheets(
  sheetsOf: (settings: WorkbookSettings) => PlannedSheets,
  replaces: string | null = null,
): Promise<{ sheetId: string; name: string }> {
  const names: string[] = [];
  const draw = (): Promise<{ sheetId: string; name: string }> =>
    request(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const loaded = loadSettings(context);
      const marked = loadNames(context.workbook);
      await context.sync();
      const [first, ...others] = sheetsOf(settingsIn(loaded));
      const existing = worksheets.items.map(({ name }) => name);
      const taken = new Set(marked.items.map(({ name }) => name));
      const drawn: Drawn[] = [];
      const add = (each: PlannedSheet): Excel.Worksheet => {
        const name = freeSheetName(each.name, [...existing, ...names]);
        names.push(name);
        const added = worksheets.add(name);
        drawSheet(added, each);
        if (each.mark !== undefined) addMark(added, each.mark, taken);
        drawn.push({ added, wanted: each.name, name });
        return added;
      };
      const sheet = add(first);
      for (const batch of batchesOf(others, first.blocks.length)) {
        if (batch.isNext) await sent(context);
        batch.sheets.forEach(add);
      }
      if (replaces !== null) replaceMarked(context, marksIn(marked, replaces), existing, drawn);
      sheet.load("id,name");
      sheet.activate();
      sheet.getRange(a1(first.firstEntry)).select();
      await context.sync();
      return { sheetId: sheet.id, name: sheet.name };
    });
  return withPartialFailure(draw, () => leftSheets(names));
}

/** A sheet that was added, with the name it should have and the free one that it has. */
interface Drawn {
  readonly added: Excel.Worksheet;
  readonly wanted: string;
  readonly name: string;
}

/** Queues deleting the sheets of marks, and gives the new ones their names; what was drawn stays if Excel refuses. */
function replaceMarked(
  { workbook }: Excel.RequestContext,
  marks: readonly Mark[],
  existing: readonly string[],
  drawn: readonly Drawn[],
): void {
  const own = new Set(marks.flatMap(({ sheet }) => sheet ?? []));
  for (const name of existing) if (own.has(name)) workbook.worksheets.getItem(name).delete();
  for (const { name } of marks) workbook.names.getItem(name).delete();
  const kept = existing.filter((name) => !own.has(name));
  for (const { added, wanted, name } of drawn) {
    const free = freeSheetName(wanted, kept);
    kept.push(free);
    if (free !== name) added.name = free;
  }
}

/** Sheets for the message under way, then those for each further one. */
interface Batch {
  readonly isNext: boolean;
  readonly sheets: PlannedSheet[];
}

/** @param begun the blocks that the message under way draws already */
function batchesOf(sheets: readonly PlannedSheet[], begun: number): readonly Batch[] {
  const batches: [Batch, ...Batch[]] = [{ isNext: false, sheets: [] }];
  let blocks = begun;
  for (const sheet of sheets) {
    blocks += sheet.blocks.length;
    if (blocks > MOST_BLOCKS) {
      batches.push({ isNext: true, sheets: [] });
      blocks = sheet.blocks.length;
    }
    batches.at(-1)?.sheets.push(sheet);
  }
  return batches;
}

/** Sends what is queued so far as one message. */
const sent = (context: Excel.RequestContext): Promise<void> => context.sync();

/** Those of the chosen names under which Excel added sheets before refusing; null without any. */
async function leftSheets(names: readonly string[]): Promise<LeftBehind | null> {
  if (names.length === 0) return null;
  return request(async (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return { name, sheet };
    });
    await context.sync();
    const left = sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name);
    return left.length === 0 ? null : { kind: "sheets", names: left };
  });
}
