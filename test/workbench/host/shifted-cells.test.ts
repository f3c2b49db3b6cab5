/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

const SHEET = {
  name: "表",
  cells: {
    A1: "a1",
    A2: "a2",
    A3: "a3",
    B1: "b1",
    B2: "b2",
    B3: "b3",
    D1: { formula: "=A2&B2" },
    D2: { formula: "=COUNTA(A1:A3)" },
    D3: { formula: "=COUNTA(A1:B3)" },
  },
};
const OTHER = { name: "二", cells: { A1: { formula: "=表!A3" }, A2: { formula: "=A3" } } };

beforeEach(() => {
  office.load([SHEET, OTHER]);
});

function onSheet(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("表"));
    await context.sync();
  });
}

const columnOf = (letter: string, rows = [1, 2, 3, 4]) =>
  rows.map((row) => office.cell(`${letter}${row}`, "表").value);
const formulaOf = (address: string, sheet = "表") => office.cell(address, sheet).formula;

test("cells inserted in part of a row move those below, and nothing beside them", async () => {
  await onSheet((sheet) => sheet.getRange("A2").insert("Down"));
  expect(columnOf("A")).toEqual(["a1", "", "a2", "a3"]);
  expect(columnOf("B")).toEqual(["b1", "b2", "b3", ""]);
});

test("formulas follow cells and ranges that move whole", async () => {
  await onSheet((sheet) => sheet.getRange("A2").insert("Down"));
  expect(formulaOf("D1")).toBe("=A3&B2");
  expect(formulaOf("D2")).toBe("=COUNTA(A1:A4)");
  expect(formulaOf("D3")).toBe("=COUNTA(A1:B3)");
  expect(formulaOf("A1", "二")).toBe("=表!A4");
  expect(formulaOf("A2", "二")).toBe("=A3");
  await office.model.settle();
  expect(office.cell("D1", "表").value).toBe("a2b2");
});

test("cells deleted in part of a row draw those below up, and a reference to them is lost", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A2").delete("Up");
  });
  expect(columnOf("A")).toEqual(["a1", "a3", "", ""]);
  expect(formulaOf("D1")).toBe("=#REF!&B2");
  expect(formulaOf("D2")).toBe("=COUNTA(A1:A2)");
  expect(formulaOf("A1", "二")).toBe("=表!A2");
});

test("cells are moved to the right and to the left", async () => {
  await onSheet((sheet) => sheet.getRange("A2").insert("Right"));
  expect(["A2", "B2", "C2"].map((address) => office.cell(address).value)).toEqual(["", "a2", "b2"]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").delete("Left");
  });
  expect(formulaOf("B1")).toBe("=B2&C2");
});

test("formats and locks move along; new cells take the format above them", async () => {
  office.unlock("A1");
  office.unlock("A3");
  await onSheet((sheet) => sheet.getRange("A2").insert("Down"));
  const locked = [0, 1, 2, 3].map((row) => office.sheet("表").styles.at(row, 0).locked);
  expect(locked).toEqual([false, false, true, false]);
});

test("merged cells, rules and validations move when they lie wholly in the columns", async () => {
  const { merges } = office.sheet("表");
  merges.add({ row: 4, column: 0, rowCount: 2, columnCount: 1 });
  merges.add({ row: 8, column: 0, rowCount: 1, columnCount: 2 });
  await onSheet((sheet) => {
    const rule = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A2=1";
    sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "x" } };
    sheet.getRange("A2").insert("Down");
  });
  expect(merges.all().map(({ row, rowCount }) => [row, rowCount])).toEqual(
    expect.arrayContaining([
      [5, 2],
      [8, 1],
    ]),
  );
  const [rule] = office.sheet("表").conditionalFormats.all();
  expect(rule?.areas).toEqual([{ row: 2, column: 0, rowCount: 2, columnCount: 1 }]);
  expect(rule?.formula).toBe("=$A3=1");
  expect(office.sheet("表").validations[0]?.area.row).toBe(3);
});

test("a tracked range follows its cells", async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("表");
  const range = sheet.getRange("A3");
  const beside = sheet.getRange("B3");
  context.trackedObjects.add([range, beside]);
  await context.sync();
  sheet.getRange("A1:A2").insert("Down");
  range.load("address,values");
  beside.load("address");
  await context.sync();
  expect(range.address).toBe("表!A5");
  expect(range.values).toEqual([["a3"]]);
  expect(beside.address).toBe("表!B3");
  context.trackedObjects.remove([range, beside]);
  await context.sync();
});

test("onChanged reports that cells were inserted or deleted", async () => {
  const told: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(({ changeType, address }) => {
      told.push([changeType, address]);
      return Promise.resolve();
    });
  });
  await onSheet((sheet) => {
    sheet.getRange("A2:A3").insert("Down");
    sheet.getRange("B1").delete("Left");
  });
  await office.arrived();
  expect(told).toEqual([
    ["CellInserted", "A2:A3"],
    ["CellDeleted", "B1"],
  ]);
});
