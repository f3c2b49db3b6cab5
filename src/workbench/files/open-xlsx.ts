/** The bytes of an .xlsx file → a workbook of the grid, and what the grid does not hold. */
import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { Attributes } from "../../xlsx/xml";
import { EMPTY_CELLS, readStoredCells } from "./stored-cells";
import { gridStyle } from "./cell-style";
import { gridRule, withSolidFill } from "./conditional-rules";
import { type CellRows, gridCells } from "./grid-cells";
import { columnPixels, rowPixels } from "./measures";
import {
  CONDITIONAL_RESOURCE,
  type KeptRule,
  type KeptSheet,
  NOTE_RESOURCE,
  type OpenedFile,
  VALIDATION_RESOURCE,
} from "./opened-file";
import { plainStyle } from "./plain-style";
import { NO_ATTRIBUTES, readSheetAttributes } from "./sheet-attributes";
import { gridValidation } from "./validations";
import { type CellStyle, type ConditionalRule, readXlsx, type Sheet } from "./xlsx-library";
import { gridColor } from "./file-color";

/** Room below and beside what the file fills, as Excel's grid has without end. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
/** Excel's own sizes, in characters and points: for what the file says nothing of. */
const DEFAULT_COLUMN_WIDTH = "9.140625";
const DEFAULT_ROW_HEIGHT = "15";
const NOTE_SIZE = { width: 160, height: 72 };

/** Gives each style of a file one id, the same for the same style. */
class StyleIds {
  readonly file = new Map<string, CellStyle>();
  readonly grid: Record<string, IStyleData> = {};
  private readonly known = new Map<string, string>();

  constructor(private readonly scheme: readonly string[]) {}

  of(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.known.size + 1}`;
    const plain = plainStyle(style, this.scheme);
    this.known.set(key, id);
    this.file.set(id, plain);
    this.grid[id] = gridStyle(plain);
    return id;
  }
}

/** Rules under their grid ids, and those the grid has no like of. */
function keepRules<Rule, Shown>(
  rules: readonly Rule[],
  prefix: string,
  show: (rule: Rule, id: string) => Shown | null,
): { shown: Shown[]; kept: Map<string, KeptRule<Rule>>; unshown: Rule[] } {
  const shown: Shown[] = [];
  const kept = new Map<string, KeptRule<Rule>>();
  const unshown: Rule[] = [];
  rules.forEach((rule, index) => {
    const id = `${prefix}-${index + 1}`;
    const each = show(rule, id);
    if (each === null) unshown.push(rule);
    else {
      shown.push(each);
      kept.set(id, { shown: JSON.stringify(each), rule });
    }
  });
  return { shown, kept, unshown };
}

function notesOf(sheet: Sheet): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  for (const [place, { comment }] of sheet.cells ?? []) {
    if (!comment) continue;
    const [row = 0, col = 0] = place.split(",").map(Number);
    (notes[row] ??= {})[col] = { id: `note-${place}`, row, col, note: comment.text, ...NOTE_SIZE };
  }
  return notes;
}

function rowsOf(sheet: Sheet): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
      row,
      {
        ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

function columnsOf(sheet: Sheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    (sheet.columns ?? []).map(({ width, hidden }, column) => [
      column,
      {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

function freezeOf({ freezePane }: Sheet): { freeze?: IFreeze } {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows === 0 && columns === 0) return {};
  return {
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
  };
}

function gridSheet(
  id: string,
  sheet: Sheet,
  cellData: CellRows,
  { defaultColWidth, defaultRowHeight }: Attributes,
): Partial<IWorksheetData> {
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((line) => Object.keys(line).map(Number));
  const merges = sheet.merges ?? [];
  const lastRow = Math.max(0, ...rows, ...merges.map((merge) => merge.endRow));
  const lastColumn = columns.reduce(
    (last, column) => Math.max(last, column),
    Math.max(0, ...merges.map((merge) => merge.endCol)),
  );
  const tabColor = gridColor(sheet.view?.tabColor);
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    defaultColumnWidth: columnPixels(Number(defaultColWidth ?? DEFAULT_COLUMN_WIDTH)),
    defaultRowHeight: rowPixels(Number(defaultRowHeight ?? DEFAULT_ROW_HEIGHT)),
    cellData,
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor ? { tabColor } : {}),
    ...freezeOf(sheet),
  };
}

function plainRule(rule: ConditionalRule, scheme: readonly string[]): ConditionalRule {
  return rule.style ? { ...rule, style: withSolidFill(plainStyle(rule.style, scheme)) } : rule;
}

/**
 * Reads an .xlsx file for the grid. Text stays text, also "8.00" and "=1.00(份)"; numbers are the
 * stored ones. Throws src/xlsx's refusal for what is no sound .xlsx. `name` is the workbook's.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const stored = readStoredCells(bytes);
  const attributes = readSheetAttributes(bytes);
  const workbook = await readXlsx(bytes, { readStyles: true });
  const scheme = workbook.themeColors ?? [];
  const styles = new StyleIds(scheme);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const kept = new Map<string, KeptSheet>();
  const resources: Record<string, Record<string, unknown>> = {
    [CONDITIONAL_RESOURCE]: {},
    [VALIDATION_RESOURCE]: {},
    [NOTE_RESOURCE]: {},
  };
  const readable = workbook.sheets.filter((sheet) => stored.has(sheet.name));
  readable.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    const cells = gridCells(stored.get(sheet.name) ?? EMPTY_CELLS, sheet, (x) => styles.of(x));
    const own = attributes.get(sheet.name) ?? NO_ATTRIBUTES;
    sheets[id] = gridSheet(id, sheet, cells, own.sizes);
    const byPriority = [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => plainRule(rule, scheme));
    const conditional = keepRules(byPriority, `${id}-rule`, gridRule);
    const validations = keepRules(sheet.dataValidations ?? [], `${id}-check`, gridValidation);
    Object.assign(resources[CONDITIONAL_RESOURCE] ?? {}, { [id]: conditional.shown });
    Object.assign(resources[VALIDATION_RESOURCE] ?? {}, { [id]: validations.shown });
    Object.assign(resources[NOTE_RESOURCE] ?? {}, { [id]: notesOf(sheet) });
    kept.set(id, {
      sheet,
      attributes: own,
      conditional: conditional.kept,
      validations: validations.kept,
      unshownConditional: conditional.unshown,
      unshownValidations: validations.unshown,
    });
  });
  const snapshot: IWorkbookData = {
    id: `file-${crypto.randomUUID()}`,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.grid,
    defaultStyle: gridStyle(plainStyle({ font: workbook.defaultFont ?? {} }, scheme)),
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: Object.entries(resources).map(([plugin, data]) => ({
      name: plugin,
      data: JSON.stringify(data),
    })),
  };
  return { snapshot, kept: { workbook, styles: styles.file, sheets: kept } };
}
