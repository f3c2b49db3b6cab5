/** Charts of a planned sheet → requests that draw them. */
import { a1 } from "../domain/cells";
import type { CellArea, SheetChart } from "../domain/sheet/planned-sheet";

const TYPES = { columns: "ColumnClustered", bars: "BarClustered", pie: "Pie" } as const;
const SMALL = 9;
const TITLE = 11;
const GAP = 60;

const addressOf = ({ from, to }: CellArea): string => `${a1(from)}:${a1(to)}`;

function drawChart(sheet: Excel.Worksheet, planned: SheetChart): void {
  const { kind, title, labels, values, over, color } = planned;
  const source = sheet.getRange(addressOf({ from: labels.from, to: values.to }));
  const chart = sheet.charts.add(TYPES[kind], source, "Columns");
  chart.setPosition(a1(over.from), a1(over.to));
  chart.title.text = title;
  chart.title.format.font.size = TITLE;
  chart.title.format.font.bold = true;
  // Excel's own choice of labels and values is replaced
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(addressOf(labels)));
  series.setValues(sheet.getRange(addressOf(values)));
  series.name = title;
  series.hasDataLabels = true;
  series.dataLabels.format.font.size = SMALL;
  chart.legend.visible = kind === "pie";
  if (kind === "pie") {
    chart.legend.position = "Right";
    return;
  }
  series.gapWidth = GAP;
  series.format.fill.setSolidColor(color);
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = SMALL;
  categoryAxis.majorTickMark = "None";
  // the first label of a list is drawn at the top
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  // each column shows its figure
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

/** Queues the charts of a sheet; their cells have to be queued before. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  for (const chart of charts) drawChart(sheet, chart);
}
