/** A planned sheet → requests that draw it. */
import { a1, columnLetters, type Position } from "../domain/cells";
import type {
  CellArea,
  SheetBlock,
  SheetCell,
  SheetHighlight,
  PlannedSheet,
  SheetStyle,
  SheetValidation,
} from "../domain/sheet/planned-sheet";
import { drawCharts } from "./draw-charts";
import { escapeText } from "./escape-text";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const BORDER_LINES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const TEXT_FORMAT = "@";

const covers = ({ from, to }: CellArea, { row, column }: Position): boolean =>
  from.row <= row && row <= to.row && from.column <= column && column <= to.column;

/** Whether the cell has the text format, in which an escaping apostrophe would be stored as text. */
function hasTextFormat(at: Position, blocks: readonly SheetBlock[]): boolean {
  const formats = blocks
    .filter((block) => covers(block, at))
    .flatMap(({ style }) => style?.format ?? []);
  return formats.at(-1) === TEXT_FORMAT;
}

function contentOf({ at, content }: SheetCell, blocks: readonly SheetBlock[]): string | number {
  switch (content.kind) {
    case "text":
      return hasTextFormat(at, blocks) ? content.value : escapeText(content.value);
    case "number":
      return Number(content.value);
    case "formula":
      return content.value;
  }
}

const addressOf = ({ from, to }: CellArea): string => `${a1(from)}:${a1(to)}`;

/** Writes all contents as one array from A1 to the last cell; "" keeps a cell of a new sheet empty. */
function drawCells(sheet: Excel.Worksheet, { cells, blocks }: PlannedSheet): void {
  const lastRow = Math.max(0, ...cells.map(({ at }) => at.row));
  const lastColumn = Math.max(0, ...cells.map(({ at }) => at.column));
  if (lastRow === 0) return;
  const grid: (string | number)[][] = Array.from({ length: lastRow }, () =>
    Array.from({ length: lastColumn }, () => ""),
  );
  for (const cell of cells) {
    const row = grid[cell.at.row - 1];
    if (row !== undefined) row[cell.at.column - 1] = contentOf(cell, blocks);
  }
  sheet.getRange(`A1:${a1({ row: lastRow, column: lastColumn })}`).formulas = grid;
}

function applyStyle(range: Excel.Range, { from, to, style }: SheetBlock): void {
  if (style === undefined) return;
  const { format } = range;
  drawFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border === true) {
    for (const line of BORDER_LINES) format.borders.getItem(line).style = "Continuous";
  }
  if (style.format !== undefined) {
    const row = Array.from({ length: to.column - from.column + 1 }, () => style.format);
    range.numberFormat = Array.from({ length: to.row - from.row + 1 }, () => row);
  }
}

function drawFont(font: Excel.RangeFont, style: SheetStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.size !== undefined) font.size = style.size;
  if (style.font !== undefined) font.name = style.font;
  if (style.color !== undefined) font.color = style.color;
}

function drawBlocks(sheet: Excel.Worksheet, blocks: readonly SheetBlock[]): void {
  for (const block of blocks) {
    const range = sheet.getRange(addressOf(block));
    applyStyle(range, block);
    if (block.merged === true) range.merge(false);
  }
}

interface RowsOfOneHeight {
  readonly first: number;
  last: number;
  readonly height: number;
}

/** Rows below one another that are equally high, so that Excel is asked for less. */
function rowsOfOneHeight(heights: PlannedSheet["rowHeights"]): readonly RowsOfOneHeight[] {
  const stretches: RowsOfOneHeight[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const above = stretches.at(-1);
    if (above !== undefined && above.last === row - 1 && above.height === height) above.last = row;
    else stretches.push({ first: row, last: row, height });
  }
  return stretches;
}

function drawSizes(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  planned.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  for (const { first, last, height } of rowsOfOneHeight(planned.rowHeights)) {
    sheet.getRange(`${first}:${last}`).format.rowHeight = height;
  }
  if (planned.fittedRows !== null) {
    const { first, last } = planned.fittedRows;
    sheet.getRange(`${first}:${last}`).format.autofitRows();
  }
  if (planned.frozenRows > 0) sheet.freezePanes.freezeRows(planned.frozenRows);
}

/** A number as a number, since a rule compares a text of digits as text; a formula as its text. */
const operand = (value: string): string | number => (value.startsWith("=") ? value : Number(value));

function ruleOf({ rule }: SheetValidation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "decimal":
      return rule.most === null
        ? { decimal: { formula1: operand(rule.least), operator: "GreaterThanOrEqualTo" } }
        : {
            decimal: {
              formula1: operand(rule.least),
              formula2: operand(rule.most),
              operator: "Between",
            },
          };
  }
}

function drawValidations(sheet: Excel.Worksheet, all: readonly SheetValidation[]): void {
  for (const validation of all) {
    const { dataValidation } = sheet.getRange(addressOf(validation));
    const { hint, refusal } = validation;
    dataValidation.rule = ruleOf(validation);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, ...hint };
    dataValidation.errorAlert = {
      showAlert: refusal !== null,
      style: "Stop",
      title: refusal?.title ?? "",
      message: refusal?.message ?? "",
    };
  }
}

function drawHighlights(sheet: Excel.Worksheet, all: readonly SheetHighlight[]): void {
  for (const highlight of all) {
    const { custom } = sheet.getRange(addressOf(highlight)).conditionalFormats.add("Custom");
    custom.rule.formula = highlight.formula;
    custom.format.fill.color = highlight.fill;
    custom.format.font.color = highlight.color;
  }
}

function drawPage({ pageLayout }: Excel.Worksheet, { print }: PlannedSheet): void {
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = print.margins.top;
  pageLayout.bottomMargin = print.margins.bottom;
  pageLayout.leftMargin = print.margins.left;
  pageLayout.rightMargin = print.margins.right;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  pageLayout.setPrintArea(addressOf(print));
  pageLayout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
}

/** Queues drawing a planned sheet on an empty one; the caller's sync executes it. */
export function drawSheet(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  // Formats first: a text must be written into a cell that already has the text format.
  drawBlocks(sheet, planned.blocks);
  drawCells(sheet, planned);
  drawValidations(sheet, planned.validations);
  drawHighlights(sheet, planned.highlights);
  drawSizes(sheet, planned);
  drawPage(sheet, planned);
  if (planned.filter !== undefined)
    sheet.autoFilter.apply(sheet.getRange(addressOf(planned.filter)));
  for (const row of planned.pageStarts ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  drawCharts(sheet, planned.charts ?? []);
}
