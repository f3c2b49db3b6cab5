/**
 * Changes cells of a sheet that others may edit at the same time. Excel has no conditional write, and
 * rows may be inserted between a reading and a write. The cells are therefore tracked from the reading
 * on, so that Excel moves them with their rows. The message that changes them also reads their
 * contents before and after; a content that someone entered in between is restored.
 *
 * A row is made higher for a text before any content is written: where Excel refuses the height,
 * nothing has been written. Where it refuses a content, rows without their new text get their former
 * height back.
 */
import type {
  CellOutcome,
  CellRestore,
  CellWrite,
  ChangeResult,
  HeldCells,
  SheetReading,
} from "../app/core/port";
import { WorkbookRefusal } from "../app/core/port";
import { a1, type Cell, type Position } from "../domain/cells";
import type { RowFit } from "../domain/changes/change";
import { hasSameContent, holdsContent } from "../domain/changes/holds-content";
import { hasFit } from "../domain/changes/row-fit";
import type { TextRoom } from "../domain/sheet/text-room";
import { putBack, putContent } from "./put-cell";
import { inSlicesIfLarge, queueReading, type ReadingSize } from "./read-sheet";
import { request } from "./request";
import { queueTextRooms } from "./text-rooms";
import { cellIn, loadValues } from "./to-cells";

/** The most cells in one message: about 2 kB each, of the 5 MB that Excel on the web accepts. */
const MAX_PER_MESSAGE = 500;
/** How often the content of a cell is restored that is edited during the change. */
const MAX_ROUNDS = 3;

/** A held cell to be changed. */
interface HeldChange {
  readonly from: Position;
  /** Whether the content found is the one the change was planned for. */
  readonly isExpected: (found: Cell) => boolean;
  /** Whether the content found is that of the change. */
  readonly isDone: (found: Cell) => boolean;
  readonly apply: (range: Excel.Range, mayFormat: boolean) => void;
  /** What is done to its row before any content is changed; null: nothing. */
  readonly row: RowChange | null;
}

/** A row's height in points, and whether the cell breaks its text; null leaves that as it is. */
interface RowChange {
  readonly height: number;
  readonly wraps: boolean | null;
}

const fitted = ({ height, setsWrap }: RowFit): RowChange => ({
  height: height.after,
  wraps: setsWrap ? true : null,
});

const unfitted = ({ height, setsWrap }: RowFit): RowChange => ({
  height: height.before,
  wraps: setsWrap ? false : null,
});

/** Queues changing a row: the cell's wrapping first, which may have Excel fit the row by itself. */
function putRow({ format }: Excel.Range, { height, wraps }: RowChange, mayFormat: boolean): void {
  if (wraps !== null && mayFormat) format.wrapText = wraps;
  format.rowHeight = height;
}

const writing = ({ at, before, content, rowFit }: CellWrite): HeldChange => ({
  from: at,
  isExpected: (found) => hasSameContent(found, before),
  isDone: (found) => holdsContent(found, content),
  apply: (range, mayFormat) => {
    putContent(range, content, mayFormat);
  },
  row: rowFit === undefined ? null : fitted(rowFit),
});

const restoring = ({ at, before, written, rowFit }: CellRestore): HeldChange => ({
  from: at,
  isExpected: (found) => holdsContent(found, written),
  isDone: (found) => hasSameContent(found, before),
  apply: (range, mayFormat) => {
    putBack(range, before, mayFormat);
  },
  row: rowFit === undefined ? null : unfitted(rowFit),
});

/**
 * Reads a sheet as `readSheet` does, and tracks cells of it until they are changed or released. One
 * sync.
 * @param texts those of the cells whose rows may be fitted to a text
 * @throws {WorkbookRefusal} `sheet-gone` when the sheet was deleted.
 */
export async function holdCells(
  sheetId: string,
  cells: readonly Position[],
  texts: readonly Position[] = [],
): Promise<HeldCells> {
  const { reading, roomOf, change, release } = await hold(sheetId, { cells, texts });
  return {
    reading,
    roomOf,
    write: async (writes) => {
      const result = await change(writes.map(writing));
      if (result.refusal !== null) await putRowsBack(reading, writes, result.cells);
      return result;
    },
    restore: (restores) => change(restores.map(restoring)),
    release,
  };
}

