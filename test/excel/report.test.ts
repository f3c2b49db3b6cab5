/** A report drawn by the real Office.js. */
import { reportSheetWords } from "../../src/messages/report-sheet";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { understand } from "../../src/domain/form/understand";
import { readActiveSheet } from "../../src/excel/read-sheet";
import { reportSheets } from "../../src/domain/report/report-sheets";
import { OPTIONS, ofProject, published, reported } from "../domain/report/reported";
import { office } from "../support/office";
import { HALF, openedStore, withOfficeStores } from "../support/open-office-store";

const fetchReportWords = () => Promise.resolve(reportSheetWords);

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

describe("a report", () => {
  it("is drawn in two syncs on new sheets, the first of which comes to the front", async () => {
    office.load([{ name: "核对报告", cells: { A1: "旧" } }]);
    const forms = [reported(published()), reported(published({}, 1))] as const;
    const sheets = reportSheets(forms, [], OPTIONS);
    const { name } = await createOfficeWorkbook().addSheets(() => sheets);
    expect(office.syncs).toHaveLength(2);
    expect(name).toBe("核对报告 (2)");
    expect(office.model.activeSheet().name).toBe(name);
    expect(office.model.sheets().map((sheet) => sheet.name)).toEqual([
      "核对报告",
      "核对报告 (2)",
      "核对报告-维修资金管理",
      "核对报告-公房资产监管",
    ]);
    expect(office.cell("A1", "核对报告")).toMatchObject({ value: "旧" });
    expect(office.cell("C2", "核对报告-公房资产监管")).toMatchObject({ value: "公房资产监管" });
  });

  it("is drawn in more syncs where Excel would refuse the size of one", async () => {
    office.load([{ name: "表", cells: {} }]);
    const [sheet] = reportSheets([reported(published())], [], OPTIONS);
    // blocks of one cell each; a message holds 3,000, so that two of these sheets need two
    const cell = { row: 1, column: 1 };
    const blocks = Array.from({ length: 1501 }, () => ({ from: cell, to: cell, style: {} }));
    const large = { ...sheet, blocks };
    await createOfficeWorkbook().addSheets(() => [large, large]);
    expect(office.syncs).toHaveLength(3);
    expect(office.model.sheets()).toHaveLength(3);
    expect(office.model.activeSheet().name).toBe("核对报告");
  });

  it("is laid out for A4 with its table header on every page, each row as high as planned", async () => {
    office.load([{ name: "表", cells: {} }]);
    const [sheet] = reportSheets([reported(published({ E13: "0.50(份)" }))], [], OPTIONS);
    await createOfficeWorkbook().addSheets(() => [sheet]);
    const drawn = office.model.activeSheet();
    const last = sheet.print.to.row;
    expect(drawn.pageLayout).toEqual({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 11, last: 11 },
      printArea: { row: 0, column: 0, rowCount: last, columnCount: 5 },
      centerHorizontally: true,
      margins: sheet.print.margins,
      headersFooters: { centerFooter: "维修资金管理　第 &P 页，共 &N 页" },
    });
    for (const [row, height] of sheet.rowHeights) {
      expect(drawn.lines.rowHeight(row - 1)).toBeCloseTo(height, 0);
    }
  });

  it.each(["=1+1", "+86", "-", "@甲"])("holds a text such as %s as a text", async (text) => {
    office.load([{ name: "表", cells: {} }]);
    const [sheet] = reportSheets([reported(ofProject(text))], [], OPTIONS);
    await createOfficeWorkbook().addSheets(() => [sheet]);
    expect(office.cell("C2")).toMatchObject({ kind: "text", value: text });
  });

  it("of the form shown is no form itself", async () => {
    const store = await openedStore(HALF);
    await store.makeReport("form", fetchReportWords);
    expect(store.getState().notice).toMatchObject({ kind: "report-made", name: "核对报告" });
    const { cells } = await readActiveSheet();
    expect(cells.sheet).toBe("核对报告");
    expect(understand(cells)).toEqual([]);
  });
});
