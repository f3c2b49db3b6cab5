/** Changes in Excel without an edit also reach the pane, with no more readings than necessary. */
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { NEWEST } from "../../src/workbench/host/requirement-sets";
import { office } from "../support/office";
import { publishedSheets } from "../support/published-sheets";
import { HALF, openedStore, planOf, until, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/**
 * Waits until all events of a burst have been read, and any unnecessary reading would have happened.
 */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await office.arrived();
    await jest.advanceTimersByTimeAsync(100);
  }
}

it("reads a burst of edits and selections once", async () => {
  const store = await openedStore();
  office.type("E13", "0.50(份)");
  office.select("E14");
  office.type("E14", "1.00(项)");
  office.select("E15");
  await until(() => planOf(store).length > 0);
  await calm();
  expect(office.syncs).toHaveLength(1);
});

describe("following", () => {
  it("shows the result of a formula that another sheet makes different", async () => {
    const store = await openedStore({ G13: { formula: "=公房资产监管!Z1", format: "0.00" } });
    office.type("Z1", "8", "公房资产监管");
    await until(() => planOf(store).length === 0);
    office.forgetRequests();
    office.type("Z1", "5", "公房资产监管");
    await until(() => planOf(store).length > 0);
    expect(planOf(store)[0]).toBe("G13 5→8.00");
    await calm();
    expect(office.syncs.length).toBeLessThanOrEqual(2);
  });

  it("shows that the sheet was protected, and that it is no more", async () => {
    const store = await openedStore(HALF, NEWEST);
    office.protect(true);
    await until(() => store.getState().isProtected);
    office.protect(false);
    await until(() => !store.getState().isProtected);
    expect(office.syncs).toHaveLength(2);
  });

  it("shows another name of the sheet", async () => {
    const store = await openedStore(HALF, NEWEST);
    office.sheet("维修资金管理").rename("维修");
    await until(() => store.getState().sheet?.name === "维修");
    expect(office.syncs).toHaveLength(1);
  });

  it("shows another name with the next reading where Excel raises no event for it", async () => {
    const store = await openedStore(HALF);
    office.sheet("维修资金管理").rename("维修");
    office.select("A1");
    await until(() => store.getState().sheet?.name === "维修");
  });

  it("shows the sheet that comes to the front when the one shown is deleted", async () => {
    const store = await openedStore(HALF);
    office.sheet("公房资产监管").activate();
    await until(() => store.getState().sheet?.name === "公房资产监管");
    office.sheet("公房资产监管").delete();
    await until(() => store.getState().sheet?.name !== "公房资产监管");
    expect(store.getState()).toMatchObject({ notice: null, task: null });
  });

  it("finds the forms of a sheet that is added while there is none in front", async () => {
    office.load([
      { name: "空", cells: {} },
      { name: "账", cells: { A1: "明细" } },
      ...publishedSheets(),
    ]);
    const store = await openedStore(HALF);
    office.model.addSheet("空表");
    office.sheet("空表").activate();
    await until(() => (store.getState().otherSheets?.sheets.length ?? 0) > 0);
    const before = store.getState().otherSheets?.sheets.length ?? 0;
    office.sheet("公房资产监管").delete();
    await until(() => store.getState().otherSheets?.sheets.length === before - 1);
  });
});

describe("a burst", () => {
  it("of edits is read once", async () => {
    const store = await openedStore();
    for (const text of ["1", "2", "3", "4", "5"]) office.type("E13", `0.${text}0(份)`);
    await until(() => planOf(store).length > 0);
    await calm();
    expect(office.syncs).toHaveLength(1);
  });

  it("that begins while a reading is under way is read once more, and no oftener", async () => {
    const store = await openedStore();
    const speak = office.host.refusals.holdResponses();
    office.type("E13", "0.50(份)");
    await calm();
    office.type("E14", "1.00(项)");
    office.type("E13", "1.00(份)");
    speak();
    await until(() => planOf(store).length > 0);
    await calm();
    expect(office.syncs.length).toBeLessThanOrEqual(2);
    expect(planOf(store)[0]).toBe("G14 8→4.00");
  });

  it("of our own write is read by the check after it, and not for ever", async () => {
    const store = await openedStore({ ...HALF, G27: { formula: "=SUM(G13:G14)", format: "0.00" } });
    await store.writeBack();
    await calm();
    // reading, writing, checking; the results of formulas may arrive after that
    expect(office.syncs.length).toBeLessThanOrEqual(4);
  });
});

it("follows the workbook no longer once the store is disposed of", async () => {
  const store = await openedStore();
  const before = store.getState();
  const disposing = store.dispose();
  await until(() => office.host.registeredEvents === 0);
  await disposing;
  office.forgetRequests();
  office.type("E13", "0.50(份)");
  office.select("E14");
  await calm();
  expect(office.syncs).toHaveLength(0);
  expect(store.getState()).toBe(before);
});

it("is registered for the events this Excel has, and for none after it stops", async () => {
  office.load(publishedSheets(), NEWEST);
  const stop = await createOfficeWorkbook().subscribe(() => undefined);
  expect(office.host.registeredEvents).toBe(9);
  await stop();
  expect(office.host.registeredEvents).toBe(0);
  office.load(publishedSheets());
  await createOfficeWorkbook().subscribe(() => undefined);
  expect(office.host.registeredEvents).toBe(6);
});
