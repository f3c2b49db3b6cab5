/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

const ROWS = [
  ["甲", 3],
  ["乙", 1],
  ["丙", 2],
];

/** Adds the table "得分" with its three rows at A2, and returns the result of a batch on it. */
function onTable<T>(batch: (table: Excel.Table, sheet: Excel.Worksheet) => T) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const loaded = batch(sheet.tables.getItem("得分"), sheet);
    await context.sync();
    return loaded;
  });
}

const columnOf = (letter: string, first: number, last: number) =>
  Array.from(
    { length: last - first + 1 },
    (_, index) => office.cell(`${letter}${first + index}`).value,
  );

beforeEach(async () => {
  office.load([{ name: "表", cells: { A6: "下面", C2: "旁边" } }]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add("A2:B2", true);
    table.name = "得分";
    table.getHeaderRowRange().values = [["项目", "分"]];
    table.rows.add(undefined, ROWS);
    await context.sync();
  });
});

test("rows are added below the header, and the cells below make room", async () => {
  expect(columnOf("A", 2, 9)).toEqual(["项目", "甲", "乙", "丙", "", "", "", "下面"]);
  await onTable((table) => table.rows.add(1, [["丁", 4]]));
  expect(columnOf("A", 2, 6)).toEqual(["项目", "甲", "丁", "乙", "丙"]);
});

test("the parts of a table are ranges", async () => {
  const addresses = await onTable((table) =>
    [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("分").getDataBodyRange(),
      table.rows.getItemAt(2).getRange(),
    ].map((range) => range.load("address")),
  );
  expect(addresses.map(({ address }) => address)).toEqual([
    "表!A2:B5",
    "表!A2:B2",
    "表!A3:B5",
    "表!B3:B5",
    "表!A5:B5",
  ]);
});

test("a table has its names, rows and columns", async () => {
  const table = await onTable((each) =>
    each.load("name,style,showTotals,rows/items/values,columns/items/name"),
  );
  expect(table.toJSON()).toMatchObject({
    name: "得分",
    style: "TableStyleMedium2",
    showTotals: false,
    rows: ROWS.map((row) => ({ values: [row] })),
    columns: [{ name: "项目" }, { name: "分" }],
  });
});

test("is sorted by its values, blank cells last", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [["空", ""]]);
    table.sort.apply([{ key: 1, ascending: false }]);
  });
  expect(columnOf("A", 3, 6)).toEqual(["甲", "丙", "乙", "空"]);
});

test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  [
    "values",
    (filter) => {
      filter.applyValuesFilter(["1", "3"]);
    },
    [4],
  ],
  [
    "a comparison",
    (filter) => {
      filter.applyCustomFilter("<3", ">1", "And");
    },
    [2, 3],
  ],
  [
    "the top items",
    (filter) => {
      filter.applyTopItemsFilter(1);
    },
    [3, 4],
  ],
])("a filter by %s hides the other rows, until it is cleared", async (_what, apply, hidden) => {
  const hiddenRows = () => [2, 3, 4].filter((row) => office.sheet("表").lines.isRowHidden(row));
  await onTable((table) => {
    apply(table.columns.getItem("分").filter);
  });
  expect(hiddenRows()).toEqual(hidden);
  await onTable((table) => {
    table.clearFilters();
  });
  expect(hiddenRows()).toEqual([]);
});

test("rows and columns are deleted, and columns added", async () => {
  await onTable((table) => {
    table.rows.getItemAt(0).delete();
    table.columns.add(undefined, [["级"], ["良"], ["优"]]);
    table.columns.getItem("分").delete();
  });
  const range = await onTable((table) => table.getRange().load("address,values"));
  expect(range.values).toEqual([
    ["项目", "级"],
    ["乙", "良"],
    ["丙", "优"],
  ]);
  expect(range.address).toBe("表!A2:B4");
});

test("moves with inserted rows", async () => {
  const range = await onTable((table, sheet) => {
    sheet.getRange("1:1").insert("Down");
    return table.getRange().load("address");
  });
  expect(range.address).toBe("表!A3:B6");
});

test.each<[string, string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
  [
    "a taken name",
    "ItemAlreadyExists",
    (_, sheet) => (sheet.tables.add("E1:F3", true).name = "得分"),
  ],
  ["a name that is none", "InvalidArgument", (table) => (table.name = "得 分")],
  ["an overlap", "InvalidOperation", (_, sheet) => sheet.tables.add("B4:C9", true)],
  ["a row beyond", "InvalidArgument", (table) => table.rows.getItemAt(3)],
  [
    "a column that is not there",
    "ItemNotFound",
    (table) => table.columns.getItem("无").load("name"),
  ],
])("%s is %s", async (_what, code, batch) => {
  await expect(onTable(batch)).rejects.toMatchObject({ code });
});

test("converted to a range, the cells stay; deleted, they do not", async () => {
  await onTable((table) => table.convertToRange());
  expect(office.sheet("表").objects.tables).toEqual([]);
  expect(office.cell("A3").value).toBe("甲");
  await Excel.run(async (context) => {
    context.workbook.tables.add("表!A2:B5", true).delete();
    await context.sync();
  });
  expect(columnOf("A", 2, 5)).toEqual(["", "", "", ""]);
});

test("the sheet's own filter hides rows by a criterion, and is removed", async () => {
  await onTable((table, sheet) => {
    table.convertToRange();
    sheet.autoFilter.apply(sheet.getRange("A2:B5"), 1, {
      filterOn: "Custom",
      criterion1: ">=2",
    });
  });
  expect(office.sheet("表").lines.isRowHidden(3)).toBe(true);
  const filter = await onTableless((sheet) => sheet.autoFilter.load("enabled,isDataFiltered"));
  expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
  await onTableless((sheet) => {
    sheet.autoFilter.remove();
  });
  expect(office.sheet("表").lines.isRowHidden(3)).toBe(false);
});

function onTableless<T>(batch: (sheet: Excel.Worksheet) => T) {
  return Excel.run(async (context) => {
    const loaded = batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return loaded;
  });
}
