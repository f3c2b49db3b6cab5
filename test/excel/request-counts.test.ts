/** The number of messages to Excel for each action, including those that only release objects. */
import type { AppStore } from "../../src/app/core/state";
import { batchSheetWords } from "../../src/messages/batch-sheet";
import { reportSheetWords } from "../../src/messages/report-sheet";
import { createEngine } from "../../src/taskpane/batch/engine";
import { office } from "../support/office";
import { HALF, openedStore, until, withOfficeStores } from "../support/open-office-store";

const fetchReportWords = () => Promise.resolve(reportSheetWords);

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/*
 * The workbench may finish a calculation after the check that follows a template, which causes one
 * more reading. A superfluous message of the add-in would occur in every attempt.
 */
jest.retryTimes(3);

const LOSS = { G13: { number: "4", format: "0.00" }, G27: { number: "96", format: "0.00" } };

/** Waits for the consequences of an action: events, and the check after them. */
async function settled(): Promise<void> {
  for (let rounds = 0; rounds < 5; rounds += 1) {
    // all events of an action arrive before time advances, however busy the machine is
    for (let lots = 0; lots < 2; lots += 1) {
      await office.model.settle();
      for (let turns = 0; turns < 20; turns += 1) await office.arrived();
    }
    await jest.advanceTimersByTimeAsync(400);
  }
}

it.each<readonly [string, typeof HALF | typeof LOSS, (store: AppStore) => unknown, number]>([
  [
    "a check after an edit",
    HALF,
    () => {
      office.type("E14", "1.00(项)");
    },
    1,
  ],
  [
    "a check after an edit that Enter ends",
    HALF,
    () => {
      office.type("E14", "1.00(项)");
      office.select("E15");
    },
    1,
  ],
  ["a write-back", HALF, (store) => store.writeBack(), 3],
  [
    "a write-back of an outline, whose row grows",
    LOSS,
    (store) => {
      store.chooseOutlines(["H13"], true);
      return store.writeBack();
    },
    3,
  ],
  ["marking", LOSS, (store) => store.flag(), 2],
  ["clearing the marks", LOSS, (store) => store.clearFlags(), 2],
  ["a new template with its check", HALF, (store) => store.makeTemplate(), 3],
  [
    "going to a cell, and the check after a selection",
    HALF,
    (store) => store.selectCell({ row: 13, column: 7 }),
    2,
  ],
  ["reading five sheets for the list of all forms", HALF, (store) => store.openFormsList(), 3],
])("%s", async (_, changed, act, count) => {
  const store = await openedStore(changed);
  await settled();
  office.forgetRequests();
  await act(store);
  await settled();
  expect(office.requests.map(({ body }) => body.Actions.length)).toHaveLength(count);
});

it.each<readonly [string, (store: AppStore) => Promise<void>, number]>([
  // one reads the form again, two draw
  ["of the form shown", (store) => store.makeReport("form", fetchReportWords), 3],
  // three read five sheets, two draw
  ["of all forms", (store) => store.makeReport("workbook", fetchReportWords), 5],
])("a report %s", async (_, make, count) => {
  const store = await openedStore(HALF);
  await settled();
  office.forgetRequests();
  // the sheet that comes to the front is then checked, as always
  let requests: number | null = null;
  store.subscribe(() => {
    if (store.getState().notice?.kind === "report-made") requests ??= office.requests.length;
  });
  void make(store);
  await until(() => requests !== null);
  expect(requests).toBe(count);
});

it("a copy without texts", async () => {
  const store = await openedStore(HALF);
  await settled();
  office.forgetRequests();
  let requests: number | null = null;
  store.subscribe(() => {
    if (store.getState().notice?.kind === "anonymised-made") requests ??= office.requests.length;
  });
  void store.makeAnonymised("匿名副本");
  await until(() => requests !== null);
  // one reads the sheet again, two draw
  expect(requests).toBe(3);
});

it("自评汇总 of the list of all forms", async () => {
  const store = await openedStore(HALF);
  await store.openFormsList();
  await settled();
  office.forgetRequests();
  let requests: number | null = null;
  store.subscribe(() => {
    if (store.getState().notice?.kind === "sheets-made") requests ??= office.requests.length;
  });
  void store.batch.summarizeWorkbook(
    () => createEngine(() => Promise.resolve(null)),
    () => Promise.resolve(batchSheetWords),
  );
  await until(() => requests !== null);
  // one asks for sheets made before, two draw
  expect(requests).toBe(3);
});

it("an undo", async () => {
  const store = await openedStore(HALF);
  await store.writeBack();
  await settled();
  office.forgetRequests();
  await store.undo();
  await settled();
  expect(office.requests).toHaveLength(3);
  await until(() => office.host.liveReferences === 0);
});
