/** 与上次比较: the states of an earlier result's findings, while results are added and removed. */
import type { BatchState, EarlierFile } from "../../../src/app/core/batch";
import type { AppStore } from "../../../src/app/core/state";
import type { PrintedForm } from "../../../src/domain/collection/printed-form";
import { printedFinding, printedForm, printedRow } from "../../domain/collection/printed";
import { fileOf, scriptedEngine, type ScriptedEngine } from "../../support/batch-engine";
import { opened, withStores } from "../../support/open-store";

withStores();

/** Waits longer than results are collected before they are shown. */
const shown = (): Promise<void> => jest.advanceTimersByTimeAsync(300);

function batchOf(store: AppStore): BatchState {
  const { batch } = store.getState();
  if (batch === null) throw new Error("批量核对 was not opened");
  return batch;
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): EarlierFile => {
  const blob = new Blob([content]);
  return { name, size: blob.size, slice: (from, to) => blob.slice(from, to) };
};

const lines = (...forms: readonly object[]): string =>
  forms.map((form) => `${JSON.stringify(form)}\n`).join("");

const rows = [printedRow(11), printedRow(12), printedRow(13)];
const withRows = (project: string, findings: PrintedForm["findings"]): PrintedForm =>
  printedForm({ project, indicators: rows, findings });

const mismatch = (row: number) =>
  printedFinding("score-mismatch", `G${row}`, `“指标${row}”得分应为 9.00 分。`);
const accepted = { reason: "已向单位核实", on: "2026-01-15" };

/** 物业: one finding repaired, one unchanged. 绿化: not handed in again, with two findings. */
const BEFORE = lines(
  withRows("物业", [mismatch(11), mismatch(12)]),
  withRows("绿化", [mismatch(11), mismatch(13)]),
  { file: "坏.xlsx", error: { code: "damaged", message: "工作簿已损坏" } },
);

/**
 * 物业, under another file name: the second finding is still there, a third is new, a warning is
 * accepted.
 */
const NOW = withRows("物业", [
  mismatch(12),
  mismatch(13),
  printedFinding("overachieved", "E11", "“指标11”超过目标。", { severity: "warning", accepted }),
]);
const NEW = withRows("热线", [mismatch(11)]);

async function checked(engine: ScriptedEngine = scriptedEngine()) {
  const { store } = await opened();
  store.batch.open();
  const fetchEngine = () => Promise.resolve(engine);
  const check = (name: string) =>
    void store.batch.checkFiles({ files: [fileOf(name)], passedOver: 0 }, fetchEngine);
  check("改过的名字.xlsx");
  await shown();
  engine.form("物业", {}, NOW);
  engine.end();
  await shown();
  return { store, engine, check };
}

const keyOf = (store: AppStore, project: string): string =>
  batchOf(store).forms.find(({ summary }) => summary.project === project)?.key ?? "";

it("counts for all and for each form what became of the findings", async () => {
  const { store } = await checked();
  await store.batch.compareWith(file("第一轮.ndjson", BEFORE));
  const { earlier } = batchOf(store);
  expect(earlier).toMatchObject({ name: "第一轮.ndjson", forms: 2 });
  const counts = { repaired: 1, open: 1, accepted: 1, new: 1, notJudged: 0 };
  expect(earlier?.compared).toMatchObject({
    counts: { ...counts, notJudged: 2 },
    missing: [{ project: "绿化", findings: 2, isUnread: false }],
    added: 0,
  });
  expect(earlier?.compared?.forms.get(keyOf(store, "物业"))).toEqual({ counts, isNew: false });
  await store.batch.openForm(keyOf(store, "物业"));
  expect(batchOf(store).opened?.round).toEqual({
    isNew: false,
    states: ["open", "new", "accepted"],
    gone: [{ sentence: "“指标11”得分应为 9.00 分。", cell: "G11", notJudged: null }],
  });
});

it("waits while files are checked, and compares again with what they hold", async () => {
  const { store, engine, check } = await checked();
  check("新.xlsx");
  await shown();
  await store.batch.compareWith(file("第一轮.ndjson", BEFORE));
  expect(batchOf(store).earlier).toMatchObject({ name: "第一轮.ndjson", compared: null });
  engine.form("热线", {}, NEW);
  engine.end();
  await shown();
  const { compared } = batchOf(store).earlier ?? {};
  expect(compared).toMatchObject({ added: 1, counts: { new: 2 } });
  expect(compared?.forms.get(keyOf(store, "热线"))?.isNew).toBe(true);
});

it("reads what PowerShell has written", async () => {
  const { store } = await checked();
  await store.batch.compareWith(
    file(
      "上次.json",
      new Uint8Array(Buffer.from(`\ufeff${BEFORE.replaceAll("\n", "\r\n")}`, "utf16le")),
    ),
  );
  expect(batchOf(store).earlier?.compared?.counts).toMatchObject({ repaired: 1, open: 1 });
});

it.each([
  ["rules", '{"name":"规则"}', { kind: "mistake", line: 1, place: "file" }],
  ["a workbook", "PK\u0003\u0004\u0000\u0000", { kind: "mistake", line: 1, place: "" }],
  ["a result that was cut off", BEFORE.slice(0, -100), { kind: "mistake", line: 2, place: "" }],
  ["nothing", "\n", { kind: "empty" }],
  ["one endless line", "x".repeat(20_000_000), { kind: "mistake", line: 1, place: "" }],
] as const)("says why %s is none, and keeps the comparison", async (_, content, why) => {
  const { store } = await checked();
  await store.batch.compareWith(file("第一轮.ndjson", BEFORE));
  const before = batchOf(store).earlier;
  await store.batch.compareWith(file("别的.json", content));
  expect(batchOf(store)).toMatchObject({
    notEarlier: { name: "别的.json", why },
    isReadingEarlier: false,
  });
  expect(batchOf(store).earlier).toEqual(before);
  expect(batchOf(store).forms).toHaveLength(1);
});

it("says so where the browser cannot read the file", async () => {
  const { store } = await checked();
  const slice = () => ({ arrayBuffer: () => Promise.reject(new Error("NotReadableError")) });
  await store.batch.compareWith({ name: "移走了.json", size: 10, slice });
  expect(batchOf(store).notEarlier).toEqual({ name: "移走了.json", why: { kind: "unreadable" } });
});

it("ends, and is in the sheets that are made until then", async () => {
  const { store } = await checked();
  const fetchWords = async () =>
    (await import("../../../src/messages/batch-sheet")).batchSheetWords;
  await store.batch.compareWith(file("第一轮.ndjson", BEFORE));
  await store.batch.makeSheets("summary", fetchWords);
  const made = (): number => {
    const { notice } = store.getState();
    return notice?.kind === "sheets-made" ? notice.sheets : 0;
  };
  const compared = made();
  store.batch.compareNoMore();
  expect(batchOf(store).earlier).toBeNull();
  await store.batch.makeSheets("summary", fetchWords);
  await store.getState().sheetsToReplace?.answer("add");
  // the sheets 与上次对比 and 对比明细
  expect(compared - made()).toBe(2);
});
