import { refusal } from "../../support/fake-workbook";
import {
  openedAfter,
  aMoment,
  E13,
  E14,
  G13,
  G27,
  H13,
  half,
  number,
  opened,
  planOf,
  published,
  text,
  type Opened,
  withStores,
} from "../../support/open-store";

withStores();

async function openedAndWritten(): Promise<Opened> {
  const all = await openedAfter([[E13, half]]);
  await all.store.writeBack();
  all.workbook.calls.length = 0;
  return all;
}

describe("undoing a write-back", () => {
  it("puts back exactly what was there", async () => {
    const { workbook, store } = await openedAndWritten();
    await store.undo();
    expect(workbook.cell(G13)).toEqual(published().rows[12]?.[6]);
    expect(workbook.cell(G27)).toEqual(published().rows[26]?.[6]);
    expect(workbook.calls).toEqual(["holdCells", "restore", "readSheet"]);
    expect(store.getState()).toMatchObject({
      undoable: 0,
      notice: { kind: "undone", count: 2, notUndone: [] },
    });
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("goes several steps back, the newest first", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.type(E14, text("1.00(项)"));
    await aMoment();
    await store.writeBack();
    expect(store.getState().undoable).toBe(2);
    await store.undo();
    expect(workbook.cell(G27).raw).toBe("96");
    await store.undo();
    expect(workbook.cell(G27).raw).toBe("100");
    expect(store.getState().undoable).toBe(0);
  });

  it("is blocked by a written cell that was changed by hand since, and names it", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.type(G13, number("5"));
    await aMoment();
    await store.undo();
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { kind: "undo-blocked", cells: ["G13"] },
    });
    expect(workbook.calls).not.toContain("restore");
  });

  it("is not blocked by an explanation typed since", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.type(H13, text("因采购延期，下年按季度推进"));
    await aMoment();
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
  });

  it("is blocked when another row stands where it wrote", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.type({ row: 13, column: 3 }, text("另一个指标"));
    await aMoment();
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undo-blocked", cells: ["G13"] });
  });

  it("follows its cells when rows were inserted above them", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.insertRows(13, 2);
    await aMoment();
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
    expect(workbook.cell({ row: 15, column: 7 }).raw).toBe("8");
    expect(workbook.cell({ row: 29, column: 7 }).raw).toBe("100");
    expect(workbook.cell(G13)).toMatchObject({ kind: "empty" });
  });

  it("belongs to the sheet that was written", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.type(E13, half);
    await aMoment();
    await store.writeBack();
    workbook.activate("s2");
    await aMoment();
    expect(store.getState().undoable).toBe(0);
    workbook.activate("s1");
    await aMoment();
    expect(store.getState().undoable).toBe(1);
  });

  it("does nothing where nothing was written", async () => {
    const { workbook, store } = await opened();
    await store.undo();
    expect(store.getState().notice).toBeNull();
    expect(workbook.calls).not.toContain("restore");
  });

  it("can be tried again after Excel refused it", async () => {
    const { workbook, store } = await openedAndWritten();
    workbook.refuseNext("restore", refusal("cell-editing"));
    await store.undo();
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { code: "cell-editing", task: "undoing" },
    });
    await store.undo();
    expect(workbook.cell(G13).raw).toBe("8");
  });
});

describe("undoing judgements and outlines, step by step", () => {
  const G22 = { row: 22, column: 7 };

  /** First a judgement is written, then an outline with the score that asks for it. */
  async function openedAfterTwo(): Promise<Opened> {
    const all = await opened();
    const { workbook, store } = all;
    workbook.type(G22, { kind: "empty", shown: "", raw: "" });
    await aMoment();
    store.judge(G22, "6.00");
    await store.writeBack();
    workbook.type(E13, half);
    workbook.type(G13, number("4"));
    await aMoment();
    store.chooseOutlines(["H13"], true);
    await store.writeBack();
    expect(store.getState().undoable).toBe(2);
    return all;
  }

  it("puts back the outline first and then the judgement", async () => {
    const { workbook, store } = await openedAfterTwo();
    await store.undo();
    expect(workbook.cell(H13).raw).toBe("");
    expect(workbook.cell(G22).raw).toBe("6");
    await store.undo();
    expect(workbook.cell(G22).raw).toBe("");
    expect(store.getState().undoable).toBe(0);
  });

  it("stops at a judgement that was changed by hand, and names its cell", async () => {
    const { workbook, store } = await openedAfterTwo();
    workbook.type(G22, number("5"));
    await aMoment();
    await store.undo();
    await store.undo();
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { kind: "undo-blocked", cells: ["G22"] },
    });
    expect(workbook.cell(G22).raw).toBe("5");
  });
});
