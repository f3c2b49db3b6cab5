/** A workbook in memory behind the port, for testing use cases with races and refusals. */
import type {
  CellOutcome,
  ChangeResult,
  WorkbookSettings,
  SheetReading,
  WorkbookEvent,
  WorkbookPort,
} from "../../src/app/core/port";
import { WorkbookRefusal } from "../../src/app/core/port";
import { EMPTY_CELL, a1, type Cell, type Cells, type Position } from "../../src/domain/cells";
import type { CellContent, Flag } from "../../src/domain/changes/change";
import { hasSameContent, holdsContent } from "../../src/domain/changes/holds-content";
import type { PlannedSheets } from "../../src/domain/sheet/planned-sheet";

interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly rows: Cell[][];
  flags: readonly Flag[];
  isProtected: boolean;
  /** The mark of a planned sheet. */
  readonly mark?: string | undefined;
}

type Method = keyof WorkbookPort | "write" | "restore" | "release" | "replaceFlags" | "unsubscribe";

/** A held cell to be changed, by a write or a restore. */
interface HeldChange {
  readonly from: Position;
  readonly isExpected: (found: Cell) => boolean;
  readonly after: (found: Cell) => Cell;
}

const LISTENING: ReadonlySet<Method> = new Set<Method>(["subscribe", "unsubscribe"]);

export interface FakeWorkbook {
  readonly port: WorkbookPort;
  /** The port's methods in the order they were called. */
  readonly calls: Method[];
  /** Everything written so far: "G13=8.00". */
  readonly writes: string[];
  /** The most calls that were running at one time, without subscriptions. */
  readonly busiest: () => number;
  cell(address: Position): Cell;
  /** Types into a cell as a person does: it changes with an event. */
  type(at: Position, content: Cell): void;
  /** Types into a cell of any sheet, as another person does. */
  typeOn(sheetId: string, at: Position, content: Cell): void;
  /** Changes a cell without an event. */
  typeUnnoticed(at: Position, content: Cell): void;
  /** Inserts blank rows before this one, as a person does. */
  insertRows(before: number, count: number): void;
  /** Deletes rows, as a person does. */
  deleteRows(first: number, count: number): void;
  /** Protects the active sheet, or removes the protection, without an event. */
  protect(isProtected: boolean): void;
  activate(sheetId: string): void;
  selectCell(at: Position): void;
  removeSheet(sheetId: string): void;
  /** Makes the next call of a method fail with this error. */
  refuseNext(method: Method, error: Error): void;
  /** Makes the next write or restore fail after this many cells. */
  refuseAfter(cells: number): void;
  /** Holds the answer to the next call of a method until the returned function is called. */
  holdNext(method: Method): () => void;
  readonly flags: (sheetId: string) => readonly Flag[];
  /** The number of listeners that follow the workbook. */
  readonly listeners: () => number;
  /** The settings that the workbook stores. */
  readonly settings: () => WorkbookSettings;
  readonly sheetNames: () => readonly string[];
}

export const refusal = (
  code: ConstructorParameters<typeof WorkbookRefusal>[0],
  hostCode = "Test",
): WorkbookRefusal => new WorkbookRefusal(code, hostCode);

function cellWith(content: CellContent, before: Cell): Cell {
  if (content.kind === "text") return { kind: "text", shown: content.value, raw: content.value };
  const format = content.format ?? before.format;
  return {
    kind: "number",
    shown: content.value,
    raw: String(Number(content.value)),
    ...(format === undefined ? {} : { format }),
  };
}