interface Held {
  readonly reading: SheetReading;
  readonly roomOf: (at: Position) => TextRoom | null;
  readonly change: (changes: readonly HeldChange[]) => Promise<ChangeResult>;
  readonly release: () => Promise<void>;
}

interface ToHold {
  readonly cells: readonly Position[];
  readonly texts: readonly Position[];
}

/** @param round how often edits of these cells have been restored before */
function hold(sheetId: string, places: ToHold, round = 0): Promise<Held> {
  return inSlicesIfLarge((size) => holdBy(size, sheetId, places, round));
}

function holdBy(
  size: ReadingSize,
  sheetId: string,
  { cells, texts }: ToHold,
  round: number,
): Promise<Held> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const finish = queueReading(context, sheet, size);
    const ranges = new Map(cells.map((at) => [a1(at), sheet.getRange(a1(at))]));
    context.trackedObjects.add([...ranges.values()]);
    const roomOf = queueTextRooms(sheet, texts);
    await context.sync();
    const reading = await finish();
    const release = (): void => {
      context.trackedObjects.remove([...ranges.values()]);
    };
    return {
      reading,
      roomOf: (at) => {
        const room = reading.mayFitRows ? roomOf(at) : null;
        // in a cell that keeps its text in one line, a higher row would show no more of the text
        return room !== null && (room.wraps || reading.mayFormat) ? room : null;
      },
      change: async (changes) => {
        const { cells, refusal } = await changeAll(context, changes, {
          ranges,
          release,
          mayFormat: reading.mayFormat,
        });
        return { cells: await withEdits(sheetId, changes, cells, round), refusal };
      },
      release: () =>
        request(async (held) => {
          release();
          await held.sync();
        }, context),
    };
  });
}

interface HeldRanges {
  readonly ranges: ReadonlyMap<string, Excel.Range>;
  /** Queues releasing all of them. */
  readonly release: () => void;
  /** Whether the sheet's protection lets number formats be changed. */
  readonly mayFormat: boolean;
}

/** Changes the cells in as few messages as possible; the last one releases all. */
async function changeAll(
  context: Excel.RequestContext,
  changes: readonly HeldChange[],
  { ranges, release, mayFormat }: HeldRanges,
): Promise<ChangeResult> {
  const found: Queued[] = [];
  try {
    await request(async (held) => {
      for (let first = 0; first < changes.length; first += MAX_PER_MESSAGE) {
        const last = first + MAX_PER_MESSAGE;
        found.push(...queueChanges(changes.slice(first, last), ranges, mayFormat));
        if (last >= changes.length) release();
        await held.sync();
      }
    }, context);
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal)) throw refusal;
    return { cells: found.flatMap(outcomeOf), refusal };
  }
  return { cells: found.flatMap(outcomeOf), refusal: null };
}

/** A cell read before and after it is changed. */
interface Queued {
  readonly change: HeldChange;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** Reads all cells before changing any, so that a deleted cell ends the message before a change. */
function queueChanges(
  changes: readonly HeldChange[],
  ranges: ReadonlyMap<string, Excel.Range>,
  mayFormat: boolean,
): readonly Queued[] {
  const queued = changes.map((change) => {
    const before = ranges.get(a1(change.from));
    if (before === undefined) throw new Error(`${a1(change.from)} is not held`);
    loadValues(before);
    return { change, before, after: before.getCell(0, 0) };
  });
  const rows = queued.filter(({ change }) => change.row !== null);
  for (const { before } of rows) before.format.load("rowHeight");
  for (const { change, before } of rows)
    if (change.row !== null) putRow(before, change.row, mayFormat);
  for (const { change, before } of queued) change.apply(before, mayFormat);
  for (const { after } of queued) loadValues(after);
  for (const { after } of rows) after.format.load("rowHeight");
  return queued;
}

function outcomeOf({ change, before, after }: Queued): readonly CellOutcome[] {
  const found = loadedCell(before);
  if (found === null) return [];
  const left = loadedCell(after);
  const isDone = left !== null && change.isDone(left);
  return [
    {
      from: change.from,
      at: { row: before.rowIndex + 1, column: before.columnIndex + 1 },
      before: found,
      after: left,
      heights: change.row === null ? null : heightsOf(before, after),
      result: isDone ? "changed" : "unsure",
    },
  ];
}

/** The heights of a row before and after a change; null where Excel refused before one was loaded. */
function heightsOf(before: Excel.Range, after: Excel.Range): CellOutcome["heights"] {
  return loaded(() => ({ before: before.format.rowHeight, after: after.format.rowHeight }));
}

/** The cell of a range; null where Excel refused before it was loaded. */
const loadedCell = (range: Excel.Range): Cell | null => loaded(() => cellIn(range));

function loaded<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "PropertyNotLoaded") return null;
    throw error;
  }
}

