/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

test("reads values, texts, formulas and kinds of a used range in one sync", async () => {
  office.load([
    {
      name: "表",
      cells: {
        A1: "项目名称",
        B2: { number: "0.9501", format: "0.00%" },
        C2: { formula: "=B2*2", format: "0.00" },
      },
    },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:Z100").getUsedRangeOrNullObject(true);
    range.load("address,values,text,formulas,valueTypes,numberFormat");
    sheet.load("id,name");
    await context.sync();
    expect(range.isNullObject).toBe(false);
    expect(range.address).toBe("表!A1:C2");
    expect(range.values).toEqual([
      ["项目名称", "", ""],
      ["", 0.9501, 1.9002],
    ]);
    expect(range.text).toEqual([
      ["项目名称", "", ""],
      ["", "95.01%", "1.90"],
    ]);
    expect(range.formulas[1]).toEqual(["", 0.9501, "=B2*2"]);
    expect(range.valueTypes[1]).toEqual(["Empty", "Double", "Double"]);
    expect(range.numberFormat[1]).toEqual(["General", "0.00%", "0.00"]);
    expect(sheet.name).toBe("表");
  });
  expect(office.syncs).toHaveLength(1);
});

test("a text is found in the cells as they are shown, and the block around a cell", async () => {
  office.load([
    {
      name: "表",
      cells: { B2: "合计 Total", C2: "x", C3: { number: "0.5", format: "0%" }, E9: "total" },
    },
  ]);
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F20");
    const ranges = [
      range.find("total", {}),
      range.find("total", { completeMatch: true }),
      range.find("50%", { completeMatch: true }),
      range.find("total", { searchDirection: "Backwards" }),
      range.getCell(2, 2).getSurroundingRegion(),
    ].map((each) => each.load("address"));
    const missing = range.findOrNullObject("total", { matchCase: true, completeMatch: false });
    const none = range.findOrNullObject("无", {});
    missing.load("address");
    await context.sync();
    return [...ranges, missing].map(({ address }) => address).concat(String(none.isNullObject));
  });
  expect(found).toEqual(["表!B2", "表!E9", "表!C3", "表!E9", "表!B2:C3", "表!E9", "true"]);
});
