/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

const number = (value: string) => ({ number: value, format: "General" });

beforeEach(() => {
  office.load([
    {
      name: "汇总",
      cells: {
        A1: "等级",
        B1: "数量",
        C1: "去年",
        A2: "优",
        B2: number("5"),
        C2: number("4"),
        A3: "良",
        B3: number("3"),
        C3: number("6"),
      },
    },
  ]);
});

function onSheet<T>(batch: (sheet: Excel.Worksheet) => T) {
  return Excel.run(async (context) => {
    const loaded = batch(context.workbook.worksheets.getItem("汇总"));
    await context.sync();
    return loaded;
  });
}

async function seriesOf(source: string, by: "Auto" | "Columns" | "Rows") {
  const chart = await onSheet((sheet) =>
    sheet.charts.add("ColumnClustered", sheet.getRange(source), by).load("series/items/name"),
  );
  return chart.series.items.map(({ name }) => name);
}

test.each([
  ["A1:C3", "Columns", ["数量", "去年"]],
  ["A1:C3", "Rows", ["优", "良"]],
  ["A1:C3", "Auto", ["数量", "去年"]],
  ["A1:B3", "Auto", ["数量"]],
  ["A1:C2", "Auto", ["优"]],
  ["B2:B3", "Auto", ["Series1"]],
] as const)("the cells %s give the series by %s: %j", async (source, by, names) => {
  expect(await seriesOf(source, by)).toEqual(names);
});

test("keeps its title, legend, axes, labels and place", async () => {
  await onSheet((sheet) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
    chart.name = "等级分布";
    chart.title.text = "各等级项目数";
    chart.title.format.font.size = 14;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.title.text = "等级";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.dataLabels.showValue = true;
    chart.setPosition("E2", "H5");
    const [row] = [sheet.getRange("A2").format];
    row.rowHeight = 15;
    chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#FF0000");
  });
  const chart = await onSheet((sheet) =>
    sheet.charts
      .getItem("等级分布")
      .load(
        "chartType,title/text,title/format/font/size,legend/position,axes/valueAxis/minimum,axes/categoryAxis/title/text,axes/valueAxis/majorGridlines/visible,dataLabels/showValue",
      ),
  );
  expect(chart.toJSON()).toMatchObject({
    chartType: "Pie",
    title: { text: "各等级项目数", format: { font: { size: 14 } } },
    legend: { position: "Bottom" },
    axes: {
      valueAxis: { minimum: 0, majorGridlines: { visible: false } },
      categoryAxis: { title: { text: "等级" } },
    },
    dataLabels: { showValue: true },
  });
  const [stored] = office.sheet("汇总").objects.charts;
  expect(stored?.series[0]?.properties.get("points/1/format/fill/color")).toBe("#FF0000");
});

test("lies over the cells of its position", async () => {
  const chart = await onSheet((sheet) => {
    sheet.getRange("A:D").format.columnWidth = 60;
    sheet.getRange("E:G").format.columnWidth = 30;
    sheet.getRange("1:3").format.rowHeight = 24;
    const added = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    added.setPosition("E2", "G3");
    return added.load("top,left,width,height");
  });
  expect([chart.left, chart.top, chart.width, chart.height]).toEqual([240, 24, 90, 48]);
});

test("its series are added, changed and deleted, and have the values of their cells", async () => {
  const values = await onSheet((sheet) => {
    const { series } = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    const added = series.add("去年的");
    added.setValues(sheet.getRange("C2:C3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    series.getItemAt(0).delete();
    return series.load("items/name,items/points/items/value");
  });
  expect(values.items.map(({ name }) => name)).toEqual(["去年的"]);
  expect(values.items[0]?.points.items).toMatchObject([{ value: 4 }, { value: 6 }]);
});

test("follows its cells, and is deleted with its name free again", async () => {
  await onSheet((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    sheet.getRange("1:1").insert("Down");
  });
  const [chart] = office.sheet("汇总").objects.charts;
  expect(chart?.series[0]?.values?.area).toEqual({
    row: 2,
    column: 1,
    rowCount: 2,
    columnCount: 1,
  });
  const count = await onSheet((sheet) => {
    sheet.charts.getItemAt(0).delete();
    return sheet.charts.load("count");
  });
  expect(count.count).toBe(0);
});

test("a protected sheet refuses one", async () => {
  office.protect(true);
  await expect(
    onSheet((sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"))),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});
