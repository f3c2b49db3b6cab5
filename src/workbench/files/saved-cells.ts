/** The grid's cells for a file: values, formulas with their last result, styles, notes. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { fileStyle } from "./cell-style";
import { richText } from "../model/engine-shapes";
import type { OriginalFile, OriginalSheet } from "./opened-file";
import type { Cell, CellStyle } from "./xlsx-library";

type CellLine = Readonly<Record<number, ICellData>>;

export interface CellSource {
  readonly snapshot: IWorkbookData;
  readonly sheet: Partial<IWorksheetData>;
  readonly original: OriginalFile | null;
  readonly originalSheet: OriginalSheet | null;
  /** The cell's formula with its "="; null when it has none. */
  readonly formulaAt: (row: number, column: number) => string | null;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Rounds to 15 digits as Excel does: the grid computes a typed percentage in binary arithmetic (95.01%
 * → 0.9501000000000001). Numbers of the opened file are not rounded.
 */
function rounded(value: number, fileNumbers: ReadonlySet<number>): number {
  return fileNumbers.has(value) ? value : Number(value.toPrecision(15));
}

function valueOf(cell: ICellData): string | number | boolean | null {
  const value = cell.v ?? richText(cell);
  if (value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) {
    return value === true || value === BooleanNumber.TRUE || value === "TRUE";
  }
  const isNumber = cell.t === CellValueType.NUMBER && typeof value === "string";
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : value;
}

function numbersOf(sheet: OriginalSheet | null): Set<number> {
  const numbers = new Set<number>();
  for (const row of sheet?.sheet.rows ?? []) {
    for (const value of row) if (typeof value === "number") numbers.add(value);
  }
  return numbers;
}

/** The array attributes of the opened file's formula, if the formula is unchanged. */
function arrayOf(formula: string, original: Cell | undefined): Partial<Cell> {
  if (original?.formulaType !== "array" || original.formula !== formula) return {};
  return {
    formulaType: "array",
    ...(original.formulaRef === undefined ? {} : { formulaRef: original.formulaRef }),
    ...(original.formulaDynamic ? { formulaDynamic: true } : {}),
  };
}

class StyleSource {
  readonly #defaults: IStyleData;

  constructor(private readonly source: CellSource) {
    const { defaultStyle, styles } = source.snapshot;
    const style = typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle;
    this.#defaults = {
      ...(style?.ff ? { ff: style.ff } : {}),
      ...(style?.fs ? { fs: style.fs } : {}),
    };
  }

  /** The file's style if it is unchanged in the grid; else the grid's, completed from the file's. */
  of(style: ICellData["s"], place: string): CellStyle | null {
    if (!style) return null;
    if (typeof style === "string") {
      const own = this.source.original?.styles.get(style);
      if (own) return own;
    }
    const shown = typeof style === "string" ? this.source.snapshot.styles[style] : style;
    if (!shown) return null;
    return fileStyle(
      { ...this.#defaults, ...shown },
      this.source.originalSheet?.sheet.cells?.get(place)?.style,
    );
  }
}

/** The sheet's cells by "row,column", as the file library takes them. */
export function savedCells(source: CellSource): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new StyleSource(source);
  const fileNumbers = numbersOf(source.originalSheet);
  const rows: Record<string, CellLine> = { ...source.sheet.cellData };
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(line)) {
      const place = `${row},${column}`;
      const before = source.originalSheet?.sheet.cells?.get(place);
      const style = styles.of(cell.s, place);
      const formula =
        cell.f || cell.si ? source.formulaAt(Number(row), Number(column))?.replace(/^=/, "") : null;
      const value = valueOf(cell);
      const saved: Partial<Cell> = { ...(style ? { style } : {}) };
      if (formula) {
        Object.assign(saved, { formula, formulaResult: value, ...arrayOf(formula, before) });
      } else if (value !== null) {
        saved.value = typeof value === "number" ? rounded(value, fileNumbers) : value;
        if (before?.hyperlink && before.value === value) saved.hyperlink = before.hyperlink;
      }
      if (Object.keys(saved).length > 0) cells.set(place, saved);
    }
  }
  for (const [place, text] of source.notes) {
    const author = source.originalSheet?.sheet.cells?.get(place)?.comment?.author;
    const comment = { text, ...(author === undefined ? {} : { author }) };
    cells.set(place, { ...cells.get(place), comment });
  }
  return cells;
}
