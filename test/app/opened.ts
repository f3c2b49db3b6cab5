/** A store over a workbook in memory that holds some of the published forms. */
import { createStore } from "../../src/app/core/store";
import type { AppStore } from "../../src/app/core/state";
import { a1, type Cell, type Cells } from "../../src/domain/cells";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { cellsOf, readFixture } from "../support/fixture";
import { fakeWorkbook, type FakeWorkbook } from "../support/fake-workbook";

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

/** Lets everything that waits for nothing but its turn come to its end. */
export const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

/** Long enough for events to be gathered, shorter than half a second. */
export const aMoment = (): Promise<void> => jest.advanceTimersByTimeAsync(300);

export interface Opened {
  readonly workbook: FakeWorkbook;
  readonly store: AppStore;
}

/** Opens the store and waits for its first check; fake timers must be on. */
export async function opened(...grids: readonly Cells[]): Promise<Opened> {
  const workbook = fakeWorkbook(grids.length === 0 ? [published()] : grids);
  const store = createStore(workbook.port, defaultProfile);
  await settle();
  return { workbook, store };
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
