/** The positions in a worksheet's text of the elements that an edit of some cells concerns. */
import type { MergedArea, Position } from "../../domain/cells";
import { booleanAttribute, type Attributes } from "../package/xml";
import { isOnGrid, readReference, readRowNumber } from "../sheet/reference";
import { readArea } from "../sheet/covered-cells";
import { attributesOf, eachTag, type EndTag, type StartTag, type TagHandler } from "./tags";

/** The f element of a cell. */
export interface FormulaTag {
  /** "normal", "shared", "array" or "dataTable". */
  readonly kind: string;
  /** The index of a shared formula; else "". */
  readonly group: string;
  /** The area that the formula fills; null where it names none. */
  readonly area: MergedArea | null;
  /**
   * Whether the element has the text of the formula, as only the first cell of a shared formula does.
   */
  readonly hasText: boolean;
}

/** A child of a cell's element, with its position. */
interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface CellSpan {
  readonly at: Position;
  readonly tag: StartTag;
  readonly attributes: Attributes;
  readonly parts: readonly Part[];
  readonly formula: FormulaTag | null;
  /** The position of its end tag; without one, the end of its only tag. */
  readonly contentEnd: number;
  readonly end: number;
}

export interface RowSpan {
  readonly row: number;
  readonly tag: StartTag;
  readonly attributes: Attributes;
  /** In the order of the text; cells that are not needed come without their parts. */
  readonly cells: readonly CellSpan[];
  readonly contentEnd: number;
}

/** An element directly below the root. */
export interface TopElement {
  readonly name: string;
  readonly tag: StartTag;
  readonly end: number;
}

/** A formula that concerns other cells than its own. */
export interface SpreadFormula extends FormulaTag {
  readonly at: Position;
}

