/** 自评汇总 drawn by the real Office.js. */
import { acrossNotices } from "../../src/domain/collection/across/across-notices";
import { summarySheets } from "../../src/domain/collection/sheets/summary-sheets";
import { SUMMARY_MARK } from "../../src/domain/collection/sheets/marks";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { collectionSheetWords as words } from "../../src/messages/collection-sheet";
import { printedFinding, printedRow, record } from "../domain/collection/printed";
import { office } from "../support/office";
import { withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

const forms = Array.from({ length: 30 }, (_, index) =>
  record({
    project: index === 0 ? "=1+1" : `项目${index}`,
    indicators: [printedRow(12, { score: { reported: "9.00", computed: "9.00" } })],
    findings: [printedFinding("score-mismatch", "G12", "“指标12”得分应为 9.00 分。")],
  }),
);
const sheets = summarySheets(
  { forms, unread: [], across: acrossNotices(forms, []), rounds: null, sample: null },
  "2026-11-30",
  words,
);

describe("自评汇总 in the workbook", () => {
  it("is drawn in two syncs, with native charts of its own cells", async () => {
    office.load([{ name: "表", cells: {} }]);
    const { name } = await createOfficeWorkbook().addSheets(() => sheets);
    expect(office.syncs).toHaveLength(2);
    expect(name).toBe("自评汇总");
    const drawn = office.model.sheets().find((sheet) => sheet.name === "统计图表");
    const charts = drawn?.objects.charts ?? [];
    expect(charts.map(({ type, properties }) => [type, properties.get("title/text")])).toEqual([
      ["ColumnClustered", "得分分布"],
      ["Pie", "等级分布"],
      ["ColumnClustered", "预算执行率分布"],
      ["BarClustered", "扣分最多的指标"],
      ["BarClustered", "主管部门平均总分排名"],
    ]);
    const planned = sheets.find((sheet) => sheet.name === "统计图表")?.charts?.[0];
    const [scores] = charts[0]?.series ?? [];
    expect(scores?.values).toEqual({
      sheetId: drawn?.id,
      area: {
        row: (planned?.values.from.row ?? 0) - 1,
        column: 1,
        rowCount: 6,
        columnCount: 1,
      },
    });
    expect(scores?.categories?.area.column).toBe(0);
    expect(drawn?.objects.pageStarts).toEqual(
      sheets.find((sheet) => sheet.name === "统计图表")?.pageStarts?.map((row) => row - 1),
    );
  });

  it("takes the place of the sheets it made before, renamed ones too, and of no other", async () => {
    office.load([
      { name: "表", cells: {} },
      { name: "统计图表", cells: { A1: "别人的" } },
    ]);
    const workbook = createOfficeWorkbook();
    await workbook.addSheets(() => sheets);
    office.model
      .sheets()
      .find((sheet) => sheet.name === "自评汇总")
      ?.rename("去年's 汇总");
    // Excel changes the names that lead to a renamed sheet; the workbench does not
    const { names } = office.model;
    const [[key, first] = []] = names;
    if (key === undefined || first === undefined) throw new Error("no mark");
    names.set(key, { ...first, formula: "='去年''s 汇总'!$A$1" });
    expect(await workbook.markedSheets(SUMMARY_MARK)).toEqual([
      "去年's 汇总",
      "问题清单",
      "统计图表 (2)",
      "跨表提示",
    ]);
    const { name } = await workbook.addSheets(() => sheets, SUMMARY_MARK);
    expect(name).toBe("自评汇总");
    expect(office.model.sheets().map((sheet) => sheet.name)).toEqual([
      "表",
      "统计图表",
      "自评汇总",
      "问题清单",
      "统计图表 (2)",
      "跨表提示",
    ]);
    expect(office.cell("A1", "统计图表")).toMatchObject({ value: "别人的" });
    expect(await workbook.markedSheets(SUMMARY_MARK)).toHaveLength(4);
    expect([...office.model.names.values()].every(({ visible }) => !visible)).toBe(true);
  });

  it("can be filtered below its header, and keeps a text like a formula a text", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addSheets(() => sheets);
    const [first] = sheets;
    const drawn = office.model.sheets().find((sheet) => sheet.name === "自评汇总");
    expect(drawn?.objects.autoFilter?.area).toMatchObject({
      row: (first.filter?.from.row ?? 0) - 1,
      rowCount: 31,
    });
    expect(office.cell("D4", "自评汇总")).toMatchObject({ value: "=1+1", formula: null });
    expect(drawn?.frozen).toEqual({ rows: 3, columns: 0 });
  });
});
