/** Planned cells and flags → a copy of the file in which all other parts have the same bytes. */
import type {
  CellRefusal,
  PatchRefusal,
  PatchResult,
  RecalculatedCell,
} from "../../app/core/patch-refusal";
import { a1, type Position } from "../../domain/cells";
import { FileRefusal } from "../file-refusal";
import { copyArchive } from "../package/copy-archive";
import { readSheets, type WorkbookSheet } from "../read-workbook";
import { editCalcChain, type ChainCell } from "./edit-calc-chain";
import { editCells, type CellEdit } from "./edit-cells";
import { editFlags, FLAG_FORMAT, type FlagEdit } from "./edit-flags";
import { recalculated, sheetNumbers } from "./edit-workbook";
import {
  isSigned,
  isUnlocked,
  mayFormat,
  openPackage,
  styleFor,
  type OpenPackage,
} from "./open-package";
import { formulaRows, newResults, type NewResult } from "./formula/recalculate";
import { ownedAreas } from "./owned-areas";
import { partText, type Splice } from "./part-text";
import { mapSheet } from "./sheet-map";
import { changedMeanwhile, verifyCopy } from "./verify-copy";
import { rewrittenResult } from "./written-cell";

/** The edits of one sheet. */
export interface SheetEdits {
  /** The sheet's name. */
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** null: the flags stay as they are. */
  readonly flags: FlagEdit | null;
}

type Parts = Map<string, Uint8Array | null>;

/**
 * Writes planned contents and flags into a copy of an .xlsx or .xlsm file. Besides the edited sheets,
 * parts change only where necessary: the workbook part requests a calculation if there are formulas,
 * the styles get the formats of figures and flags, the calculation chain loses removed formulas. The
 * copy is read again and compared with the file; if anything but the planned cells differs, there is
 * no copy.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly SheetEdits[]): PatchResult {
  try {
    return patch(bytes, edits);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return refused([{ kind: "file", problem: error }]);
  }
}

const refused = (refusals: readonly PatchRefusal[]): PatchResult => ({ kind: "refused", refusals });

function patch(bytes: Uint8Array, edits: readonly SheetEdits[]): PatchResult {
  const { sheets, hasFormulas } = readEdited(bytes, new Set(edits.map(({ sheet }) => sheet)));
  const open = openPackage(bytes);
  if (isSigned(open.archive)) return refused([{ kind: "signed" }]);
  const parts: Parts = new Map();
  const refusals: PatchRefusal[] = [];
  const gone: ChainCell[] = [];
  const results = new Map<string, readonly NewResult[]>();
  for (const edit of edits) {
    const [sheet, ...same] = sheets.filter(({ name }) => name === edit.sheet);
    if (sheet === undefined || same.length > 0) {
      refusals.push({ kind: "no-sheet", sheet: edit.sheet });
      continue;
    }
    const edited = editSheet(open, sheet, edit);
    refusals.push(...edited.refusals);
    gone.push(...edited.formulasGone);
    results.set(edit.sheet, edited.results);
    if (edited.content !== null) parts.set(sheet.part, edited.content);
  }
  if (refusals.length > 0) return refused(refusals);
  if (parts.size === 0) return { kind: "patched", bytes, recalculated: [] };
  for (const [name, content] of editCalcChain(open.archive, open.main, open.relations, gone))
    parts.set(name, content);
  if (hasFormulas && edits.some(({ cells }) => cells.length > 0))
    setPart(parts, open.main, open.workbook, recalculated(open.workbook.text));
  const { styles } = open;
  if (styles !== null) setPart(parts, styles.part, styles, styles.editor.splices());
  const copy = copyArchive(bytes, parts);
  const cellsOf = new Map(edits.map(({ sheet, cells }) => [sheet, cells]));
  const different = verifyCopy(bytes, copy, (sheet) => ({
    cells: cellsOf.get(sheet) ?? [],
    results: results.get(sheet) ?? [],
  }));
  if (different.length > 0) return refused(different);
  const newlyStored = [...results].flatMap(([sheet, found]) =>
    found.map((result) => recalculatedCell(sheet, result)),
  );
  return { kind: "patched", bytes: copy, recalculated: newlyStored };
}

const recalculatedCell = (sheet: string, { at, before, after }: NewResult): RecalculatedCell => ({
  sheet,
  cell: a1(at),
  before: before.raw,
  after: after.value,
});

interface EditedSheets {
  readonly sheets: readonly WorkbookSheet[];
  /** Whether a sheet of the workbook has formulas, or may have them. */
  readonly hasFormulas: boolean;
}

