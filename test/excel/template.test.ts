import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { templateOf } from "../../src/app/template";
import { defaultProfile } from "../../src/domain/scoring/profiles/default-profile";
import { office } from "../support/office";
import { openedStore } from "./live-store";

jest.mock("../../src/excel/office-helpers", () => ({ logHostError: jest.fn() }));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("the standard template", () => {
  const template = templateOf(defaultProfile);

  it("is drawn in two syncs on a sheet of its own, which comes to the front", async () => {
    office.load([{ name: "表", cells: { A1: "旧" } }]);
    const { name } = await createOfficeWorkbook().addTemplate(template);
    expect(office.syncs).toHaveLength(2);
    expect(name).toBe(template.name);
    expect(office.model.activeSheet().name).toBe(name);
    expect(office.model.sheets()).toHaveLength(2);
    expect(office.model.selection().areas).toMatchObject([{ row: 2, column: 2 }]);
    expect(office.cell("A1", "表")).toMatchObject({ value: "旧" });
  });

  it("takes another name when its own is taken, and touches no sheet", async () => {
    office.load([{ name: template.name, cells: { A1: "旧" } }]);
    const { name } = await createOfficeWorkbook().addTemplate(template);
    expect(name).toBe(`${template.name} (2)`);
    expect(office.cell("A1", template.name)).toMatchObject({ value: "旧" });
  });

  it("holds the template's texts, merges, sizes and page", async () => {
    office.load([{ name: "表", cells: {} }]);
    await createOfficeWorkbook().addTemplate(template);
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
