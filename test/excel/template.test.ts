import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { chosenTemplate, USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { office } from "../support/office";
import { openedStore, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

describe("the standard template", () => {
  const template = chosenTemplate(defaultProfile, USUAL_CHOICES);

  it("is drawn in two syncs on a sheet of its own, which comes to the front", async () => {
    office.load([{ name: "表", cells: { A1: "旧" } }]);
    const { name } = await createOfficeWorkbook().addSheets(() => [template]);
    expect(office.syncs).toHaveLength(2);
    expect(name).toBe(template.name);
    expect(office.model.activeSheet().name).toBe(name);
    expect(office.model.sheets()).toHaveLength(2);
    expect(office.model.selection().areas).toMatchObject([{ row: 2, column: 2 }]);
    expect(office.cell("A1", "表")).toMatchObject({ value: "旧" });
  });

  it("takes another name when its own is taken, and touches no sheet", async () => {
    office.load([{ name: template.name, cells: { A1: "旧" } }]);
    const { name } = await createOfficeWorkbook().addSheets(() => [template]);
    expect(name).toBe(`${template.name} (2)`);
    expect(office.cell("A1", template.name)).toMatchObject({ value: "旧" });
  });

  it("holds the template's texts, merges, sizes and page", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addSheets(() => [template]);
    const sheet = office.model.activeSheet();
    for (const { at, content } of template.cells) {
      if (content.kind !== "text") continue;
      const [[cell] = []] = sheet.cells.read({
        row: at.row - 1,
        column: at.column - 1,
        rowCount: 1,
        columnCount: 1,
      });
      expect(cell).toMatchObject({ kind: "text", value: content.value });
    }
    expect(sheet.merges.all()).toHaveLength(template.blocks.filter(({ merged }) => merged).length);
    expect(sheet.lines.columnWidth(0)).toBeCloseTo(template.columnWidths[0] ?? 0, 0);
    expect(sheet.pageLayout.orientation).toBe("Portrait");
    expect(sheet.pageLayout.titleRows).not.toBeNull();
  });

  it("holds the template's page: its print area, repeated header, margins and page numbers", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addSheets(() => [template]);
    expect(office.model.activeSheet().pageLayout).toEqual({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 11, last: 11 },
      printArea: { row: 0, column: 0, rowCount: 32, columnCount: 8 },
      centerHorizontally: true,
      margins: template.print.margins,
      headersFooters: { centerFooter: "第 &P 页，共 &N 页" },
    });
    expect(office.model.activeSheet().frozen).toEqual({ rows: 12, columns: 0 });
  });

  it("holds the template's validations with hints and refusals", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addSheets(() => [template]);
    const { validations } = office.model.activeSheet();
    expect(validations).toHaveLength(template.validations.length);
    const at = (row: number, column: number) =>
      validations.find(({ area }) => area.row === row - 1 && area.column === column - 1);
    expect(at(13, 5)).toEqual({
      area: { row: 12, column: 4, rowCount: 18, columnCount: 1 },
      rule: {
        list: {
          inCellDropDown: true,
          source: "达成年度指标,部分达成年度指标并具有一定效果,未达成年度指标且效果较差",
        },
      },
      ignoreBlanks: true,
      prompt: {
        showPrompt: true,
        title: "实际完成值",
        message: "定性指标从列表中选；定量指标直接填数值和单位，如 96%。",
      },
      errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
    });
    expect(at(13, 6)).toMatchObject({
      area: { row: 12, column: 5, rowCount: 8, columnCount: 1 },
      rule: { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
      errorAlert: { showAlert: true, message: "分值应为 0 到 100 之间的数字。" },
    });
    expect(at(6, 4)?.rule).toEqual({
      decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    });
  });

  it("holds the template's conditional formats", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addSheets(() => [template]);
    const held = office.model.activeSheet().conditionalFormats.all();
    expect(held.map(({ formula }) => formula).sort()).toEqual(
      template.highlights.map(({ formula }) => formula).sort(),
    );
  });

  it("is read at once, without layout errors", async () => {
    const store = await openedStore();
    await store.makeTemplate();
    const { forms, notice } = store.getState();
    expect(notice).toEqual({ kind: "template-made", name: template.name });
    expect(forms).toHaveLength(1);
    const codes = forms[0]?.assessment.findings.map(({ code }) => code);
    expect(codes).not.toContain("layout-unclear");
  });
});
