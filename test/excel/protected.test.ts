/** Protected sheets: unlocked cells are written, locked ones are reported before. */
import { a1 } from "../../src/domain/cells";
import type { AppStore } from "../../src/app/core/state";
import { office } from "../support/office";
import { HALF, openedStore, planOf, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/** Half of E13 and of E14: G13, G14 and the total in G27 are planned. */
const TWO = { ...HALF, E14: "1.00(项)" };

const lockedIn = (store: Awaited<ReturnType<typeof openedStore>>): string[] =>
  (store.getState().forms[0]?.changes ?? [])
    .filter(({ before }) => before.isLocked === true)
    .map(({ at }) => a1(at));

async function openedProtected(open: string, options?: Readonly<Record<string, boolean>>) {
  const store = await openedStore(TWO);
  office.unlock(open);
  office.protect(true, undefined, options);
  await store.check();
  office.forgetRequests();
  return store;
}

it("marks the locked cells beforehand, and writes the others in one request", async () => {
  const store = await openedProtected("G13:G20");
  expect(planOf(store)).toEqual(["G13 8→4.00", "G14 8→4.00", "G27 100→92.00"]);
  expect(lockedIn(store)).toEqual(["G27"]);
  expect([...store.getState().ticked]).toEqual(["G13", "G14"]);
  await store.writeBack();
  expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
  expect(office.cell("G13")).toMatchObject({ value: 4 });
  expect(office.cell("G27")).toMatchObject({ value: 100 });
  // requests: the sheet and its locked cells, the write, the sheet and its locked cells
  expect(office.requests).toHaveLength(5);
});

it("cannot tick a locked cell, nor write it alone", async () => {
  const store = await openedProtected("G13:G20");
  store.tick("G27", true);
  expect([...store.getState().ticked]).toEqual(["G13", "G14"]);
  await store.writeCells([{ row: 27, column: 7 }]);
  expect(store.getState().notice).toEqual({ kind: "nothing-to-write" });
});

it("writes runs of open cells with a locked one between them", async () => {
  const store = await openedProtected("G13");
  office.protect(false);
  office.unlock("G27");
  office.protect(true);
  await store.check();
  expect(lockedIn(store)).toEqual(["G14"]);
  await store.writeBack();
  expect(store.getState().notice).toMatchObject({ kind: "written", count: 2 });
  expect(office.cell("G13")).toMatchObject({ value: 4 });
  expect(office.cell("G14")).toMatchObject({ value: 8 });
  // 100 points less the 4 that G13 loses: G14 stays as it is
  expect(office.cell("G27")).toMatchObject({ value: 96 });
});

it("leaves number formats alone where the protection does not allow them, and undoes exactly", async () => {
  const store = await openedStore({ ...TWO, G13: { number: "8", format: "General" } });
  office.unlock("G13:G27");
  office.protect(true);
  await store.check();
  const before = ["G13", "G14", "G27"].map((at) => office.cell(at));
  await store.writeBack();
  expect(office.cell("G13")).toMatchObject({ value: 4, format: "General" });
  await store.undo();
  expect(store.getState().notice).toMatchObject({ kind: "undone", count: 3 });
  expect(["G13", "G14", "G27"].map((at) => office.cell(at))).toEqual(before);
});

it("restores a text as a text where formats are not allowed", async () => {
  const store = await openedStore({ ...TWO, G13: "8.00" });
  office.unlock("G13:G27");
  office.protect(true);
  await store.check();
  await store.writeBack();
  await store.undo();
  expect(office.cell("G13")).toMatchObject({ kind: "text", value: "8.00" });
});

it("sets formats where the protection allows them", async () => {
  const store = await openedStore({ ...TWO, G13: { number: "8", format: "General" } });
  office.unlock("G13:G27");
  office.protect(true, undefined, { allowFormatCells: true });
  await store.check();
  await store.writeBack();
  expect(office.cell("G13")).toMatchObject({ value: 4, format: "0.00" });
});

it("asks for the locked cells only where a protected sheet has both kinds", async () => {
  const store = await openedStore(TWO);
  await store.check();
  expect(office.requests).toHaveLength(1);
  office.protect(true);
  office.forgetRequests();
  await store.check();
  expect(office.requests).toHaveLength(1);
  // the total of the scores that stay
  expect(lockedIn(store)).toEqual(["G13", "G14"]);
});

it.each([
  ["a write-back", (store: AppStore) => store.writeBack(), { kind: "sheet-changed" }],
  [
    "marking",
    (store: AppStore) => store.flag(),
    { kind: "refused", code: "sheet-protected", task: "flagging", partialResult: null },
  ],
])("stops %s on a sheet that has just been protected", async (_, ask, notice) => {
  const store = await openedStore({ ...TWO, G13: { number: "4", format: "0.00" } });
  office.protect(true);
  await ask(store);
  expect(store.getState()).toMatchObject({ notice, isProtected: true, undoable: 0 });
  expect(office.cell("G14")).toMatchObject({ value: 8 });
  expect(office.model.activeSheet().conditionalFormats.all()).toEqual([]);
});