export interface SheetMap {
  /** The requested rows by their numbers, if the sheet has them; several with one number in order. */
  readonly rows: ReadonlyMap<number, readonly RowSpan[]>;
  /** By the number of a requested row: the position for it if the sheet lacks it. */
  readonly places: ReadonlyMap<number, number>;
  readonly top: readonly TopElement[];
  readonly root: StartTag;
  readonly data: TopElement & { readonly contentEnd: number };
  /** The styles of whole columns. */
  readonly columns: readonly {
    readonly min: number;
    readonly max: number;
    readonly style: string;
  }[];
  readonly protection: Attributes | null;
  readonly merged: readonly MergedArea[];
  readonly spread: readonly SpreadFormula[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenRow = Mutable<RowSpan> & { cells: CellSpan[]; readonly isWanted: boolean };
type OpenCell = Mutable<CellSpan> & { parts: Part[] };

const NOWHERE = Number.NaN;

class MapHandler implements TagHandler {
  readonly rows = new Map<number, RowSpan[]>();
  readonly places = new Map<number, number>();
  readonly top: TopElement[] = [];
  readonly columns: { min: number; max: number; style: string }[] = [];
  readonly merged: MergedArea[] = [];
  readonly spread: SpreadFormula[] = [];
  root: StartTag | null = null;
  data: (TopElement & { contentEnd: number }) | null = null;
  protection: Attributes | null = null;

  private readonly path: StartTag[] = [];
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private rowNumber = 0;
  private column = 0;
  /** The requested rows in ascending order, and how many of them lie above the rows read so far. */
  private readonly ascending: readonly number[];
  private passed = 0;

  constructor(
    private readonly text: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.ascending = [...wanted].sort((one, other) => one - other);
  }

  open(tag: StartTag): void {
    const depth = this.path.length;
    const parent = this.path.at(-1)?.name;
    if (depth === 0) this.root = tag;
    if (depth === 1 && tag.name === "sheetProtection")
      this.protection = attributesOf(this.text, tag);
    if (depth === 2 && parent === "cols" && tag.name === "col") this.addColumn(tag);
    if (depth === 2 && parent === "mergeCells" && tag.name === "mergeCell") this.addMerged(tag);
    if (depth === 2 && parent === "sheetData" && tag.name === "row") this.openRow(tag);
    if (depth === 3 && this.row !== null && tag.name === "c") this.openCell(tag);
    if (depth === 4 && this.cell !== null && tag.name === "f") this.addFormula(tag);
    this.path.push(tag);
  }

  close({ name, from, to }: EndTag): void {
    const tag = this.path.pop();
    if (tag === undefined) return;
    const depth = this.path.length;
    const contentEnd = tag.isEmpty ? tag.to : from;
    if (depth === 1) {
      const element = { name, tag, end: to };
      this.top.push(element);
      if (name === "sheetData" && this.data === null) this.closeData({ ...element, contentEnd });
    }
    if (depth === 2 && this.row !== null && name === "row") this.closeRow(this.row, contentEnd);
    if (depth === 3 && this.cell !== null && name === "c")
      this.closeCell(this.cell, contentEnd, to);
    if (depth === 4) this.cell?.parts.push({ name, from: tag.from, to });
  }

  private addColumn(tag: StartTag): void {
    const { min, max, style } = attributesOf(this.text, tag);
    if (style !== undefined) this.columns.push({ min: Number(min), max: Number(max), style });
  }

  private addMerged(tag: StartTag): void {
    const area = readArea(attributesOf(this.text, tag)["ref"] ?? "");
    if (area !== null) this.merged.push(area);
  }

  private openRow(tag: StartTag): void {
    const attributes = attributesOf(this.text, tag);
    const reference = attributes["r"] ?? "";
    this.rowNumber = reference.trim() === "" ? this.rowNumber + 1 : readRowNumber(reference);
    this.column = 0;
    const row = this.rowNumber;
    const isWanted = this.wanted.has(row);
    this.placeRowsUpTo(row, tag.from);
    this.row = { row, tag, attributes, cells: [], contentEnd: tag.to, isWanted };
  }

  private closeRow({ isWanted, ...row }: OpenRow, contentEnd: number): void {
    this.row = null;
    if (!isWanted) return;
    const span = { ...row, contentEnd };
    const same = this.rows.get(row.row);
    if (same === undefined) this.rows.set(row.row, [span]);
    else same.push(span);
  }

  /** Sets the position for requested rows above this one; it is used only for missing ones. */
  private placeRowsUpTo(row: number, place: number): void {
    for (;;) {
      const next = this.ascending[this.passed];
      if (next === undefined || !(next < row)) return;
      this.places.set(next, place);
      this.passed += 1;
    }
  }

  private openCell(tag: StartTag): void {
    const attributes = attributesOf(this.text, tag);
    const reference = attributes["r"] ?? "";
    const own = reference.trim() === "" ? null : readReference(reference);
    const counted = { row: this.rowNumber, column: this.column + 1 };
    const at = own === null ? counted : own;
    if (isOnGrid(at)) ({ row: this.rowNumber, column: this.column } = at);
    else this.column = NOWHERE;
    this.cell = {
      at,
      tag,
      attributes,
      parts: [],
      formula: null,
      contentEnd: tag.to,
      end: tag.to,
    };
  }

  private addFormula(tag: StartTag): void {
    if (this.cell === null) return;
    const { t: kind = "normal", si = "", ref = "" } = attributesOf(this.text, tag);
    const hasText = !tag.isEmpty && !this.text.startsWith("</", tag.to);
    const formula = { kind, group: si, area: readArea(ref) ?? areaOfOne(ref), hasText };
    this.cell.formula = formula;
    if (kind !== "normal") this.spread.push({ ...formula, at: this.cell.at });
  }

  private closeCell(cell: OpenCell, contentEnd: number, end: number): void {
    this.cell = null;
    if (this.row?.isWanted === true) this.row.cells.push({ ...cell, contentEnd, end });
  }

  private closeData(data: TopElement & { contentEnd: number }): void {
    this.data = data;
    this.placeRowsUpTo(Infinity, data.contentEnd);
  }
}

/** The area of a reference to one cell; null where it is none. */
function areaOfOne(reference: string): MergedArea | null {
  const at = readReference(reference);
  return isOnGrid(at) ? { from: at, to: at } : null;
}

/**
 * Maps a worksheet's text.
 *
 * @param rows the numbers of the rows that are to be changed
 * @returns null where the text is no worksheet with a sheetData
 */
export function mapSheet(text: string, rows: ReadonlySet<number>): SheetMap | null {
  const handler = new MapHandler(text, rows);
  eachTag(text, handler);
  const { root, data, protection } = handler;
  if (root === null || data === null) return null;
  const isProtected = protection !== null && booleanAttribute(protection["sheet"], false);
  return {
    rows: handler.rows,
    places: handler.places,
    top: handler.top,
    root,
    data,
    columns: handler.columns,
    protection: isProtected ? protection : null,
    merged: handler.merged,
    spread: handler.spread,
  };
}

/** Whether a position lies in an area. */
export const isWithin = ({ row, column }: Position, { from, to }: MergedArea): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;
