/** The controller on the real Office.js, over a workbook of published forms. */
import { createStore } from "../../src/app/create-store";
import type { AppStore } from "../../src/app/core/state";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { a1 } from "../../src/domain/cells";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import type { RequirementMatrix } from "../../src/workbench/host/requirement-sets";
import { withFakeTimers } from "./fake-timers";
import { office } from "./office";
import { publishedSheets, type Cells } from "./published-sheets";

/** Waits for answers and events until a condition holds; fails if it never does. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 2000; turns += 1) {
    if (holds()) return;
    await office.arrived();
    await jest.advanceTimersByTimeAsync(1);
  }
  throw new Error("it never happened");
}

const open: AppStore[] = [];

/** Gives every test of the file fake timers, and disposes of the stores it opens. */
export function withOfficeStores(): void {
  afterEach(async () => {
    let isDone = false;
    const disposing = Promise.all(open.splice(0).map((store) => store.dispose()));
    void disposing.finally(() => {
      isDone = true;
    });
    await until(() => isDone);
    await disposing;
  });
  withFakeTimers();
}

/**
 * Opens a store over the loaded workbook, with its first check done. For files that call
 * `withOfficeStores`.
 */
export async function openOfficeStore(): Promise<AppStore> {
  const store = createStore(createOfficeWorkbook(), defaultProfile);
  open.push(store);
  await until(() => store.getState().phase === "ready" && office.host.registeredEvents > 0);
  return store;
}

/** Loads the published forms and opens a store over them, with its first check done. */
export async function openedStore(
  changed: Cells = {},
  requirements?: RequirementMatrix,
): Promise<AppStore> {
  office.load(publishedSheets(changed), requirements);
  const store = await openOfficeStore();
  office.forgetRequests();
  return store;
}

/** The plan shown: "G13 8→4.00". */
export function planOf(store: AppStore): string[] {
  const { forms, shown } = store.getState();
  return (forms[shown]?.changes ?? []).map(
    ({ at, before, after }) => `${a1(at)} ${before.raw}→${after.value}`,
  );
}

/** Half of the target in E13: G13 is worth 4 of its 8 points, the total 96. */
export const HALF: Cells = { E13: "0.50(份)" };
