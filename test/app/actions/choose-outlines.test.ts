import { a1 } from "../../../src/domain/cells";
import {
  openedAfter,
  aMoment,
  E13,
  G13,
  G27,
  H13,
  half,
  nothing,
  number,
  planOf,
  shownForm,
  text,
  type Opened,
  withStores,
} from "../../support/open-store";

withStores();

const OUTLINE =
  "原因：……（目标值 =1.00(份)，实际完成 0.50(份)，得 4.00 分，扣 4.00 分）；改进措施：……";

/** E13 and its score are halved, its explanation is empty; the printed total is still 100. */
const LOSS = [
  [E13, half],
  [G13, number("4")],
] as const;

describe("an outline", () => {
  it("is offered, and not pending by itself", async () => {
    const { store } = await openedAfter(LOSS);
    expect(shownForm(store).outlines.map(({ at }) => a1(at))).toEqual(["H13"]);
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
  });

  it("joins the pending changes when it is asked for, ticked, without a word to the workbook", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    expect(planOf(store)).toEqual([`H13 →${OUTLINE}`, "G27 100→96.00"]);
    expect(store.getState().ticked).toEqual(new Set(["H13", "G27"]));
    expect(workbook.calls).toEqual([]);
  });

  it("leaves them when it is no longer wanted", async () => {
    const { store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    store.chooseOutlines(["H13"], false);
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
  });

  it("stays pending while the sheet is read again, ticked or not", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    store.tick("H13", false);
    workbook.type(G27, number("97"));
    await aMoment();
    expect(planOf(store)).toEqual([`H13 →${OUTLINE}`, "G27 97→96.00"]);
    expect(store.getState().ticked).toEqual(new Set(["G27"]));
  });

  it("is written like any change, and an unfilled one still counts as missing", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    await store.writeBack();
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
    expect(workbook.writes).toEqual([`H13=${OUTLINE}`, "G27=96.00"]);
    const { assessment, outlines } = shownForm(store);
    expect(assessment.findings.map(({ code }) => code)).toContain("missing-explanation");
    expect(outlines).toEqual([]);
  });

  it.each([
    ["a text", text("因采购延期，下年按季度推进")],
    ["a word that says nothing", text("无")],
    ["a formula", { ...text(""), formula: "=A1" }],
  ])("is never written over %s typed meanwhile", async (_, typed) => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    workbook.typeUnnoticed(H13, typed);
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
  });

  it("asked for while another write is under way is left for the next one", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    const release = workbook.holdNext("readSheet");
    const writing = store.writeBack();
    store.chooseOutlines(["H13"], true);
    release();
    await writing;
    expect(workbook.writes).toEqual(["G27=96.00"]);
    expect(planOf(store)).toEqual([`H13 →${OUTLINE}`]);
  });

  it("is forgotten when its row no longer needs one", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    workbook.type(H13, text("因采购延期，下年按季度推进"));
    await aMoment();
    workbook.type(H13, nothing);
    await aMoment();
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
  });

  it("of a cell where none is offered cannot be asked for", async () => {
    const { store } = await openedAfter(LOSS);
    const before = store.getState();
    store.chooseOutlines(["H14", "A1"], true);
    expect(store.getState()).toBe(before);
  });
});

describe("undoing outlines", () => {
  async function written(): Promise<Opened> {
    const all = await openedAfter(LOSS);
    all.store.chooseOutlines(["H13"], true);
    await all.store.writeBack();
    return all;
  }

  it("empties the cell again", async () => {
    const { workbook, store } = await written();
    await store.undo();
    expect(workbook.cell(H13)).toEqual(nothing);
    expect(store.getState()).toMatchObject({
      undoable: 0,
      notice: { kind: "undone", count: 2, notUndone: [] },
    });
  });

  it("leaves one that was completed meanwhile, and undoes the rest", async () => {
    const { workbook, store } = await written();
    const completed = text(OUTLINE.replace("：……（", "：采购延期（"));
    workbook.type(H13, completed);
    await store.undo();
    expect(workbook.cell(H13)).toEqual(completed);
    expect(workbook.cell(G27).raw).toBe("100");
    expect(store.getState()).toMatchObject({
      undoable: 0,
      notice: { kind: "undone", count: 1, notUndone: ["H13"] },
    });
  });

  it("takes the step back where there is nothing but completed outlines, which stay", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    store.tick("G27", false);
    await store.writeBack();
    workbook.type(H13, text("采购延期"));
    await store.undo();
    expect(store.getState()).toMatchObject({
      undoable: 0,
      notice: { kind: "undone", count: 0, notUndone: ["H13"] },
    });
    expect(workbook.cell(H13)).toEqual(text("采购延期"));
  });

  it("keeps what was written before a refusal in the middle", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    store.chooseOutlines(["H13"], true);
    workbook.refuseAfter(1);
    await store.writeBack();
    expect(store.getState().undoable).toBe(1);
    await store.undo();
    expect(workbook.cell(H13)).toEqual(nothing);
  });
});
