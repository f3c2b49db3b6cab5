/** The results of a sheet's formulas once some of its cells are written. */
import { a1, cellAt, EMPTY_CELL, type Cell, type Position } from "../../../domain/cells";
import { decimal, parseDecimal } from "../../../domain/decimal";
import { decimalText } from "../../../domain/decimal-text";
import type { CellContent } from "../../../domain/changes/change";
import type { WorkbookSheet } from "../../read-workbook";
import type { CellEdit } from "../edit-cells";
import type { CellSpan, SheetMap } from "../sheet-map";
import { unescapeXml } from "../tags";
import { evaluate, NotEvaluated, type EvaluationPlace, type Scalar } from "./evaluate";
import { parseFormula, type Formula } from "./parse-formula";

/** A formula whose stored result is out of date once the cells are written. */
export interface NewResult {
  readonly at: Position;
  readonly cell: CellSpan;
  /** As it was read. */
  readonly before: Cell;
  readonly after: Extract<CellContent, { kind: "text" }> | NumberResult;
}

interface NumberResult {
  readonly kind: "number";
  readonly value: string;
}

/**
 * The most cells that the formulas of a sheet may refer to in all, and the longest chain of formulas.
 */
const MOST_READ = 200_000;
const DEEPEST = 200;

interface SheetFormula {
  readonly cell: CellSpan;
  readonly formula: Formula;
  /** The distance to the cell that contains the text of the formula. */
  readonly moved: Position;
}

const textOf = (text: string, cell: CellSpan): string | null => {
  const part = cell.parts.find(({ name }) => name === "f");
  if (part === undefined) return null;
  const xml = text.slice(part.from, part.to);
  if (xml.includes("<!") || xml.endsWith("/>")) return null;
  return unescapeXml(xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</")));
};

/** The formulas by A1 notation; null for one that cannot be evaluated. */
function formulasOf(text: string, { rows }: SheetMap): ReadonlyMap<string, SheetFormula | null> {
  const cells = [...rows.values()].flat().flatMap((row) => row.cells);
  const masters = new Map<string, { readonly formula: Formula | null; readonly at: Position }>();
  const formulas = new Map<string, SheetFormula | null>();
  for (const cell of cells) {
    const { at, formula } = cell;
    if (formula === null) continue;
    const own = textOf(text, cell);
    const parsed = own === null || own === "" ? null : parseFormula(own);
    if (formula.kind === "shared" && formula.hasText)
      masters.set(formula.group, { formula: parsed, at });
    const master = formula.hasText || formula.kind !== "shared" ? null : masters.get(formula.group);
    const found = master === null ? parsed : (master?.formula ?? null);
    const isAlone = formula.kind === "normal" || formula.kind === "shared";
    const from = master?.at ?? at;
    const moved = { row: at.row - from.row, column: at.column - from.column };
    formulas.set(a1(at), found !== null && isAlone ? { cell, formula: found, moved } : null);
  }
  return formulas;
}

/** @throws NotEvaluated for an error, and for a number that was never stored */
function scalarOf({ kind, raw }: Cell): Scalar {
  switch (kind) {
    case "empty":
      return null;
    case "text":
      return raw;
    case "boolean":
      return raw === "TRUE";
    case "number": {
      const value = parseDecimal(raw);
      if (value !== null) return value;
      break;
    }
    case "error":
  }
  throw new NotEvaluated(raw);
}

/** A stored result is a double: its last digits may differ. */
function isSame(one: Scalar, other: Scalar): boolean {
  if (one === null || other === null) return (one ?? "") === (other ?? "");
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  const scale = Math.max(1, one.abs().toNumber());
  return one.minus(other).abs().toNumber() <= 1e-9 * scale;
}

function contentOf(value: Scalar): NewResult["after"] | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string" || value === null) return { kind: "text", value: value ?? "" };
  return { kind: "number", value: decimalText(value.toNumber()) };
}

