/** The members of Excel.Range for the contents and number formats of its cells. */
import { GRID, intersection, type Area } from "../../model/area";
import { GENERAL, TEXT, type CellInput, type CellState } from "../../model/cell-content";
import { shownText } from "../../model/shown-text";
import { parseInput } from "../../model/parse-input";
import type { SheetModel } from "../../model/workbook-model";
import { matrixArgument, wholeArgument } from "../arguments";
import { requireUnlocked, requireWritable } from "../host-context";
import { invalidArgument, sizeMismatch } from "../host-error";
import type { HostValue } from "../host-object";
import type { Json } from "../protocol";
import { valueTypeOf } from "../value-types";
import { RangeGeometry } from "./range-geometry";

/** Excel also refuses to read more than this at once. */
const MAX_CELLS = 5_000_000;

export abstract class RangeContents extends RangeGeometry {
  /** Cells cached while one load reads several properties; dropped at the next write or microtask. */
  #read: CellState[][] | null = null;
  readonly #cells = (): CellState[][] => {
    if (this.#read) return this.#read;
    if (this.area.rowCount * this.area.columnCount > MAX_CELLS) {
      throw invalidArgument("The range is too large.");
    }
    const cells = this.sheet().cells.read(this.area);
    this.#read = cells;
    queueMicrotask(() => {
      this.#read = null;
    });
    return cells;
  };

  get values(): Json {
    return this.#cells().map((line) => line.map(({ value }) => value));
  }

  set values(values: HostValue) {
    this.#write(values);
  }

  get formulas(): Json {
    return this.#cells().map((line) => line.map(({ formula, value }) => formula ?? value));
  }

  set formulas(formulas: HostValue) {
    this.#write(formulas);
  }

  get text(): Json {
    return this.#cells().map((line) => line.map(shownText));
  }

  get valueTypes(): Json {
    return this.#cells().map((line) => line.map(valueTypeOf));
  }

  get numberFormat(): Json {
    return this.#cells().map((line) => line.map(({ format }) => format));
  }

  set numberFormat(formats: HostValue) {
    const sheet = this.sheet();
    requireWritable(this.context, sheet, "allowFormatCells");
    this.#read = null;
    const format = single(formats);
    const area = Array.isArray(format) ? this.area : clippedToGrid(this.area, sheet);
    const block = matrixArgument(format, area.rowCount, area.columnCount);
    sheet.cells.setFormats(
      area,
      block.map((line) => line.map(formatOf)),
    );
  }

  /** Sent by office.js when it splits a large write. */
  _ValidateArraySize(rows: HostValue, columns: HostValue): void {
    const { rowCount, columnCount } = this.area;
    if (wholeArgument(rows) !== rowCount || wholeArgument(columns) !== columnCount) {
      throw sizeMismatch();
    }
  }

  readonly #write = (values: HostValue): void => {
    const sheet = this.sheet();
    const area = Array.isArray(values) ? this.area : clippedToGrid(this.area, sheet);
    requireUnlocked(this.context, sheet, area);
    const block = matrixArgument(values, area.rowCount, area.columnCount);
    if (block.every((line) => line.every((value) => value === null))) return;
    const formats = sheet.cells.read(area);
    this.#read = null;
    sheet.cells.write(
      area,
      block.map((line, i) => line.map((value, j) => inputOf(value, formats[i]?.[j]?.format))),
    );
  };
}

/** For an area of whole rows or columns, the part that exists in the grid; else the area itself. */
export function clippedToGrid(area: Area, sheet: SheetModel): Area {
  const isWhole = area.rowCount === GRID.rowCount || area.columnCount === GRID.columnCount;
  return isWhole ? (intersection(area, sheet.cells.extent) ?? area) : area;
}

/** The one entry of an array of one cell, which formats spread over a larger range. */
function single(value: HostValue): HostValue {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [line] = value;
  return Array.isArray(line) && line.length === 1 ? line[0] : value;
}

function formatOf(value: Json): string | null {
  if (value === null) return null;
  if (typeof value !== "string") throw invalidArgument();
  return value === "" ? GENERAL : value;
}

function inputOf(value: Json, format = GENERAL): CellInput | null {
  if (value === null) return null;
  if (typeof value === "string") return parseInput(value, format);
  if (typeof value === "number") {
    return format === TEXT
      ? { kind: "text", value: String(value) }
      : { kind: "number", value: Number(value.toPrecision(15)) };
  }
  if (typeof value === "boolean") {
    return format === TEXT
      ? { kind: "text", value: value ? "TRUE" : "FALSE" }
      : { kind: "boolean", value };
  }
  throw invalidArgument();
}
