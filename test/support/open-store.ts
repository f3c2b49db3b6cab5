/** A store over a workbook in memory with some of the published forms. */
import { createStore } from "../../src/app/create-store";
import type { LocalStorage, WorkbookSettings } from "../../src/app/core/port";
import type { AppStore } from "../../src/app/core/state";
import { NO_LOCAL_STORAGE } from "../../src/app/settings/local-storage";
import { a1, type Cell, type Cells, type Position } from "../../src/domain/cells";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import type { Profile } from "../../src/domain/profiles/profile";
import { cellsOf, readFixture } from "./fixture";
import { withFakeTimers } from "./fake-timers";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";

const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");

/** 维修资金管理: full scores throughout, total 100.00 in G27, 优 in C28. */
export function published(index = 0): Cells {
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`no published form ${index}`);
  return cellsOf(sheet);
}

/** Several grids under one another on one sheet, two blank rows between them. */
export function stacked(...grids: readonly Cells[]): Cells {
  const rows = grids.flatMap((grid) => [...grid.rows, [], []]);
  return { sheet: "一起", top: 1, left: 1, rows };
}

export const text = (value: string): Cell => ({ kind: "text", shown: value, raw: value });
export const number = (value: string): Cell => ({
  kind: "number",
  shown: value,
  raw: value,
  format: "0.00",
});
export const nothing: Cell = { kind: "empty", shown: "", raw: "" };

/** E13 answers =1.00(份) and G13 is its score, of 8 points. */
export const E13 = { row: 13, column: 5 };
export const G13 = { row: 13, column: 7 };
export const H13 = { row: 13, column: 8 };
/** E14 answers =2.00(项), for 8 points as well. */
export const E14 = { row: 14, column: 5 };
export const G14 = { row: 14, column: 7 };
export const G27 = { row: 27, column: 7 };

export const half = text("0.50(份)");

/** Runs everything that needs no time to pass. */
export const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

/** Long enough for events to be gathered, shorter than half a second. */
export const aMoment = (): Promise<void> => jest.advanceTimersByTimeAsync(300);

export interface Opened {
  readonly workbook: FakeWorkbook;
  readonly store: AppStore;
}

export interface StoreOptions {
  readonly profile?: Profile;
  readonly localStorage?: LocalStorage;
}

const open: AppStore[] = [];

/** Gives every test of the file fake timers, and disposes of the stores it opens. */
export function withStores(): void {
  afterEach(async () => {
    await Promise.allSettled(open.splice(0).map((store) => store.dispose()));
  });
  withFakeTimers();
}

/** Opens a store over a workbook; its first check has begun. For files that call `withStores`. */
export function openOver(
  workbook: FakeWorkbook,
  { profile = defaultProfile, localStorage = NO_LOCAL_STORAGE }: StoreOptions = {},
): AppStore {
  const store = createStore(workbook.port, profile, localStorage);
  open.push(store);
  return store;
}

/** Opens a store over a workbook of these sheets; its first check has begun. */
export function openStore(
  grids: readonly Cells[],
  settings: WorkbookSettings = {},
  options: StoreOptions = {},
): Opened {
  const workbook = fakeWorkbook(grids, settings);
  return { workbook, store: openOver(workbook, options) };
}

/** The same, with its first check done; without sheets over the first published form. */
export const opened = (...grids: readonly Cells[]): Promise<Opened> => openedWith({}, ...grids);

/** The same over a workbook that stores these settings. */
export async function openedWith(
  settings: WorkbookSettings,
  ...grids: readonly Cells[]
): Promise<Opened> {
  const all = openStore(grids.length === 0 ? [published()] : grids, settings);
  await settle();
  return all;
}

/** The same after edits on the first sheet, which have been read; `calls` is empty. */
export async function openedAfter(
  edits: readonly (readonly [Position, Cell])[],
  ...grids: readonly Cells[]
): Promise<Opened> {
  const all = await opened(...grids);
  for (const [at, cell] of edits) all.workbook.type(at, cell);
  await aMoment();
  all.workbook.calls.length = 0;
  return all;
}

/** The plan shown: "G13 8→4.00". */
export const planOf = (store: AppStore): string[] =>
  shownForm(store).changes.map(({ at, before, after }) => `${a1(at)} ${before.raw}→${after.value}`);

export function shownForm(store: AppStore) {
  const { forms, shown } = store.getState();
  const form = forms[shown];
  if (form === undefined) throw new Error("no form is shown");
  return form;
}

export const projects = (store: AppStore): (string | undefined)[] =>
  store.getState().forms.map(({ assessment }) => assessment.form.project?.text);
