/** Refusals: the notice, the state after it, the retry. */
import { WorkbookRefusal } from "../../../src/app/core/port";
import type { AppStore, RefusedNotice } from "../../../src/app/core/state";
import { refusal } from "../../support/fake-workbook";
import {
  openedAfter,
  aMoment,
  E13,
  G13,
  G27,
  half,
  number,
  opened,
  planOf,
  published,
  withStores,
} from "../../support/open-store";

withStores();

/** G13 is worth 4.00 and the total 96.00: two changes are pending. */
const EDIT = [[E13, half]] as const;

function refused(store: AppStore): RefusedNotice {
  const { notice } = store.getState();
  if (notice?.kind !== "refused") throw new Error("nothing was refused");
  return notice;
}

describe("a retry", () => {
  it("writes one cell again, and not all", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("write", refusal("busy"));
    await store.writeCells([G13]);
    await refused(store).retry?.();
    expect(workbook.writes).toEqual(["G13=4.00"]);
  });

  it("writes what is ticked by then, which is what is shown", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("write", refusal("busy"));
    await store.writeBack();
    store.tick("G27", false);
    await refused(store).retry?.();
    expect(workbook.writes).toEqual(["G13=4.00"]);
  });

  it("makes next year's form again, and not an empty one", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("addSheets", refusal("busy"));
    await store.makeNextYear();
    await refused(store).retry?.();
    const { forms } = store.getState();
    expect(forms[0]?.assessment.form.project?.text).toBe("维修资金管理");
  });

  it("leads to the same cell again", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    const select = jest.spyOn(workbook.port, "select");
    workbook.refuseNext("select", refusal("cell-editing"));
    await store.selectCell(G13);
    expect(refused(store)).toMatchObject({ code: "cell-editing", task: "selecting" });
    await refused(store).retry?.();
    expect(select.mock.calls).toEqual([
      ["s1", G13],
      ["s1", G13],
    ]);
  });

  it("is not offered once another sheet is in front, where it would change that one", async () => {
    const { workbook, store } = await openedAfter(EDIT, published(0), published(1));
    workbook.refuseNext("write", refusal("busy"));
    await store.writeBack();
    workbook.activate("s2");
    await aMoment();
    expect(refused(store)).toMatchObject({ task: "writing", retry: null });
  });
});

describe("a write that Excel refuses in the middle", () => {
  it("is reported by the cells that were written, and these can be undone", async () => {
    const all = await openedAfter(EDIT);
    const { workbook, store } = all;
    all.workbook.refuseAfter(1);
    await store.writeBack();
    expect(refused(store).partialResult).toEqual({ kind: "cells", done: ["G13"], left: 1 });
    expect(store.getState().undoable).toBe(1);
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 1, notUndone: [] });
    expect(workbook.cell(G13)).toEqual(published().rows[12]?.[6]);
  });

  it("of which nothing was done is reported as not done", async () => {
    const all = await openedAfter(EDIT);
    all.workbook.refuseAfter(0);
    await all.store.writeBack();
    expect(refused(all.store).partialResult).toBeNull();
    expect(all.store.getState().undoable).toBe(0);
  });

  it.each([
    [0, "nothing-to-undo"],
    [1, "undone"],
    [2, "undone"],
  ])("and does not let read again can be undone, %s cells written", async (count, kind) => {
    const all = await openedAfter(EDIT);
    const { workbook, store } = all;
    all.workbook.refuseAfter(count);
    const readSheet = workbook.port.readSheet.bind(workbook.port);
    let readings = 0;
    workbook.port.readSheet = (sheetId) => {
      readings += 1;
      return readings === 1 ? Promise.reject(refusal("host-lost")) : readSheet(sheetId);
    };
    await store.writeBack();
    expect(refused(store).partialResult).toEqual({ kind: "unsure" });
    await store.undo();
    expect(store.getState()).toMatchObject({ undoable: 0, notice: { kind } });
    expect(workbook.cell(G13)).toEqual(published().rows[12]?.[6]);
    expect(workbook.cell(G27)).toEqual(published().rows[26]?.[6]);
  });

  it("is reported as done where only the check after it was refused, and can be undone", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("readSheet", refusal("busy"));
    await store.writeBack();
    expect(refused(store)).toMatchObject({
      task: "checking",
      partialResult: { kind: "cells", done: ["G13", "G27"], left: 0 },
    });
    expect(store.getState().undoable).toBe(1);
  });
});

describe("an undo that Excel refuses in the middle", () => {
  it("is reported by the cells that are back, and the rest can still be undone", async () => {
    const all = await openedAfter(EDIT);
    const { workbook, store } = all;
    await store.writeBack();
    all.workbook.refuseAfter(1);
    await store.undo();
    expect(refused(store)).toMatchObject({
      task: "undoing",
      partialResult: { kind: "cells", done: ["G13"], left: 1 },
    });
    expect(store.getState().undoable).toBe(1);
    await refused(store).retry?.();
    expect(store.getState()).toMatchObject({ undoable: 0, notice: { kind: "undone", count: 1 } });
    expect(workbook.cell(G27)).toEqual(published().rows[26]?.[6]);
  });
});

it("reports that there is nothing to undo when it was undone in Excel itself", async () => {
  const { workbook, store } = await openedAfter(EDIT);
  await store.writeBack();
  workbook.type(G13, published().rows[12]?.[6] ?? number("8"));
  workbook.type(G27, published().rows[26]?.[6] ?? number("100"));
  await aMoment();
  await store.undo();
  expect(store.getState()).toMatchObject({ undoable: 0, notice: { kind: "nothing-to-undo" } });
});

describe("an uncaught error", () => {
  it("is reported by its class alone", async () => {
    const { store } = await opened();
    store.reportUnexpected(new TypeError("单元格 A1 是机密"));
    expect(store.getState().notice).toEqual({ kind: "unexpected", code: "TypeError" });
  });

  it.each<readonly [string, unknown]>([
    ["a name that quotes the sheet", Object.assign(new Error("x"), { name: "读取机密失败" })],
    ["a very long name", Object.assign(new Error("x"), { name: "A".repeat(200) })],
  ])("with %s is just an error", async (_, error) => {
    const { store } = await opened();
    store.reportUnexpected(error);
    expect(store.getState().notice).toEqual({ kind: "unexpected", code: "Error" });
  });

  it("does not take the place of a refusal", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("write", new WorkbookRefusal("busy", "HostIsBusy"));
    await store.writeBack();
    store.reportUnexpected(new TypeError());
    expect(refused(store).code).toBe("busy");
  });
});
