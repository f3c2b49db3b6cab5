import { a1, type Cells } from "../../domain/cells";
import { readCell, type CellContext, type RawCell } from "./cell-value";
import { gridOf, type PlacedCell } from "./grid";
import { assertInGrid, readReference } from "./reference";
import { RichText } from "../workbook/rich-text";
import { booleanAttribute, readXml, type Attributes, type XmlHandler } from "../package/xml";

export interface SheetPart {
  readonly cells: Cells;
  readonly isProtected: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Collects the cells of a worksheet's elements. A row or cell without a reference follows the one
 * before it; a shared formula takes its text from its first cell.
 */
class SheetHandler implements XmlHandler {
  readonly placed: PlacedCell[] = [];
  isProtected = false;
  private row = 0;
  private column = 0;
  private inData = false;
  private cell: Mutable<RawCell> | null = null;
  private capturing: "value" | "formula" | "inline" | null = null;
  private captured = "";
  private shared: string | null = null;
  private readonly masters = new Map<string, string>();
  private readonly richText = new RichText();

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Attributes): void {
    if (name === "sheetData") this.inData = true;
    else if (name === "sheetProtection")
      this.isProtected = booleanAttribute(attributes["sheet"], false);
    else if (!this.inData) return;
    else if (name === "row") this.openRow(attributes["r"]);
    else if (name === "c") this.openCell(attributes);
    else if (this.capturing === "inline") this.richText.open(name);
    else if (this.cell) this.openContent(name, attributes);
  }

  text(text: string): void {
    if (this.capturing === "inline") this.richText.text(text);
    else if (this.capturing) this.captured += text;
  }

  close(name: string): void {
    if (name === "sheetData") this.inData = false;
    if (!this.cell) return;
    if (name === "c") this.closeCell(this.cell);
    else if (name === "v" && this.capturing === "value") this.cell.value = this.captured;
    else if (name === "f" && this.capturing === "formula") this.closeFormula(this.cell);
    else if (name === "is") this.cell.inline = this.richText.content;
    else {
      if (this.capturing === "inline") this.richText.close(name);
      return;
    }
    this.capturing = null;
  }

  private openRow(reference: string | undefined): void {
    this.row = reference === undefined ? this.row + 1 : Number(reference);
    this.column = 0;
    assertInGrid({ row: this.row, column: 1 }, `row ${reference ?? this.row}`);
  }

  private openCell({ r: reference, t: type = "n", s: style = "0" }: Attributes): void {
    if (reference === undefined) this.column += 1;
    else ({ row: this.row, column: this.column } = readReference(reference));
    const at = { row: this.row, column: this.column };
    assertInGrid(at, a1(at));
    const named = reference ?? a1(at);
    this.cell = {
      reference: named,
      type,
      style: Number(style),
      value: null,
      inline: null,
      formula: null,
    };
  }

  private openContent(name: string, { t: kind, si }: Attributes): void {
    this.captured = "";
    if (name === "v") this.capturing = "value";
    if (name === "is") {
      this.capturing = "inline";
      this.richText.clear();
    }
    if (name === "f") {
      this.capturing = "formula";
      this.shared = kind === "shared" && si !== undefined ? si : null;
    }
  }

  private closeFormula(cell: Mutable<RawCell>): void {
    const text = this.captured;
    if (this.shared !== null && text !== "") this.masters.set(this.shared, text);
    const master = this.shared === null ? undefined : this.masters.get(this.shared);
    cell.formula = `=${text === "" ? (master ?? "") : text}`;
  }

  private closeCell(raw: RawCell): void {
    this.cell = null;
    if (raw.value === null && raw.inline === null && raw.formula === null) return;
    const cell = readCell(raw, this.context);
    if (cell.kind === "empty" && cell.formula === undefined) return;
    this.placed.push({ at: { row: this.row, column: this.column }, cell });
  }
}

/**
 * Reads a worksheet part: its cells and whether it is protected.
 * @param part the part's name in the package, for messages
 * @param name the sheet's name
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  name: string,
  context: CellContext,
): SheetPart {
  const listener = new SheetHandler(context);
  readXml(bytes, part, listener);
  return { cells: gridOf(name, listener.placed), isProtected: listener.isProtected };
}