class Recalculation {
  private read = 0;
  private depth = 0;
  private readonly planned: ReadonlyMap<string, Scalar>;
  /** The new results by A1 notation; undefined for one that is not known. */
  private readonly known = new Map<string, Scalar | undefined>();

  constructor(
    private readonly formulas: ReadonlyMap<string, SheetFormula | null>,
    private readonly cellOf: (at: Position) => Cell,
    edits: readonly CellEdit[],
  ) {
    this.planned = new Map(
      edits.map(({ at, after }) => [
        a1(at),
        after.kind === "text" ? after.value : decimal(after.value),
      ]),
    );
  }

  results(): readonly NewResult[] {
    return [...this.formulas].flatMap(([key, formula]): readonly NewResult[] => {
      if (formula === null || this.planned.has(key)) return [];
      const { cell } = formula;
      const value = this.resultOf(key, formula);
      const before = this.cellOf(cell.at);
      if (value === undefined || isSame(value, scalarOf(before))) return [];
      const after = contentOf(value);
      return after === null ? [] : [{ at: cell.at, cell, before, after }];
    });
  }

  /** The new result of a formula; undefined where it is not known. */
  private resultOf(key: string, formula: SheetFormula): Scalar | undefined {
    if (this.known.has(key)) return this.known.get(key);
    // a formula that leads back to itself has no result
    this.known.set(key, undefined);
    this.depth += 1;
    const value = this.depth > DEEPEST ? undefined : this.evaluated(formula);
    this.depth -= 1;
    this.known.set(key, value);
    return value;
  }

  /**
   * The result with the written cells; only for a formula whose evaluation gives the stored result
   * without them.
   */
  private evaluated({ cell, formula, moved }: SheetFormula): Scalar | undefined {
    if (!cell.parts.some(({ name }) => name === "v")) return undefined;
    const stored: EvaluationPlace = { moved, valueAt: (at) => this.storedAt(at) };
    const written: EvaluationPlace = { moved, valueAt: (at) => this.writtenAt(at) };
    try {
      const before = scalarOf(this.cellOf(cell.at));
      return isSame(evaluate(formula, stored), before) ? evaluate(formula, written) : undefined;
    } catch (error) {
      if (error instanceof NotEvaluated) return undefined;
      throw error;
    }
  }

  private storedAt(at: Position): Scalar {
    this.read += 1;
    if (this.read > MOST_READ) throw new NotEvaluated("too many cells");
    return scalarOf(this.cellOf(at));
  }

  private writtenAt(at: Position): Scalar {
    const key = a1(at);
    const planned = this.planned.get(key);
    if (planned !== undefined) return planned;
    const formula = this.formulas.get(key);
    if (formula === undefined) return this.storedAt(at);
    const value = formula === null ? undefined : this.resultOf(key, formula);
    if (value === undefined) throw new NotEvaluated(key);
    return value;
  }
}

/** The rows that hold formulas. */
export const formulaRows = ({ cells, detached }: WorkbookSheet): readonly number[] =>
  [cells, ...detached].flatMap(({ top, rows }) =>
    rows.flatMap((row, index) =>
      row.some(({ formula }) => formula !== undefined) ? [top + index] : [],
    ),
  );

/**
 * The formulas of a sheet whose stored results are out of date once cells are written, with the new
 * results. A formula is used only if its evaluation gives the stored result for the file as it is; all
 * others keep their results until a program calculates the workbook.
 *
 * @param map with the rows of the formulas
 */
export function newResults(
  text: string,
  map: SheetMap,
  sheet: WorkbookSheet,
  edits: readonly CellEdit[],
): readonly NewResult[] {
  if (edits.length === 0) return [];
  const { cells, detached } = sheet;
  const cellOf = (at: Position): Cell => {
    const found = cellAt(cells, at);
    if (found !== EMPTY_CELL || detached.length === 0) return found;
    return detached.map((part) => cellAt(part, at)).find((cell) => cell !== EMPTY_CELL) ?? found;
  };
  return new Recalculation(formulasOf(text, map), cellOf, edits).results();
}
