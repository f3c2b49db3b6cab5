/** 批量核对: files one after the other, progress, stopping, continuing, choosing files again. */
import type { BatchState } from "../../../src/app/core/batch";
import type { AppStore } from "../../../src/app/core/state";
import { createEngine } from "../../../src/taskpane/batch/engine";
import { fileOf, scriptedEngine, type ScriptedEngine } from "../../support/batch-engine";
import { refusal } from "../../support/fake-workbook";
import {
  opened,
  openedAfter,
  G13,
  number,
  published,
  settle,
  withStores,
} from "../../support/open-store";

withStores();

/** Waits longer than results are collected before they are shown. */
const shown = (): Promise<void> => jest.advanceTimersByTimeAsync(300);

function batchOf(store: AppStore): BatchState {
  const { batch } = store.getState();
  if (batch === null) throw new Error("批量核对 was not opened");
  return batch;
}

const projects = (store: AppStore): string[] =>
  batchOf(store).forms.map(({ summary }) => summary.project);

/** Opens the view and gives files to the engine. */
async function checking(names: readonly string[], engine: ScriptedEngine = scriptedEngine()) {
  const { store, workbook } = await opened();
  store.batch.open();
  const fetchEngine = () => Promise.resolve(engine);
  const files = names.map((name) => fileOf(name));
  void store.batch.checkFiles({ files, passedOver: 0 }, fetchEngine);
  await shown();
  return { store, workbook, engine, fetchEngine };
}

const linesOf = async (store: AppStore): Promise<unknown[]> =>
  (await store.batch.lines().text())
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

describe("files that are checked", () => {
  it("are shown as they come, with the file that is being checked", async () => {
    const { store, engine } = await checking(["1.xlsx", "2.xlsx", "3.xlsx"]);
    expect(batchOf(store).progress).toEqual({
      done: 0,
      total: 3,
      current: "1.xlsx",
      secondsLeft: null,
    });
    engine.form("甲");
    await shown();
    expect(projects(store)).toEqual(["甲"]);
    engine.end();
    await shown();
    expect(batchOf(store).progress).toMatchObject({ done: 1, total: 3, current: "2.xlsx" });
    engine.form("乙");
    engine.end();
    await shown();
    engine.form("丙");
    engine.end();
    await shown();
    expect(batchOf(store)).toMatchObject({ progress: null, files: 3, left: 0 });
    expect(projects(store)).toEqual(["甲", "乙", "丙"]);
    expect(batchOf(store).rules).toBe(store.getState().profile.profile.name);
  });

  it("change what is shown at most once in 200 ms", async () => {
    const { store, engine } = await checking(["1.xlsx"]);
    let changes = 0;
    store.subscribe(() => (changes += 1));
    for (let form = 0; form < 100; form += 1) engine.form(`第 ${form} 张`);
    await shown();
    expect(projects(store)).toHaveLength(100);
    expect(changes).toBe(1);
  });

  it("say the time left once some are done", async () => {
    const { store, engine } = await checking(Array.from({ length: 25 }, (_, n) => `${n}.xlsx`));
    for (let file = 0; file < 5; file += 1) {
      await jest.advanceTimersByTimeAsync(700);
      engine.end();
      await shown();
    }
    // five in about five seconds: twenty more take about twenty
    expect(batchOf(store).progress).toMatchObject({ done: 5, total: 25, secondsLeft: 30 });
  });

  it("that were refused, or checked in part, are lines with their reason", async () => {
    const { store, engine } = await checking(["1.pdf", "2.xlsx", "3.xlsx"]);
    const pdf = { code: "not-xlsx", foreign: "pdf", detail: "" } as const;
    const cell = { code: "damaged", fault: "cell-value", detail: "" } as const;
    engine.end({ kind: "refused", problem: pdf });
    await shown();
    engine.form("乙");
    engine.end({
      kind: "checked",
      problems: [cell],
      others: [{ sheet: "申报", form: "declaration", declared: [] }],
    });
    await shown();
    engine.end({ kind: "other-form", sheet: "监控", form: "monitoring", declared: [] });
    await shown();
    expect(batchOf(store).notChecked.map(({ file, why, isWhole }) => [file, why, isWhole])).toEqual(
      [
        ["1.pdf", { kind: "problem", problem: pdf }, true],
        ["2.xlsx", { kind: "problem", problem: cell }, false],
        ["2.xlsx", { kind: "other-form", sheet: "申报", form: "declaration" }, false],
        ["3.xlsx", { kind: "other-form", sheet: "监控", form: "monitoring" }, true],
      ],
    );
    expect(projects(store)).toEqual(["乙"]);
  });

  it("are followed by those that are chosen meanwhile", async () => {
    const { store, engine, fetchEngine } = await checking(["1.xlsx"]);
    const more = [fileOf("1.xlsx"), fileOf("2.xlsx")];
    void store.batch.checkFiles({ files: more, passedOver: 2 }, fetchEngine);
    await settle();
    expect(batchOf(store)).toMatchObject({ passedOver: 2, progress: { total: 2 } });
    engine.form("甲");
    engine.end();
    await shown();
    engine.form("乙");
    engine.end();
    await shown();
    expect(engine.asked).toEqual(["1.xlsx", "2.xlsx"]);
    expect(projects(store)).toEqual(["甲", "乙"]);
  });

  it("chosen again are checked again; of one name in another state both are kept", async () => {
    const { store, engine, fetchEngine } = await checking(["1.xlsx"]);
    engine.form("甲");
    engine.end();
    await shown();
    const again = [fileOf("1.xlsx"), fileOf("1.xlsx", 2)];
    void store.batch.checkFiles({ files: again, passedOver: 0 }, fetchEngine);
    await shown();
    expect(projects(store)).toEqual([]);
    engine.form("甲");
    engine.end();
    engine.form("另一份");
    engine.end();
    await shown();
    expect(projects(store)).toEqual(["甲", "另一份"]);
    expect(batchOf(store).files).toBe(2);
  });
});

