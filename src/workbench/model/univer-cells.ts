/** Cells of a Univer sheet: kinds, formulas and formats in, values out. */
import type { Worksheet } from "@univerjs/core";
import { intersection, type Area } from "./area";
import { GENERAL, isErrorName, type CellInput, type CellState } from "./cell-content";
import {
  BOOLEAN,
  NUMBER,
  STRING,
  richText,
  unchangedContent,
  type RawCell,
  type RawMatrix,
} from "./engine-shapes";
import type { CellShift } from "./cell-shift";
import { shiftCells } from "./univer-cell-shift";
import { rangeOf, type UniverHandle } from "./univer-handle";
import type { CellStore, Origin } from "./workbook-model";

const EMPTIED: RawCell = { v: null, t: null, f: null, si: null, p: null };

/** Excel stores 15 digits; Univer divides a typed percentage by 100 without rounding. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function kindAndValue(cell: RawCell | null): Pick<CellState, "kind" | "value"> {
  const value = cell?.v ?? (cell ? richText(cell) : null);
  if (!cell || value === null || value === "") {
    return cell?.f || cell?.si ? { kind: "text", value: "" } : { kind: "empty", value: "" };
  }
  if (cell.t === BOOLEAN || typeof value === "boolean") {
    return { kind: "boolean", value: value === true || value === 1 || value === "TRUE" };
  }
  if (typeof value === "number") return { kind: "number", value: rounded(value) };
  if (cell.t === NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) {
    return { kind: "number", value: rounded(Number(value)) };
  }
  return { kind: isErrorName(value) ? "error" : "text", value };
}

function toUniver(input: CellInput): RawCell {
  const style = input.format === undefined ? {} : { s: { n: patternOf(input.format) } };
  switch (input.kind) {
    case "empty":
      return { ...EMPTIED, ...style };
    case "formula":
      return { ...EMPTIED, f: input.value, ...style };
    case "boolean":
      return { ...EMPTIED, v: input.value, t: BOOLEAN, ...style };
    case "number":
      return { ...EMPTIED, v: input.value, t: NUMBER, ...style };
    case "text":
    case "error":
      return { ...EMPTIED, v: input.value, t: STRING, ...style };
  }
}

function patternOf(format: string): { pattern: string } | null {
  return format === GENERAL ? null : { pattern: format };
}

/** The cells of one sheet, over Univer. */
export class UniverCells implements CellStore {
  readonly #handle: UniverHandle;
  readonly #sheetId: string;
  readonly #shifted: (shift: CellShift, origin: Origin) => void;

  /** @param shifted Called after cells were inserted or deleted. */
  constructor(
    handle: UniverHandle,
    sheetId: string,
    shifted: (shift: CellShift, origin: Origin) => void,
  ) {
    this.#handle = handle;
    this.#sheetId = sheetId;
    this.#shifted = shifted;
  }

  get extent(): Area {
    const sheet = this.#handle.core(this.#sheetId);
    return {
      row: 0,
      column: 0,
      rowCount: sheet.getRowCount(),
      columnCount: sheet.getColumnCount(),
    };
  }

  read(area: Area): CellState[][] {
    const sheet = this.#handle.core(this.#sheetId);
    return Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (_, j) =>
        this.#state(sheet, area.row + i, area.column + j),
      ),
    );
  }

  write(area: Area, inputs: readonly (readonly (CellInput | null)[])[]): void {
    const matrix: RawMatrix = {};
    inputs.forEach((line, i) => {
      line.forEach((input, j) => {
        if (input) (matrix[area.row + i] ??= {})[area.column + j] = toUniver(input);
      });
    });
    this.#setRangeValues(area, matrix);
  }

  setFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const sheet = this.#handle.core(this.#sheetId);
    const matrix: RawMatrix = {};
    formats.forEach((line, i) => {
      line.forEach((format, j) => {
        if (format === null) return;
        const row = area.row + i;
        const column = area.column + j;
        (matrix[row] ??= {})[column] = {
          s: { n: patternOf(format) },
          ...unchangedContent(this.#handle.cellAt(sheet, row, column)),
        };
      });
    });
    this.#setRangeValues(area, matrix);
  }

  used(within: Area, valuesOnly: boolean): Area | null {
    const sheet = this.#handle.core(this.#sheetId);
    const common = intersection(within, this.extent);
    if (!common) return null;
    const seen = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < common.row || row >= common.row + common.rowCount) return;
      if (column < common.column || column >= common.column + common.columnCount) return;
      if (
        kindAndValue((cell ?? null) as RawCell | null).kind === "empty" &&
        (valuesOnly || !cell?.s)
      )
        return;
      seen.top = Math.min(seen.top, row);
      seen.left = Math.min(seen.left, column);
      seen.bottom = Math.max(seen.bottom, row);
      seen.right = Math.max(seen.right, column);
    });
    if (seen.bottom < 0) return null;
    return {
      row: seen.top,
      column: seen.left,
      rowCount: seen.bottom - seen.top + 1,
      columnCount: seen.right - seen.left + 1,
    };
  }

  insert(area: Area, direction: "down" | "right"): void {
    this.#shift({ area, direction });
  }

  remove(area: Area, direction: "up" | "left"): void {
    this.#shift({ area, direction });
  }

  #shift(shift: CellShift): void {
    shiftCells(this.#handle, this.#sheetId, shift);
    this.#shifted(
      shift,
      this.#handle.asHost(() => this.#handle.origin),
    );
  }

  #state(sheet: Worksheet, row: number, column: number): CellState {
    const cell = this.#handle.cellAt(sheet, row, column);
    const style = this.#handle.styleAt(sheet, row, column);
    return {
      ...kindAndValue(cell),
      formula: cell?.f || cell?.si ? this.#formula(row, column) : null,
      format: style.n?.pattern ?? GENERAL,
    };
  }

  /** Through the facade, since a formula that was filled down is stored once and shared by its id. */
  #formula(row: number, column: number): string | null {
    const text = this.#handle.worksheet(this.#sheetId).getRange(row, column).getFormula();
    return text === "" ? null : text;
  }

  #setRangeValues(area: Area, matrix: RawMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.#handle.ensureSize(this.#sheetId, area);
    this.#handle.execute("sheet.command.set-range-values", {
      subUnitId: this.#sheetId,
      range: rangeOf(area),
      value: matrix,
    });
  }
}
