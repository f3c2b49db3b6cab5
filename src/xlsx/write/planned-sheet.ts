/** A planned sheet as the file library takes it. Rows and columns count from 0 there. */
import type { Cell, WriteSheet } from "hucre/xlsx";
import type { PlannedSheet, SheetCell, SheetStyle } from "../../domain/sheet/planned-sheet";
import { cellLooks, fileStyle } from "./cell-looks";
import { fileChart } from "./file-chart";
import { filePrint } from "./page-setup";
import { fileHighlight, fileValidation, rangeOf } from "./sheet-rules";

/** Excel draws whole pixels, at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;
/** A file counts a column's width in digits of its default font. */
const PIXELS_PER_DIGIT = 7;
const MOST_DECIMALS = 6;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

const columnDigits = (points: number): number =>
  Number((pixels(points) / PIXELS_PER_DIGIT).toFixed(MOST_DECIMALS));

/** A row's height in points of whole pixels. */
export const rowPoints = (points: number): number => pixels(points) / PIXELS_PER_POINT;

/**
 * Texts that programs would read as the escape of a character: "_x003D_" is "=". hucre escapes none.
 */
const LIKE_ESCAPE = /_(?=x[\da-f]{4}_)/giu;

/** The content of a cell; a formula is written with its result, for programs that do not calculate. */
function contentOf({ content }: SheetCell): Partial<Cell> {
  switch (content.kind) {
    case "text":
      return { value: content.value.replace(LIKE_ESCAPE, "_x005F_") };
    case "number":
      return { value: Number(content.value) };
    case "formula": {
      const { value, result } = content;
      return {
        formula: value.replace(/^=/, ""),
        formulaResult: result === "" ? "" : Number(result),
      };
    }
  }
}

function cellsOf({ cells, blocks }: PlannedSheet): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  const styles = new Map<SheetStyle, Partial<Cell>>();
  for (const [at, style] of cellLooks(blocks)) {
    if (Object.keys(style).length === 0) continue;
    const look = styles.get(style) ?? { style: fileStyle(style) };
    styles.set(style, look);
    written.set(at, look);
  }
  for (const cell of cells) {
    const at = `${cell.at.row - 1},${cell.at.column - 1}`;
    written.set(at, { ...written.get(at), ...contentOf(cell) });
  }
  return written;
}

/** The whole sheet for the file library. */
export function fileSheet(sheet: PlannedSheet): WriteSheet {
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    columns: sheet.columnWidths.map((width) => ({ width: columnDigits(width) })),
    rowDefs: new Map(
      [...sheet.rowHeights].map(([row, height]) => [row - 1, { height: rowPoints(height) }]),
    ),
    merges: sheet.blocks
      .filter(({ merged }) => merged === true)
      .map(({ from, to }) => ({
        startRow: from.row - 1,
        startCol: from.column - 1,
        endRow: to.row - 1,
        endCol: to.column - 1,
      })),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.highlights.map(fileHighlight),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.filter !== undefined && { autoFilter: { range: rangeOf(sheet.filter) } }),
    ...(sheet.charts !== undefined && {
      charts: sheet.charts.map((chart) => fileChart(chart, sheet.name)),
    }),
    // a file counts the row above the break, from 1: the row that begins the page, from 0
    ...(sheet.pageStarts !== undefined && { rowBreaks: sheet.pageStarts.map((row) => row - 2) }),
    ...filePrint(sheet.print),
  };
}