describe("取消", () => {
  it("keeps the results, drops half of a file, and 继续核对 checks the rest", async () => {
    const { store, engine } = await checking(["1.xlsx", "2.xlsx", "3.xlsx"]);
    engine.form("甲");
    engine.end();
    engine.form("乙的前一半");
    await shown();
    store.batch.stop();
    await shown();
    expect(projects(store)).toEqual(["甲"]);
    expect(batchOf(store)).toMatchObject({ progress: null, left: 2 });
    void store.batch.goOn();
    await shown();
    expect(engine.asked.slice(-2)).toEqual(["2.xlsx", "3.xlsx"]);
    engine.form("乙");
    engine.end();
    engine.form("丙");
    engine.end();
    await shown();
    expect(projects(store)).toEqual(["甲", "乙", "丙"]);
    expect(batchOf(store).left).toBe(0);
  });

  it("清空 removes everything, also while files are checked", async () => {
    const { store, engine, fetchEngine } = await checking(["1.xlsx", "2.xlsx"]);
    engine.form("甲");
    engine.end();
    await shown();
    store.batch.clear();
    await shown();
    expect(batchOf(store)).toMatchObject({ forms: [], files: 0, left: 0, progress: null });
    void store.batch.checkFiles({ files: [fileOf("3.xlsx")], passedOver: 0 }, fetchEngine);
    await shown();
    engine.form("丙");
    engine.end();
    await shown();
    expect(projects(store)).toEqual(["丙"]);
  });
});

describe("what is done with the results", () => {
  it("opens a form, and closes it", async () => {
    const { store, engine } = await checking(["1.xlsx"]);
    engine.form("甲");
    engine.end();
    await shown();
    const key = batchOf(store).forms[0]?.key ?? "";
    await store.batch.openForm(key);
    expect(batchOf(store).opened).toMatchObject({ file: "1.xlsx", items: [], accepted: 0 });
    store.batch.closeForm();
    expect(batchOf(store).opened).toBeNull();
  });

  it("saves a line a form, as the command line prints it", async () => {
    const { store, engine } = await checking(["1.xlsx"]);
    engine.form("甲");
    engine.form("乙");
    engine.end();
    await shown();
    expect(await linesOf(store)).toEqual([
      { file: "1.xlsx", project: "甲" },
      { file: "1.xlsx", project: "乙" },
    ]);
  });
});

