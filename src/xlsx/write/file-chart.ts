/** A chart of a planned sheet, as the file library takes it. */
import type { WriteSheet } from "hucre/xlsx";
import { columnLetters, type Position } from "../../domain/cells";
import type { CellArea, SheetChart } from "../../domain/sheet/planned-sheet";

type FileChart = NonNullable<WriteSheet["charts"]>[number];

const FONT = "宋体";
const SMALL = 9;
const TITLE = 11;
const INK = "404040";

/** {row: 3, column: 2} → "$B$3" */
const absolute = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

/** Of a sheet of any name: 'A''s'!$A$1:$A$9 */
const rangeOn = (sheet: string, { from, to }: CellArea): string =>
  `'${sheet.replaceAll("'", "''")}'!${absolute(from)}:${absolute(to)}`;

const label = { labelFontSize: SMALL, labelFontFamily: FONT, labelFontColor: INK };

/**
 * The chart for the file library.
 *
 * @param sheet the name of the sheet that it refers to
 */
export function fileChart(chart: SheetChart, sheet: string): FileChart {
  const { kind, title, labels, values, over, color } = chart;
  const isPie = kind === "pie";
  return {
    type: kind === "columns" ? "column" : kind === "bars" ? "bar" : "pie",
    title,
    titleFontSize: TITLE,
    titleBold: true,
    titleFontFamily: FONT,
    titleColor: INK,
    series: [
      {
        name: title,
        categories: rangeOn(sheet, labels),
        values: rangeOn(sheet, values),
        ...(!isPie && { color: color.slice(1) }),
      },
    ],
    anchor: {
      from: { row: over.from.row - 1, col: over.from.column - 1 },
      to: { row: over.to.row, col: over.to.column },
    },
    legend: isPie ? "right" : false,
    legendFontSize: SMALL,
    legendFontFamily: FONT,
    gapWidth: 60,
    dataLabels: { showValue: true, fontSize: SMALL, fontColor: INK },
    ...(!isPie && {
      axes: {
        x: { ...label, reverse: kind === "bars", majorTickMark: "none", minorTickMark: "none" },
        // each column shows its figure
        y: { hidden: true, gridlines: { major: false }, scale: { min: 0 } },
      },
    }),
  };
}
