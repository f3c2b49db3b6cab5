/** The workbook that the workbench shows at first: five published forms with their usual layout. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { rangeOf } from "../files/a1-range";
import { PIXELS_PER_CHARACTER } from "../files/measures";
import sample from "./shanghai-2024.json";
import { heightOf } from "./row-height";

type SampleValue = string | { readonly number: string; readonly format: string };

interface SampleSheet {
  readonly name: string;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, SampleValue>>;
}

/** The rows above, title and year, have no borders. */
const FIRST_LINED_ROW = 2;
/** Texts longer than a label are aligned left, as are the indicator's name and the explanation. */
const LABEL_LENGTH = 12;
const FIRST_INDICATOR_ROW = 12;
const LEFT_COLUMNS: readonly number[] = [2, 7];

const thin = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

function isSetLeft(value: SampleValue | undefined, at: IRange): boolean {
  if (typeof value === "object" || at.startRow === 0) return false;
  const isInLeftColumn =
    at.startRow >= FIRST_INDICATOR_ROW &&
    at.startColumn === at.endColumn &&
    LEFT_COLUMNS.includes(at.startColumn);
  return isInLeftColumn || (value ?? "").length > LABEL_LENGTH;
}

/** `at` is the whole merge for its top left cell. */
function styleOf(value: SampleValue | undefined, at: IRange): IStyleData {
  return {
    ff: "宋体",
    fs: 10,
    bl: at.startRow === 0 ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ht: isSetLeft(value, at) ? HorizontalAlign.LEFT : HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    ...(at.startRow < FIRST_LINED_ROW ? {} : { bd: { t: thin, r: thin, b: thin, l: thin } }),
    ...(typeof value === "object" ? { n: { pattern: value.format } } : {}),
  };
}

function contentOf(value: SampleValue): ICellData {
  return typeof value === "string"
    ? { v: value, t: CellValueType.STRING }
    : { v: Number(value.number), t: CellValueType.NUMBER };
}

function sheetOf(sheet: SampleSheet, id: string): Partial<IWorksheetData> {
  const values = new Map(
    Object.entries(sheet.cells).map(([address, value]) => {
      const { startRow, startColumn } = rangeOf(address);
      return [`${startRow},${startColumn}`, value];
    }),
  );
  const merges = sheet.merges.map(rangeOf);
  const places = [...Object.keys(sheet.cells), ...sheet.merges].map(rangeOf);
  const lastRow = Math.max(...places.map((place) => place.endRow));
  const lastColumn = Math.max(...places.map((place) => place.endColumn));
  const widths = Object.values(sheet.widths).map((width) => width * PIXELS_PER_CHARACTER);

  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h: number }> = {};
  for (let row = 0; row <= lastRow; row++) {
    const line: Record<number, ICellData> = {};
    const texts: { text: string; width: number }[] = [];
    for (let column = 0; column <= lastColumn; column++) {
      const at = merges.find((range) => range.startRow === row && range.startColumn === column) ?? {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      };
      const value = values.get(`${row},${column}`);
      line[column] = { s: styleOf(value, at), ...(value === undefined ? {} : contentOf(value)) };
      // a label merged over several rows does not determine the height of one row
      if (typeof value === "string" && at.endRow === row) {
        const across = widths.slice(column, at.endColumn + 1);
        texts.push({ text: value, width: across.reduce((sum, width) => sum + width, 0) });
      }
    }
    cellData[row] = line;
    rowData[row] = { h: heightOf(texts) };
  }
  return {
    id,
    name: sheet.name,
    rowCount: 200,
    columnCount: 26,
    mergeData: merges,
    cellData,
    rowData,
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
  };
}

const idOf = (index: number): string => `sample-${index + 1}`;

/** The sample as a workbook of the grid; numbers are stored with their format, texts as text. */
export function sampleWorkbook(): IWorkbookData {
  const sheets: readonly SampleSheet[] = sample.sheets;
  return {
    id: "workbench-sample",
    name: "绩效自评表示例",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((_, index) => idOf(index)),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [idOf(index), sheetOf(sheet, idOf(index))]),
    ),
  };
}