describe("sheets made of the results", () => {
  const fetchWords = async () =>
    (await import("../../../src/messages/batch-sheet")).batchSheetWords;

  it.each([
    // sheets: forms, findings, figures, notices across forms
    ["summary", "自评汇总", 4],
    // sheets: all units, and one for the only unit
    ["returns", "总表", 2],
  ] as const)("of 本工作簿: %s", async (what, name, sheets) => {
    const { store, workbook } = await openedAfter([[G13, number("9")]], published());
    store.batch.open();
    await store.batch.checkWorkbook(() => createEngine(() => Promise.resolve(null)));
    await store.batch.makeSheets(what, fetchWords);
    expect(workbook.calls).toEqual(["readAll", "markedSheets", "addSheets"]);
    expect(store.getState().notice).toEqual({ kind: "sheets-made", what, name, sheets });
  });

  it("are none without a form", async () => {
    const { store, engine } = await checking(["1.pdf"]);
    engine.end({ kind: "refused", problem: { code: "not-xlsx", detail: "" } });
    await shown();
    await store.batch.makeSheets("summary", fetchWords);
    expect(store.getState().notice).toEqual({ kind: "nothing-to-report" });
  });
});

describe("the rules", () => {
  it("that are chosen later count for what was checked before", async () => {
    const { store, engine, fetchEngine } = await checking(["1.xlsx"]);
    engine.form("按旧规则");
    engine.end();
    await shown();
    const { profile } = store.getState().profile;
    await store.chooseProfile({ profile: { ...profile, name: "另一套" }, base: null });
    void store.batch.checkFiles({ files: [fileOf("2.xlsx")], passedOver: 0 }, fetchEngine);
    await shown();
    expect(engine.asked).toEqual(["1.xlsx", "1.xlsx", "2.xlsx"]);
    engine.form("按新规则");
    engine.end();
    await shown();
    expect(projects(store)).toEqual(["按新规则"]);
    expect(batchOf(store).rules).toBe("另一套");
  });
});

describe("the open workbook", () => {
  it("is checked sheet by sheet, beside files", async () => {
    // G13 has 8 points and is worth 8: 9 is an error
    const { store, workbook } = await openedAfter([[G13, number("9")]], published(), published(1));
    store.batch.open();
    await store.batch.checkWorkbook(() => Promise.resolve(scriptedEngine()));
    expect(workbook.calls).toEqual(["readAll"]);
    const { forms, isReadingWorkbook } = batchOf(store);
    expect(isReadingWorkbook).toBe(false);
    expect(forms.map(({ file, sheet, summary }) => [file, sheet, summary.project])).toEqual([
      [null, published().sheet, "维修资金管理"],
      [null, published(1).sheet, "公房资产监管"],
    ]);
    expect(forms[0]?.summary.counts.error).toBeGreaterThan(0);
    // checking the same again gives the same result
    await store.batch.checkWorkbook(() => Promise.resolve(scriptedEngine()));
    expect(batchOf(store).forms).toHaveLength(2);
  });

  it("that Excel does not let be read is a notice, and the results stay", async () => {
    const { store, workbook, engine, fetchEngine } = await checking(["1.xlsx"]);
    engine.form("甲");
    engine.end();
    await shown();
    workbook.refuseNext("readAll", refusal("busy"));
    await store.batch.checkWorkbook(fetchEngine);
    expect(store.getState().notice).toMatchObject({ kind: "refused", code: "busy" });
    expect(projects(store)).toEqual(["甲"]);
    expect(batchOf(store).isReadingWorkbook).toBe(false);
  });
});

it("an engine that cannot be fetched is a notice with a retry", async () => {
  const { store } = await opened();
  store.batch.open();
  const engine = scriptedEngine();
  let isOffline = true;
  const fetchEngine = () =>
    isOffline ? Promise.reject(new Error("offline")) : Promise.resolve(engine);
  await store.batch.checkFiles({ files: [fileOf("1.xlsx")], passedOver: 0 }, fetchEngine);
  const { notice } = store.getState();
  expect(notice).toMatchObject({ kind: "refused", task: "checking-files" });
  expect(batchOf(store)).toMatchObject({ left: 1, progress: null });
  isOffline = false;
  if (notice?.kind === "refused") void notice.retry?.();
  await shown();
  engine.form("甲");
  engine.end();
  await shown();
  expect(projects(store)).toEqual(["甲"]);
  expect(store.getState().notice).toBeNull();
});
