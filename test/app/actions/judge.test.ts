import { a1 } from "../../../src/domain/cells";
import type { AppStore } from "../../../src/app/core/state";
import {
  openedAfter,
  aMoment,
  nothing,
  number,
  opened,
  planOf,
  published,
  shownForm,
  text,
  withStores,
} from "../../support/open-store";

withStores();

/** A judged row of 维修资金管理: E22 answers 达成指标, G22 is worth 6 points. */
const E22 = { row: 22, column: 5 };
const G22 = { row: 22, column: 7 };

const UNJUDGED = [[G22, nothing]] as const;

const judged = (store: AppStore): string[] =>
  shownForm(store).judgeable.map(
    ({ at, low, high, chosen }) => `${a1(at)} ${low}-${high} ${chosen ?? "?"}`,
  );

const pendingTotal = (store: AppStore) => shownForm(store).withChoices.total.computed;

describe("a row without a score", () => {
  it("is there to be judged, and leaves total and grade open", async () => {
    const { store } = await openedAfter(UNJUDGED);
    expect(judged(store)).toEqual(["G22 4.80-6.00 ?"]);
    expect(pendingTotal(store)).toBeNull();
    expect(planOf(store)).toEqual([]);
  });

  it("is judged without a word to the workbook: the score, the total and the grade follow at once", async () => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.5");
    expect(judged(store)).toEqual(["G22 4.80-6.00 5.50"]);
    expect(planOf(store)).toEqual(["G22 →5.50", "G27 100→99.50"]);
    expect(store.getState().ticked).toEqual(new Set(["G22", "G27"]));
    expect(pendingTotal(store)).toBe("99.50");
    expect(shownForm(store).whatIf.total).toEqual({ least: "99.50", most: "99.50" });
    expect(workbook.calls).toEqual([]);
  });

  it("keeps its finding until the score is written", async () => {
    const { store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    const codes = () => shownForm(store).assessment.findings.map(({ code }) => code);
    expect(codes()).toContain("needs-judgement");
    await store.writeBack();
    expect(codes()).not.toContain("needs-judgement");
  });

  it("takes the choice back", async () => {
    const { store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    store.judge(G22, null);
    expect(judged(store)).toEqual(["G22 4.80-6.00 ?"]);
    expect(planOf(store)).toEqual([]);
  });

  it.each(["4.79", "6.01", "5.555", "-5", "", "五"])("takes %j for no choice", async (score) => {
    const { store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.00");
    store.judge(G22, score);
    expect(judged(store)).toEqual(["G22 4.80-6.00 5.00"]);
  });

  it.each(["4.80", "6.00"])("may get %s: both ends of the band are in it", async (score) => {
    const { store } = await openedAfter(UNJUDGED);
    store.judge(G22, score);
    expect(judged(store)).toEqual([`G22 4.80-6.00 ${score}`]);
  });
});

describe("a chosen score", () => {
  it("is written once with its total, and undone with it", async () => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    await store.writeBack();
    expect(workbook.calls).toEqual(["holdCells", "write", "readSheet"]);
    expect(workbook.writes).toEqual(["G22=5.50", "G27=99.50"]);
    expect(judged(store)).toEqual([]);
    await store.undo();
    expect(workbook.cell(G22)).toEqual(nothing);
    expect(judged(store)).toEqual(["G22 4.80-6.00 ?"]);
  });

  it("counts for nothing without its tick", async () => {
    const { store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    store.tick("G22", false);
    expect(pendingTotal(store)).toBeNull();
    expect(planOf(store)).toEqual(["G22 →5.50"]);
    expect(store.getState().ticked).toEqual(new Set());
    store.tick("G22", true);
    expect(pendingTotal(store)).toBe("99.50");
  });

  it("stays while other rows are edited and rows are inserted above", async () => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    workbook.type({ row: 13, column: 8 }, text("说明"));
    await aMoment();
    expect(judged(store)).toEqual(["G22 4.80-6.00 5.50"]);
    workbook.insertRows(13, 1);
    await aMoment();
    expect(judged(store)).toEqual(["G23 4.80-6.00 5.50"]);
  });

  it.each([
    ["answer", E22, text("部分达成年度指标并具有一定效果")],
    ["weight", { row: 22, column: 6 }, number("5")],
    ["name", { row: 22, column: 3 }, text("另一个指标")],
  ])("is forgotten when its row's %s is changed by hand", async (_, at, typed) => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    workbook.type(at, typed);
    await aMoment();
    expect(judged(store)[0]).toMatch(/\?$/);
    expect(planOf(store)).not.toContain("G22 →5.50");
  });

  it("is forgotten when a score is typed into its cell", async () => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    workbook.type(G22, number("5"));
    await aMoment();
    workbook.type(G22, nothing);
    await aMoment();
    expect(judged(store)).toEqual(["G22 4.80-6.00 ?"]);
  });

  it("is not written when its row was changed a moment ago", async () => {
    const { workbook, store } = await openedAfter(UNJUDGED);
    store.judge(G22, "5.50");
    workbook.typeUnnoticed(E22, text("未达成年度指标且效果较差"));
    await store.writeBack();
    expect(workbook.writes).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
  });

  it("belongs to its sheet", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.type(G22, nothing);
    await aMoment();
    store.judge(G22, "5.50");
    workbook.activate("s2");
    await aMoment();
    expect(judged(store)).toEqual([]);
    workbook.activate("s1");
    await aMoment();
    expect(judged(store)).toEqual(["G22 4.80-6.00 5.50"]);
  });
});

it("judges no row that has nothing to judge", async () => {
  const { store } = await opened();
  const before = store.getState();
  store.judge(G22, "5.50");
  expect(store.getState()).toBe(before);
});

it("asks for the formula's tick before a chosen score replaces it", async () => {
  const { workbook, store } = await opened();
  workbook.type(G22, { ...number("8"), formula: "=F22+2" });
  await aMoment();
  store.judge(G22, "5.50");
  expect(store.getState().ticked).toEqual(new Set());
  expect(planOf(store)).toEqual(["G22 8→5.50"]);
});