/** A workbook of these sheets; their ids are "s1", "s2" …, the first is active. */
export function fakeWorkbook(
  grids: readonly Cells[],
  settings: WorkbookSettings = {},
): FakeWorkbook {
  const sheets: FakeSheet[] = grids.map(({ sheet, rows }, index) => ({
    id: `s${index + 1}`,
    name: sheet,
    rows: rows.map((row) => [...row]),
    flags: [],
    isProtected: false,
  }));
  let stored = settings;
  let active = "s1";
  let added = sheets.length;
  const calls: Method[] = [];
  const writes: string[] = [];
  const refusals = new Map<Method, Error>();
  const held = new Map<Method, Promise<void>>();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const holding = new Map<FakeSheet, { row: number; readonly column: number }[]>();
  let running = 0;
  let most = 0;
  let nextLimit: number | undefined;
  const takeLimit = (): number | undefined => {
    const limit = nextLimit;
    nextLimit = undefined;
    return limit;
  };

  const tell = (event: WorkbookEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const sheetOf = (id: string): FakeSheet => {
    const sheet = sheets.find((one) => one.id === id);
    if (sheet === undefined) throw refusal("sheet-gone", "ItemNotFound");
    return sheet;
  };
  const cellIn = (sheet: FakeSheet, { row, column }: Position): Cell =>
    sheet.rows[row - 1]?.[column - 1] ?? EMPTY_CELL;
  const put = (sheet: FakeSheet, { row, column }: Position, cell: Cell): void => {
    while (sheet.rows.length < row) sheet.rows.push([]);
    const line = sheet.rows[row - 1] ?? [];
    while (line.length < column) line.push(EMPTY_CELL);
    line[column - 1] = cell;
  };
  /** Every call is asynchronous and may be refused; its answer may be held. */
  const answer = async <T>(method: Method, work: () => T): Promise<T> => {
    calls.push(method);
    running += LISTENING.has(method) ? 0 : 1;
    most = Math.max(most, running);
    try {
      await Promise.resolve();
      const error = refusals.get(method);
      refusals.delete(method);
      if (error !== undefined) throw error;
      const result = work();
      const gate = held.get(method);
      held.delete(method);
      await gate;
      return result;
    } finally {
      running -= LISTENING.has(method) ? 0 : 1;
    }
  };
  const reading = (sheet: FakeSheet): SheetReading => ({
    sheetId: sheet.id,
    cells: { sheet: sheet.name, top: 1, left: 1, rows: sheet.rows.map((row) => [...row]) },
    cutAt: null,
    isProtected: sheet.isProtected,
    mayFormat: !sheet.isProtected,
    mayFitRows: !sheet.isProtected,
    flagCount: sheet.flags.length,
    settings: stored,
  });

  /** Changes held cells at their present positions; cells edited meanwhile are kept. */
  const changing = async (
    method: "write" | "restore",
    id: string,
    places: ReadonlyMap<string, Position>,
    release: () => void,
    changes: () => readonly HeldChange[],
  ): Promise<ChangeResult> => {
    const cells: CellOutcome[] = [];
    const limit = takeLimit();
    try {
      await answer(method, () => {
        const sheet = sheetOf(id);
        for (const { from, isExpected, after } of changes().slice(0, limit)) {
          const at = places.get(a1(from));
          if (at === undefined) throw new Error(`${a1(from)} is not held`);
          if (at.row < 1) throw refusal("sheet-gone", "ItemNotFound");
          const before = cellIn(sheet, at);
          const next = isExpected(before) ? after(before) : before;
          put(sheet, at, next);
          const result = isExpected(before) ? "changed" : "edited";
          cells.push({ from, at: { ...at }, before, after: next, heights: null, result });
        }
        release();
        tell({ kind: "changed", sheetId: id });
        if (limit !== undefined) throw refusal("unknown", "GeneralException");
      });
    } catch (error) {
      if (!(error instanceof WorkbookRefusal)) throw error;
      return { cells, refusal: error };
    }
    return { cells, refusal: null };
  };
  /** Held cells move with their rows; the row of one that was deleted is 0. */
  const moveHeld = (sheet: FakeSheet, rowOf: (row: number) => number): void => {
    for (const place of holding.get(sheet) ?? []) place.row = rowOf(place.row);
  };

  const port: WorkbookPort = {
    readActive: () => answer("readActive", () => reading(sheetOf(active))),
    readSheet: (id) => answer("readSheet", () => reading(sheetOf(id))),
    readAll: () =>
      answer("readAll", () => ({
        sheets: sheets.map(reading),
        unread: [],
        hidden: 0,
        settings: stored,
      })),
    holdCells: (id, cells) =>
      answer("holdCells", () => {
        const sheet = sheetOf(id);
        const places = new Map(cells.map((at) => [a1(at), { ...at }]));
        const all = [...places.values()];
        holding.set(sheet, [...(holding.get(sheet) ?? []), ...all]);
        const release = (): void => {
          holding.set(
            sheet,
            (holding.get(sheet) ?? []).filter((place) => !all.includes(place)),
          );
        };
        return {
          reading: reading(sheet),
          roomOf: () => null,
          write: (cellWrites) =>
            changing("write", id, places, release, () =>
              cellWrites.map(({ at, content, before }) => ({
                from: at,
                isExpected: (found) => hasSameContent(found, before),
                after: (found) => {
                  writes.push(`${a1(at)}=${content.value}`);
                  return cellWith(content, found);
                },
              })),
            ),
          restore: (restores) =>
            changing("restore", id, places, release, () =>
              restores.map(({ at, before, written }) => ({
                from: at,
                isExpected: (found) => holdsContent(found, written),
                after: () => before,
              })),
            ),
          release: () => answer("release", release),
        };
      }),
    readFlags: (id) =>
      answer("readFlags", () => ({
        reading: reading(sheetOf(id)),
        replace: (flags) =>
          answer("replaceFlags", () => {
            sheetOf(id).flags = flags;
            return reading(sheetOf(id));
          }),
      })),
    storeSetting: (name, value) =>
      answer("storeSetting", () => {
        const others = Object.entries(stored).filter(([other]) => other !== name);
        stored = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
      }),
    select: (id, at) =>
      answer("select", () => {
        sheetOf(id);
        if (active !== id) {
          active = id;
          tell({ kind: "activated", sheetId: id });
        }
        tell({ kind: "selected", at });
      }),
    markedSheets: (mark) =>
      answer("markedSheets", () =>
        sheets.filter((sheet) => sheet.mark === mark).map(({ name }) => name),
      ),
    addSheets: (sheetsOf: (stored: WorkbookSettings) => PlannedSheets, replaces = null) =>
      answer("addSheets", () => {
        const kept = sheets.filter(({ mark }) => replaces === null || mark !== replaces);
        sheets.splice(0, sheets.length, ...kept);
        const [first] = sheetsOf(stored).map((planned) => {
          const sheet: FakeSheet = {
            id: `s${(added += 1)}`,
            name: planned.name,
            mark: planned.mark,
            rows: [],
            flags: [],
            isProtected: false,
          };
          for (const { at, content } of planned.cells) {
            if (content.kind === "formula") {
              put(sheet, at, { kind: "text", shown: "", raw: "", formula: content.value });
            } else {
              put(sheet, at, { kind: content.kind, shown: content.value, raw: content.value });
            }
          }
          sheets.push(sheet);
          return sheet;
        });
        if (first === undefined) throw new Error("no sheet was planned");
        active = first.id;
        tell({ kind: "activated", sheetId: first.id });
        return { sheetId: first.id, name: first.name };
      }),
    subscribe: (listener) =>
      answer("subscribe", () => {
        listeners.add(listener);
        return () =>
          answer("unsubscribe", () => {
            listeners.delete(listener);
          });
      }),
  };

  return {
    port,
    sheetNames: () => sheets.map(({ name }) => name),
    calls,
    writes,
    busiest: () => most,
    cell: (at) => cellIn(sheetOf(active), at),
    type: (at, content) => {
      put(sheetOf(active), at, content);
      tell({ kind: "changed", sheetId: active });
    },
    typeOn: (id, at, content) => {
      put(sheetOf(id), at, content);
      tell({ kind: "changed", sheetId: id });
    },
    typeUnnoticed: (at, content) => {
      put(sheetOf(active), at, content);
    },
    insertRows: (before, count) => {
      const blank = Array.from({ length: count }, (): Cell[] => []);
      sheetOf(active).rows.splice(before - 1, 0, ...blank);
      moveHeld(sheetOf(active), (row) => (row >= before ? row + count : row));
      tell({ kind: "changed", sheetId: active });
    },
    deleteRows: (first, count) => {
      sheetOf(active).rows.splice(first - 1, count);
      moveHeld(sheetOf(active), (row) =>
        row < first ? row : row < first + count ? 0 : row - count,
      );
      tell({ kind: "changed", sheetId: active });
    },
    protect: (isProtected) => {
      sheetOf(active).isProtected = isProtected;
    },
    activate: (id) => {
      active = id;
      tell({ kind: "activated", sheetId: id });
    },
    selectCell: (at) => {
      tell({ kind: "selected", at });
    },
    removeSheet: (id) => {
      const index = sheets.findIndex((sheet) => sheet.id === id);
      sheets.splice(index, 1);
    },
    refuseNext: (method, error) => {
      refusals.set(method, error);
    },
    refuseAfter: (cells) => {
      nextLimit = cells;
    },
    holdNext: (method) => {
      let release: () => void = () => undefined;
      held.set(
        method,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        release();
      };
    },
    flags: (id) => sheetOf(id).flags,
    listeners: () => listeners.size,
    settings: () => stored,
  };
}
