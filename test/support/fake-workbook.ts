/** A workbook in memory behind the port: what use cases are tried on, races and refusals included. */
import type {
  CellRestore,
  CellWrite,
  WorkbookSettings,
  SheetReading,
  WorkbookEvent,
  WorkbookPort,
} from "../../src/app/core/port";
import { WorkbookRefusal } from "../../src/app/core/port";
import { EMPTY_CELL, a1, type Cell, type Cells, type Position } from "../../src/domain/cells";
import type { CellContent, Flag } from "../../src/domain/changes/change";
import type { TemplateSheet } from "../../src/domain/template/template-sheet";

interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly rows: Cell[][];
  flags: readonly Flag[];
  isProtected: boolean;
}

type Method = keyof WorkbookPort | "unsubscribe";

const LISTENING: ReadonlySet<Method> = new Set<Method>(["subscribe", "unsubscribe"]);

export interface FakeWorkbook {
  readonly port: WorkbookPort;
  /** The port's methods in the order they were called. */
  readonly calls: Method[];
  /** Everything written so far: "G13=8.00". */
  readonly writes: string[];
  /** The most conversations that were going on at one time, listening aside. */
  readonly busiest: () => number;
  cell(address: Position): Cell;
  /** As a person typing: the cell changes and the workbook tells. */
  type(at: Position, content: Cell): void;
  /** As somebody else typing on any of the sheets. */
  typeOn(sheetId: string, at: Position, content: Cell): void;
  /** The cell changes and the workbook tells nothing. */
  typeUnnoticed(at: Position, content: Cell): void;
  /** As a person inserting blank rows before this one. */
  insertRows(before: number, count: number): void;
  /** As a person deleting rows. */
  deleteRows(first: number, count: number): void;
  /** Protects the active sheet, or takes the protection off; the workbook tells nothing. */
  protect(isProtected: boolean): void;
  activate(sheetId: string): void;
  selectCell(at: Position): void;
  removeSheet(sheetId: string): void;
  /** The next call of a method fails with this. */
  refuseNext(method: Method, error: Error): void;
  /** Holds the answer to the next call of a method back until the function given back is called. */
  holdNext(method: Method): () => void;
  readonly flags: (sheetId: string) => readonly Flag[];
  /** How many listeners follow the workbook. */
  readonly listeners: () => number;
  /** What the workbook stores beside its sheets. */
  readonly settings: () => WorkbookSettings;
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
  const calls: Method[] = [];
  const writes: string[] = [];
  const refusals = new Map<Method, Error>();
  const held = new Map<Method, Promise<void>>();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  let running = 0;
  let most = 0;

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
  /** Every call takes a moment and may be refused; its answer may be held back. */
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
    flagCount: sheet.flags.length,
    settings: stored,
  });

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
    write: (id, cells: readonly CellWrite[]) =>
      answer("write", () => {
        const sheet = sheetOf(id);
        for (const { at, content } of cells) {
          writes.push(`${a1(at)}=${content.value}`);
          put(sheet, at, cellWith(content, cellIn(sheet, at)));
        }
        tell({ kind: "changed", sheetId: id });
      }),
    restore: (id, cells: readonly CellRestore[]) =>
      answer("restore", () => {
        const sheet = sheetOf(id);
        for (const { at, before } of cells) put(sheet, at, before);
        tell({ kind: "changed", sheetId: id });
      }),
    setFlags: (id, flags) =>
      answer("setFlags", () => {
        sheetOf(id).flags = flags;
      }),
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
    addTemplate: (templateOf: (stored: WorkbookSettings) => TemplateSheet) =>
      answer("addTemplate", () => {
        const template = templateOf(stored);
        const sheet: FakeSheet = {
          id: `s${sheets.length + 1}`,
          name: template.name,
          rows: [],
          flags: [],
          isProtected: false,
        };
        for (const { at, content } of template.cells) {
          if (content.kind === "formula") {
            put(sheet, at, { kind: "text", shown: "", raw: "", formula: content.value });
          } else {
            put(sheet, at, { kind: content.kind, shown: content.value, raw: content.value });
          }
        }
        sheets.push(sheet);
        active = sheet.id;
        tell({ kind: "activated", sheetId: sheet.id });
        return { sheetId: sheet.id, name: sheet.name };
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
      tell({ kind: "changed", sheetId: active });
    },
    deleteRows: (first, count) => {
      sheetOf(active).rows.splice(first - 1, count);
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