/** A changed cell that held something else than expected. */
interface Edit {
  readonly outcome: CellOutcome;
  readonly change: HeldChange;
}

/** Restores the content that someone entered in a cell just before it was changed. */
async function withEdits(
  sheetId: string,
  changes: readonly HeldChange[],
  outcomes: readonly CellOutcome[],
  round: number,
): Promise<readonly CellOutcome[]> {
  const changeOf = new Map(changes.map((change) => [change.from, change]));
  const edits = outcomes.flatMap((outcome): readonly Edit[] => {
    const change = changeOf.get(outcome.from);
    if (change === undefined || outcome.result !== "changed") return [];
    const isEdit = !change.isExpected(outcome.before) && !change.isDone(outcome.before);
    return isEdit ? [{ outcome, change }] : [];
  });
  if (edits.length === 0 || round === MAX_ROUNDS) return outcomes;
  const restored = await putEditsBack(sheetId, edits, round + 1);
  return outcomes.map((outcome) => restored.get(outcome) ?? outcome);
}

/**
 * The outcomes after edits were restored. A cell whose edit could not be restored counts as changed;
 * undo restores the edit.
 */
async function putEditsBack(
  sheetId: string,
  edits: readonly Edit[],
  round: number,
): Promise<ReadonlyMap<CellOutcome, CellOutcome>> {
  try {
    const places = edits.map(({ outcome }) => outcome.at);
    const held = await hold(sheetId, { cells: places, texts: [] }, round);
    const { cells } = await held.change(
      edits.map(({ outcome, change }) => ({
        from: outcome.at,
        isExpected: change.isDone,
        isDone: (found) => hasSameContent(found, outcome.before),
        apply: (range, mayFormat) => {
          putBack(range, outcome.before, mayFormat);
        },
        row: rowBefore(outcome, change),
      })),
    );
    const isThere = cells.filter(({ result }) => result !== "unsure");
    const byPlace = new Map(isThere.map((each) => [each.from, each]));
    return new Map(
      edits.flatMap(({ outcome }) => {
        const now = byPlace.get(outcome.at);
        if (now === undefined) return [];
        return [[outcome, { ...outcome, at: now.at, after: now.after, result: "edited" }]];
      }),
    );
  } catch (refusal) {
    if (refusal instanceof WorkbookRefusal) return new Map();
    throw refusal;
  }
}

/** How the row was before a change that is taken back with an edit. */
const rowBefore = ({ heights }: CellOutcome, { row }: HeldChange): RowChange | null =>
  row === null || heights === null
    ? null
    : { height: heights.before, wraps: row.wraps === null ? null : !row.wraps };

/**
 * After a refusal: takes the fit of rows back whose text did not get into its cell. Two syncs, none
 * where no row was to be fitted. Another refusal leaves the rows as they are: nothing of a form is lost.
 */
async function putRowsBack(
  { sheetId, mayFormat }: SheetReading,
  writes: readonly CellWrite[],
  outcomes: readonly CellOutcome[],
): Promise<void> {
  const placeOf = new Map(outcomes.map(({ from, at }) => [a1(from), at]));
  const fits = writes.flatMap(({ at, content, rowFit }) =>
    rowFit === undefined ? [] : [{ at: placeOf.get(a1(at)) ?? at, content, rowFit }],
  );
  if (fits.length === 0) return;
  try {
    await request(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const rows = fits.map((fit) => ({ ...fit, range: sheet.getRange(a1(fit.at)) }));
      for (const { range } of rows) {
        loadValues(range);
        range.format.load("rowHeight");
      }
      await context.sync();
      for (const { at, range, content, rowFit } of rows) {
        const isOurs = hasFit(rowFit, range.format.rowHeight);
        if (!isOurs || holdsContent(cellIn(range), content)) continue;
        putRow(sheet.getRange(a1(at)), unfitted(rowFit), mayFormat);
      }
      await context.sync();
    });
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal)) throw refusal;
  }
}
