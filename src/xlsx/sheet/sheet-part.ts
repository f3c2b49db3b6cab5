import type { FileFault, FileProblem } from "../../app/core/port";
import { a1, type Cells, type MergedArea, type Position } from "../../domain/cells";
import { ContentCount } from "../content-count";
import { FileRefusal } from "../file-refusal";
import { SHEET_LIMITS } from "../limits";
import { booleanAttribute, readXml, type Attributes, type XmlHandler } from "../package/xml";
import { RichText } from "../workbook/rich-text";
import { readCell, type CellContext, type RawCell } from "./cell-value";
import { readArea, withoutCovered } from "./covered-cells";
import { gridOf, type PlacedCell } from "./grid";
import { isOnGrid, readReference, readRowNumber } from "./reference";
import { unfilledRowsRemover } from "./unfilled-rows";

/** A cell whose element is faulty. */
export interface FaultyCell {
  /** its reference as in the file */
  readonly cell: string;
  /** null where the cell has no position on the sheet; its content is lost then */
  readonly at: Position | null;
  readonly fault: FileFault;
}

export interface SheetPart {
  /** the part of the sheet with most cells; faulty cells are error cells */
  readonly cells: Cells;
  /** parts of the sheet that stand far apart from that one */
  readonly detached: readonly Cells[];
  readonly isProtected: boolean;
  /** its merged areas; only the top left cell of one is seen */
  readonly merged: readonly MergedArea[];
  /** the first ones, where there are very many */
  readonly faulty: readonly FaultyCell[];
}

/**
 * The context of reading a sheet. A damaged part of the workbook refuses the sheet when a cell needs
 * it.
 */
