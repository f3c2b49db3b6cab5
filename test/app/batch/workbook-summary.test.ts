/** 自评汇总 of the forms of the open workbook, and whether sheets made before are replaced. */
import type { AppStore } from "../../../src/app/core/state";
import { createEngine } from "../../../src/taskpane/batch/engine";
import { batchSheetWords } from "../../../src/messages/batch-sheet";
import { refusal, type FakeWorkbook } from "../../support/fake-workbook";
import {
  aMoment,
  G13,
  number,
  opened,
  published,
  text,
  withStores,
} from "../../support/open-store";

withStores();

const MADE = ["自评汇总", "问题清单", "统计图表", "跨表提示"];

const fetchEngine = () => createEngine(() => Promise.resolve(null));
const fetchWords = () => Promise.resolve(batchSheetWords);
const summarize = (store: AppStore): Promise<void> =>
  store.batch.summarizeWorkbook(fetchEngine, fetchWords);

/** The figure below a heading, for the first form. */
function figure(workbook: FakeWorkbook, heading: string): string {
  const head = Array.from(
    { length: 40 },
    (_, index) => workbook.cell({ row: 3, column: index + 1 }).raw,
  );
  return workbook.cell({ row: 4, column: head.indexOf(heading) + 1 }).raw;
}

const answer = async (store: AppStore, how: "replace" | "add"): Promise<void> => {
  await store.getState().sheetsToReplace?.answer(how);
};

it("is made of what the list of all forms shows, which is not read again", async () => {
  const { store, workbook } = await opened(published(), published(1));
  await store.openFormsList();
  // G13 has 8 points: of 100, four are lost
  workbook.type(G13, number("4"));
  await aMoment();
  workbook.calls.length = 0;
  await summarize(store);
  expect(workbook.calls.slice(0, 2)).toEqual(["markedSheets", "addSheets"]);
  expect(store.getState().notice).toEqual({
    kind: "sheets-made",
    what: "summary",
    name: "自评汇总",
    sheets: 4,
  });
  expect([4, 5].map((row) => workbook.cell({ row, column: 4 }).raw)).toEqual([
    "维修资金管理",
    "公房资产监管",
  ]);
  // four points less than the rules give, without an explanation
  expect(figure(workbook, "必须处理")).toBe("2");
  expect(workbook.sheetNames()).toEqual([published().sheet, published(1).sheet, ...MADE]);
});

it("reads the workbook where no list was opened, and counts what was accepted", async () => {
  const { store, workbook } = await opened();
  workbook.type({ row: 13, column: 5 }, text("3.00(份)"));
  await aMoment();
  const [finding] = store
    .getState()
    .forms.flatMap(({ assessment }) => assessment.findings)
    .filter(({ code }) => code === "overachieved");
  if (finding === undefined) throw new Error("no finding");
  await store.acceptFinding(finding, "已核对台账");
  workbook.calls.length = 0;
  await summarize(store);
  expect(workbook.calls.slice(0, 3)).toEqual(["markedSheets", "readAll", "addSheets"]);
  expect(figure(workbook, "已核实")).toBe("1");
});

it("asks before it takes the place of the sheets made before; a sheet of that name is not ours", async () => {
  const own = { ...published(1), sheet: "自评汇总" };
  const { store, workbook } = await opened(published(), own);
  await summarize(store);
  expect(workbook.sheetNames()).toEqual([published().sheet, "自评汇总", ...MADE]);
  await summarize(store);
  expect(store.getState().sheetsToReplace).toMatchObject({ what: "summary", names: MADE });
  expect(workbook.sheetNames()).toHaveLength(6);
  await answer(store, "replace");
  expect(store.getState().sheetsToReplace).toBeNull();
  expect(workbook.sheetNames()).toEqual([published().sheet, "自评汇总", ...MADE]);
  await summarize(store);
  await answer(store, "add");
  expect(workbook.sheetNames()).toHaveLength(10);
  await summarize(store);
  store.keepSheets();
  expect(store.getState().sheetsToReplace).toBeNull();
  expect(workbook.sheetNames()).toHaveLength(10);
});

it("that Excel refuses is a notice with a retry, which asks no more", async () => {
  const { store, workbook } = await opened();
  await summarize(store);
  await summarize(store);
  workbook.refuseNext("addSheets", refusal("busy"));
  await answer(store, "replace");
  const { notice } = store.getState();
  expect(notice).toMatchObject({ kind: "refused", task: "making-sheets", code: "busy" });
  if (notice?.kind === "refused") await notice.retry?.();
  expect(store.getState().notice).toMatchObject({ kind: "sheets-made" });
  expect(workbook.sheetNames()).toEqual([published().sheet, ...MADE]);
});
