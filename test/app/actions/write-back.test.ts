import type { Cell } from "../../../src/domain/cells";
import { fakeWorkbook, refusal } from "../../support/fake-workbook";
import {
  openedAfter,
  aMoment,
  E13,
  E14,
  G13,
  G14,
  G27,
  half,
  number,
  opened,
  planOf,
  published,
  settle,
  shownForm,
  text,
  withStores,
} from "../../support/open-store";

withStores();

/** With half of E13 delivered, G13 and G27 are to be written. */
const EDIT = [[E13, half]] as const;

describe("writing back", () => {
  it("reads again, writes once, checks what came of it, and has nothing left to write", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    await store.writeBack();
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
    expect(workbook.writes).toEqual(["G13=4.00", "G27=96.00"]);
    expect(planOf(store)).toEqual([]);
    expect(store.getState()).toMatchObject({
      task: null,
      undoable: 1,
      notice: { kind: "written", count: 2, kept: [], unsure: [] },
    });
    expect(shownForm(store).assessment.total).toMatchObject({ reported: "96.00" });
  });

  it("says what was written until the next thing is done", async () => {
    const { store } = await openedAfter(EDIT);
    await store.writeBack();
    expect(store.getState().notice).not.toBeNull();
    await store.selectCell(G13);
    expect(store.getState().notice).toBeNull();
  });

  it("does not read once more because of its own writing", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    await store.writeBack();
    await aMoment();
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
  });

  it("writes nothing when the plan is no longer the one shown, and shows the new one", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.typeUnnoticed(E14, text("1.00(项)"));
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
    expect(planOf(store)).toEqual(["G13 8→4.00", "G14 8→4.00", "G27 100→92.00"]);
    await store.writeBack();
    expect(workbook.writes).toEqual(["G13=4.00", "G14=4.00", "G27=92.00"]);
  });

  it("writes nothing when the cell to be written was changed by hand", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.typeUnnoticed(G13, number("5"));
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
  });

  it("compares with what was shown at the click, not with what was read since", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.type(E14, text("1.00(项)"));
    const release = workbook.holdNext("readActive");
    await aMoment();
    const writing = store.writeBack();
    release();
    await writing;
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
  });

  it("has nothing to write where everything agrees", async () => {
    const { workbook, store } = await opened();
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "nothing-to-write" });
  });

  it("does not say that everything agrees when something was typed a moment ago", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("takes a second click for none", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    await Promise.all([store.writeBack(), store.writeBack()]);
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
    expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
  });
});

describe("writing one figure", () => {
  it("writes it alone, ticked or not, and lets it be undone", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    store.tick("G13", false);
    await store.writeCells([G13]);
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
    expect(workbook.writes).toEqual(["G13=4.00"]);
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { kind: "written", count: 1, kept: [], unsure: [] },
    });
    await store.undo();
    expect(workbook.cell(G13).raw).toBe("8");
  });

  it("writes nothing when the sheet was changed since", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.typeUnnoticed(E14, text("1.00(项)"));
    await store.writeCells([G13]);
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
  });

  it("writes nothing where nothing is planned", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    await store.writeCells([E13]);
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "nothing-to-write" });
  });

  it("reports a refusal with a retry of its own, which does not write everything", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("write", refusal("sheet-protected"));
    await store.writeCells([G13]);
    expect(store.getState().notice).toMatchObject({ kind: "refused", task: "writing-one" });
  });
});

describe("a sheet switched while it is written", () => {
  it.each(["holdCells", "write"] as const)(
    "is written all the same, and the one in front is shown: at %s",
    async (step) => {
      const { workbook, store } = await opened(published(0), published(1));
      workbook.type(E13, half);
      await aMoment();
      const release = workbook.holdNext(step);
      const writing = store.writeBack();
      await settle();
      workbook.activate("s2");
      release();
      await writing;
      expect(workbook.writes).toEqual(["G13=4.00", "G27=96.00"]);
      await aMoment();
      expect(store.getState()).toMatchObject({ sheet: { id: "s2" }, undoable: 0 });
      workbook.activate("s1");
      await aMoment();
      expect(store.getState()).toMatchObject({ sheet: { id: "s1" }, undoable: 1 });
    },
  );
});

describe("ticks", () => {
  it("writes only what is ticked", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    store.tick("G27", false);
    expect(store.getState().ticked).toEqual(new Set(["G13"]));
    await store.writeBack();
    expect(workbook.writes).toEqual(["G13=4.00"]);
  });

  it("keeps a person's choice when the sheet is read again", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    store.tick("G27", false);
    workbook.type(E14, text("1.00(项)"));
    await aMoment();
    expect(store.getState().ticked).toEqual(new Set(["G13", "G14"]));
  });

  it("leaves a formula of the user's alone unless it is ticked", async () => {
    const formula: Cell = { ...number("8"), formula: "=F13" };
    const all = await opened();
    all.workbook.type(G13, formula);
    all.workbook.type(E13, half);
    await aMoment();
    const { workbook, store } = all;
    expect(planOf(store)).toEqual(["G13 8→4.00"]);
    expect(store.getState().ticked).toEqual(new Set());
    store.tick("G13", true);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
    await store.writeBack();
    expect(workbook.writes).toEqual(["G13=4.00", "G27=96.00"]);
  });

  it("knows no tick for a cell that is not planned", async () => {
    const { store } = await openedAfter(EDIT);
    const before = store.getState();
    store.tick("A1", true);
    expect(store.getState()).toBe(before);
  });
});

describe("a write that Excel refuses", () => {
  it.each(["sheet-protected", "cell-editing", "workbook-read-only", "too-large"] as const)(
    "is told as %s, and nothing is lost",
    async (code) => {
      const { workbook, store } = await openedAfter(EDIT);
      workbook.refuseNext("write", refusal(code, "Code"));
      await store.writeBack();
      expect(store.getState()).toMatchObject({
        task: null,
        undoable: 0,
        notice: { kind: "refused", code, hostCode: "Code", task: "writing" },
      });
      expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
      await store.writeBack();
      expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
    },
  );

  it("reports a sheet that was deleted", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.removeSheet("s1");
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ code: "sheet-gone", task: "writing" });
  });

  it("keeps for undo what was written before the refusal", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    const whole = fakeWorkbook([published()]);
    expect(whole.cell(G27).raw).toBe("100");
    workbook.refuseAfter(1);
    await store.writeBack();
    expect(store.getState()).toMatchObject({ undoable: 1, notice: { code: "unknown" } });
    await store.undo();
    expect(workbook.cell(G13).raw).toBe("8");
  });

  it("reports a check that failed after the writing, and lets it be undone", async () => {
    const { workbook, store } = await openedAfter(EDIT);
    workbook.refuseNext("readSheet", refusal("busy"));
    await store.writeBack();
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { code: "busy", task: "checking" },
    });
  });
});

describe("writing one row of several that are wrong", () => {
  it("puts into the total the sum of what stands on the sheet after it", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    workbook.type(E14, text("1.00(项)"));
    await aMoment();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G14 8→4.00", "G27 100→92.00"]);
    await store.writeCells([G13, G27]);
    // 100 less the 4 points of G13: G14 still prints 8
    expect(workbook.writes).toEqual(["G13=4.00", "G27=96.00"]);
    await store.writeCells([G14, G27]);
    expect(workbook.writes.slice(2)).toEqual(["G14=4.00", "G27=92.00"]);
    expect(planOf(store)).toEqual([]);
  });
});