/** The sheets of these names, read one by one with the others. */
function readEdited(bytes: Uint8Array, names: ReadonlySet<string>): EditedSheets {
  const sheets: WorkbookSheet[] = [];
  let hasFormulas = false;
  for (const reading of readSheets(bytes)) {
    hasFormulas ||= reading.kind === "unread" || holdsFormula(reading.sheet);
    if (reading.kind === "sheet" && names.has(reading.sheet.name)) sheets.push(reading.sheet);
  }
  return { sheets, hasFormulas };
}

const holdsFormula = ({ cells, detached }: WorkbookSheet): boolean =>
  [cells, ...detached].some(({ rows }) =>
    rows.some((row) => row.some(({ formula }) => formula !== undefined)),
  );

const ofCells = (sheet: string, why: CellRefusal, cells: readonly Position[]): PatchRefusal => ({
  kind: "cells",
  sheet,
  why,
  cells: cells.map(a1),
});

function setPart(
  parts: Parts,
  name: string,
  { spliced }: ReturnType<typeof partText>,
  splices: readonly Splice[],
): void {
  if (splices.length > 0) parts.set(name, spliced(splices));
}

interface EditedSheet {
  readonly refusals: readonly PatchRefusal[];
  readonly results: readonly NewResult[];
  readonly formulasGone: readonly ChainCell[];
  /** null: nothing changes. */
  readonly content: Uint8Array | null;
}

function editSheet(
  open: OpenPackage,
  found: WorkbookSheet,
  { sheet, cells, flags }: SheetEdits,
): EditedSheet {
  const changed = changedMeanwhile(found, cells);
  if (changed.length > 0)
    return {
      refusals: [ofCells(sheet, "changed", changed)],
      results: [],
      formulasGone: [],
      content: null,
    };
  const { part } = found;
  const { text, spliced } = partText(open.archive.read(part), part);
  const formulas = cells.length === 0 ? [] : formulaRows(found);
  const map = mapSheet(text, new Set([...cells.map(({ at }) => at.row), ...formulas]));
  if (map === null)
    throw new FileRefusal("damaged", `${part}: no sheetData`, { part, fault: "part-malformed" });
  const edited = editCells(text, map, cells, {
    owned: cells.length === 0 ? [] : ownedAreas(open.archive, part),
    isUnlocked: (style) => isUnlocked(open, style),
    styleFor: (content, style) => styleFor(open, map, content, style),
  });
  const { styles } = open;
  const flagSplices =
    flags === null
      ? []
      : editFlags(text, map, flags, () => styles?.editor.differentialFormat(FLAG_FORMAT) ?? 0);
  const refusals = [...edited.refused].map(([why, at]) => ofCells(sheet, why, at));
  if (flagSplices.length > 0) {
    if (!mayFormat(map)) refusals.push({ kind: "flags", sheet, why: "protected" });
    else if (styles === null) refusals.push({ kind: "flags", sheet, why: "no-styles" });
  }
  const results = newResults(text, map, found, cells);
  const splices = [
    ...edited.splices,
    ...results.flatMap(({ cell, after }) => rewrittenResult(text, cell, after)),
    ...flagSplices,
  ];
  return {
    refusals,
    results,
    formulasGone: chainCells(open, part, edited.formulasGone),
    content: splices.length === 0 ? null : spliced(splices),
  };
}

/** Cells of a sheet as the calculation chain names them. */
function chainCells(
  { relations, workbook }: OpenPackage,
  part: string,
  cells: readonly Position[],
): readonly ChainCell[] {
  if (cells.length === 0) return [];
  const id = relations.find(({ target, external }) => target === part && !external)?.id ?? "";
  const sheet = sheetNumbers(workbook.text).get(id) ?? "";
  return cells.map((at) => ({ sheet, cell: a1(at) }));
}