export interface SheetContext extends CellContext {
  readonly lostStrings: FileProblem | null;
  readonly lostStyles: FileProblem | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A cell that is being read, with its reference as in the file. */
interface OpenCell extends Mutable<RawCell> {
  readonly reference: string;
  readonly at: Position | null;
  /** the reference is no position, so that another position was used */
  readonly misplaced: boolean;
}

const MOST_FAULTY = 100;

/**
 * Collects the cells of a worksheet. A row or cell without a reference follows the one before it; a
 * shared formula takes its text from its first cell.
 */
class SheetHandler implements XmlHandler {
  readonly placed: PlacedCell[] = [];
  readonly faulty: FaultyCell[] = [];
  readonly merged: MergedArea[] = [];
  isProtected = false;
  /** NaN while the row's number is unknown */
  private row = 0;
  private column = 0;
  private inData = false;
  private cell: OpenCell | null = null;
  private capturing: "value" | "formula" | "inline" | null = null;
  private captured = "";
  private shared: string | null = null;
  private readonly masters = new Map<string, string>();
  private readonly richText = new RichText();

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
    private readonly count: ContentCount,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "sheetData") this.inData = true;
    else if (name === "sheetProtection")
      this.isProtected = booleanAttribute(attributes["sheet"], false);
    else if (name === "mergeCell") this.addMerged(attributes["ref"]);
    else if (!this.inData) return;
    else if (this.capturing === "inline") this.richText.open(name, attributes);
    else if (name === "row") this.openRow(attributes["r"]);
    else if (name === "c") this.openCell(attributes);
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
    else if (name === "is") this.cell.inline = this.richText.item;
    else {
      if (this.capturing === "inline") this.richText.close(name);
      return;
    }
    this.capturing = null;
  }

  private addMerged(reference = ""): void {
    const area = readArea(reference);
    if (area === null) return;
    this.count.add("places", 1);
    this.merged.push(area);
  }

  private openRow(reference = ""): void {
    this.column = 0;
    this.row = reference.trim() === "" ? this.row + 1 : readRowNumber(reference);
  }

  private openCell({ r: reference = "", t: type = "n", s: style = "" }: Attributes): void {
    if (this.cell)
      throw new FileRefusal("damaged", `${this.part}: a cell in ${this.cell.reference}`, {
        part: this.part,
        cell: this.cell.reference,
        fault: "part-malformed",
      });
    const counted = { row: this.row, column: this.column + 1 };
    let at = counted;
    let misplaced = false;
    if (reference.trim() !== "") {
      const own = readReference(reference);
      misplaced = Number.isNaN(own.row);
      at = { row: misplaced ? this.row : own.row, column: own.column };
    }
    const known = isOnGrid(at);
    if (known) ({ row: this.row, column: this.column } = at);
    else this.column = NaN;
    this.cell = {
      reference: reference.trim() || (known ? a1(at) : ""),
      at: known ? at : null,
      misplaced,
      type: type.trim(),
      style,
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

  private closeFormula(cell: OpenCell): void {
    const text = this.captured === "" ? "" : `=${this.captured}`;
    if (this.shared !== null && text !== "") this.masters.set(this.shared, text);
    const master = this.shared === null ? undefined : this.masters.get(this.shared);
    cell.formula = text === "" ? (master ?? "=") : text;
  }

  private closeCell(raw: OpenCell): void {
    const { reference, at, misplaced } = raw;
    this.cell = null;
    if (raw.value === null && raw.inline === null && raw.formula === null) return;
    const { cell, fault } = readCell(raw, this.context);
    this.assertPartsOf(reference, fault);
    if (cell.kind === "empty" && cell.formula === undefined) return;
    this.count.add("cells", 1);
    if (cell.shown !== cell.raw) this.count.add("characters", cell.shown.length);
    const problem = at === null || misplaced ? "cell-position" : fault;
    if (problem !== null) this.addFaulty({ cell: reference, at, fault: problem });
    if (at === null) return;
    const placed: PlacedCell["cell"] = misplaced
      ? { kind: "error", shown: cell.shown, raw: cell.shown }
      : cell;
    this.placed.push({ at, cell: placed });
  }

  addFaulty(faulty: FaultyCell): void {
    if (this.faulty.length < MOST_FAULTY) this.faulty.push(faulty);
  }

  /** Refuses the sheet where a cell needs a part of the workbook that could not be read. */
  private assertPartsOf(cell: string, fault: FileFault | null): void {
    const { lostStrings, lostStyles } = this.context;
    const lost = fault === "cell-text" ? lostStrings : fault === "cell-style" ? lostStyles : null;
    if (lost === null) return;
    const { code, detail, part = this.part, fault: cause = "part-missing" } = lost;
    throw new FileRefusal(code, `${cell}: ${detail}`, { part, cell, fault: cause });
  }
}

/** The most areas merged over several rows that are returned; a sheet with more is no form. */
const MOST_MERGED = 2000;

function overRows(merged: readonly MergedArea[]): Pick<Cells, "merged"> {
  const areas = merged.filter(({ from, to }) => from.row < to.row);
  return areas.length > MOST_MERGED ? {} : { merged: areas };
}

/**
 * Reads a worksheet part.
 * @param part the part's name in the package, for messages
 * @param name the sheet's name
 * @param total counts what is read of the whole workbook
 * @throws FileRefusal with the part's name for a sheet that cannot be read, without one where the
 * workbook is larger than WORKBOOK_LIMITS.
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  name: string,
  context: SheetContext,
  total: Pick<ContentCount, "addAll">,
): SheetPart {
  const count = new ContentCount(SHEET_LIMITS, part);
  const handler = new SheetHandler(part, context, count);
  try {
    readXml(bytes, part, handler, { count, reduce: unfilledRowsRemover() });
    const { cells, detached, repeated } = gridOf(
      name,
      withoutCovered(handler.placed, handler.merged),
      count,
    );
    for (const at of repeated) handler.addFaulty({ cell: a1(at), at, fault: "cell-repeated" });
    const { isProtected, merged, faulty } = handler;
    return { cells: { ...cells, ...overRows(merged) }, detached, isProtected, merged, faulty };
  } finally {
    total.addAll(count);
  }
}
