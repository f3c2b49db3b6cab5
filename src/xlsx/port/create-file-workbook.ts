import {
  WorkbookRefusal,
  type CellOutcome,
  type ChangeResult,
  type SheetContents,
  type SheetReading,
  type WorkbookEvent,
  type WorkbookPort,
  type WorkbookSettings,
} from "../../app/core/port";
import { cellAt, type Cell, type Cells, type Position } from "../../domain/cells";
import { hasSameContent, holdsContent } from "../../domain/changes/holds-content";
import { freeSheetName } from "../../domain/sheet/free-sheet-name";
import type { PlannedSheet, PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { OpenedFile } from "./opened-file";
import type { SharedSettings } from "./shared-settings";
import type { OpenedSheet } from "./opened-sheets";
import { withContents, withoutContents, type Writes } from "./writes";

export interface FileWorkbookOptions {
  /** Whether a sheet may be shown at first: the first such sheet is in front, else the first of all. */
  readonly isWanted: (cells: Cells) => boolean;
  /**
   * Makes a new file of sheets with different names, where Excel would add them. Resolves to the
   * file's name.
   */
  readonly makeFile: (sheets: PlannedSheets) => Promise<string>;
  /** The settings shared by all files; without them all settings last as long as the file is open. */
  readonly shared?: SharedSettings;
  /** Called after every change of the copy. */
  readonly onWritten: () => void;
}

/** A cell that is to be changed. */
interface WantedCell {
  readonly at: Position;
  /** Whether a cell has its new content. */
  readonly isDone: (cell: Cell) => boolean;
}

/** Runs work in the order of the calls; an exception becomes a rejection. */
const answer = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);

/** The sheets with different names. */
function named([first, ...others]: PlannedSheets): PlannedSheets {
  const names = [first.name];
  const renamed = others.map((sheet): PlannedSheet => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    return { ...sheet, name };
  });
  return [first, ...renamed];
}

/**
 * The port over an opened file: the use cases work on it as on the workbook in Excel. Rows keep their
 * heights.
 */
export function createFileWorkbook(
  file: OpenedFile,
  { isWanted, makeFile, onWritten, shared }: FileWorkbookOptions,
): WorkbookPort {
  const { sheets, unread, hidden } = file;
  const listeners = new Set<(event: WorkbookEvent) => void>();
  let own: WorkbookSettings = {};
  const settings = (): WorkbookSettings => ({ ...own, ...shared?.read() });
  let front = sheets.find(({ found }) => isWanted(found)) ?? sheets[0];

  const tell = (event: WorkbookEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const contentsOf = (sheet: OpenedSheet): SheetContents => ({
    sheetId: sheet.id,
    cells: file.now(sheet).cells,
    cutAt: file.now(sheet).cutAt,
  });
  const readingOf = (sheet: OpenedSheet): SheetReading => {
    const { isProtected, mayFormat } = file.now(sheet);
    const { flags } = file.writes(sheet);
    return {
      ...contentsOf(sheet),
      isProtected,
      mayFormat,
      mayFitRows: false,
      flagCount: flags?.flags.length ?? 0,
      settings: settings(),
    };
  };
  const write = (sheet: OpenedSheet, writes: Writes): void => {
    file.write(sheet, writes);
    onWritten();
    tell({ kind: "changed", sheetId: sheet.id });
  };
  const change = (
    sheet: OpenedSheet,
    wanted: readonly WantedCell[],
    writes: Writes,
  ): ChangeResult => {
    const before = file.now(sheet).cells;
    try {
      write(sheet, writes);
    } catch (refusal) {
      if (!(refusal instanceof WorkbookRefusal)) throw refusal;
      return { cells: [], refusal };
    }
    const after = file.now(sheet).cells;
    const outcome = ({ at, isDone }: WantedCell): CellOutcome => ({
      from: at,
      at,
      before: cellAt(before, at),
      after: cellAt(after, at),
      heights: null,
      // a cell is not changed if its content differs from the one that the change was planned for
      result: isDone(cellAt(after, at)) ? "changed" : "edited",
    });
    return { cells: wanted.map(outcome), refusal: null };
  };

  return {
    readActive: () => answer(() => readingOf(front)),
    readSheet: (id) => answer(() => readingOf(file.sheet(id))),
    readAll: () =>
      answer(() => ({
        sheets: sheets.map(contentsOf),
        unread: unread.map(({ sheet = "" }) => sheet),
        hidden,
        settings: settings(),
      })),
    holdCells: (id) =>
      answer(() => {
        const sheet = file.sheet(id);
        return {
          reading: readingOf(sheet),
          roomOf: () => null,
          write: (writes) =>
            answer(() => {
              const cells = file.now(sheet).cells;
              const expected = writes.filter(({ at, before }) =>
                hasSameContent(cellAt(cells, at), before),
              );
              return change(
                sheet,
                writes.map(({ at, content }) => ({
                  at,
                  isDone: (cell) => holdsContent(cell, content),
                })),
                withContents(file.writes(sheet), expected),
              );
            }),
          restore: (restores) =>
            answer(() =>
              change(
                sheet,
                restores.map(({ at, before }) => ({
                  at,
                  isDone: (cell) => hasSameContent(cell, before),
                })),
                withoutContents(file.writes(sheet), restores),
              ),
            ),
          release: () => answer(() => undefined),
        };
      }),
    readFlags: (id) =>
      answer(() => {
        const sheet = file.sheet(id);
        return {
          reading: readingOf(sheet),
          replace: (flags, empty) =>
            answer(() => {
              write(sheet, { ...file.writes(sheet), flags: { flags, empty } });
              return readingOf(sheet);
            }),
        };
      }),
    storeSetting: (name, value) =>
      answer(() => {
        if (shared?.has(name) === true) {
          shared.store(name, value);
          return;
        }
        const others = Object.entries(own).filter(([other]) => other !== name);
        own = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
      }),
    select: (id, at) =>
      answer(() => {
        const sheet = file.sheet(id);
        if (front !== sheet) {
          front = sheet;
          tell({ kind: "activated", sheetId: id });
        }
        tell({ kind: "selected", at });
      }),
    addSheets: async (sheetsOf) => ({
      name: await makeFile(named(sheetsOf(settings()))),
      sheetId: front.id,
    }),
    // planned sheets become a file of their own, so that no sheet of this file carries a mark
    markedSheets: () => answer(() => []),
    subscribe: (listener) =>
      answer(() => {
        listeners.add(listener);
        const end = shared?.subscribe(() => {
          listener({ kind: "changed", sheetId: front.id });
        });
        return () =>
          answer(() => {
            end?.();
            listeners.delete(listener);
          });
      }),
  };
}
