/** Planned contents → edits of a worksheet's text. */
import type { CellRefusal } from "../../app/core/patch-refusal";
import { a1, type Cell, type Position } from "../../domain/cells";
import type { CellContent } from "../../domain/changes/change";
import { booleanAttribute } from "../package/xml";
import { readArea } from "../sheet/covered-cells";
import type { OwnedArea } from "./owned-areas";
import type { Splice } from "./part-text";
import { isWithin, type CellSpan, type RowSpan, type SheetMap } from "./sheet-map";
import { attributesOf, prefixOf, withAttributes } from "./tags";
import { newCell, rewrittenCell } from "./written-cell";

/** A cell to be written; a `Change` is one. */
export interface CellEdit {
  readonly at: Position;
  /** The cell as it was read from the file. */
  readonly before: Cell;
  readonly after: CellContent;
}

/** The rules for writing the cells of a sheet. */
export interface CellRules {
  readonly owned: readonly OwnedArea[];
  /** Whether cells of a style, "" for none, can be written while the sheet is protected. */
  readonly isUnlocked: (style: string) => boolean;
  /** The style for a content in a cell of a style; null where the file lacks the style. */
  readonly styleFor: (content: CellContent, style: string) => string | null;
}

export interface EditedCells {
  readonly splices: readonly Splice[];
  /** The cells that held a formula. */
  readonly formulasGone: readonly Position[];
  readonly refused: ReadonlyMap<CellRefusal, readonly Position[]>;
}

/** A cell as it is found in the text. */
interface Target {
  readonly edit: CellEdit;
  /** The elements of its row; none where the sheet lacks the row. */
  readonly rows: readonly RowSpan[];
  /** Its own elements. */
  readonly cells: readonly CellSpan[];
  /** The style that the cell has, or that Excel would give it. */
  readonly style: string;
}

function targetOf(map: SheetMap, edit: CellEdit): Target {
  const { row, column } = edit.at;
  const rows = map.rows.get(row) ?? [];
  const cells = rows
    .flatMap((each) => each.cells)
    .filter(({ at }) => at.row === row && at.column === column);
  const [cell] = cells;
  const style = cell === undefined ? inheritedStyle(map, edit.at) : (cell.attributes["s"] ?? "");
  return { edit, rows, cells, style };
}

/** The style of an absent cell: that of its row, else of its column, else "". */
export function inheritedStyle({ rows, columns }: SheetMap, { row, column }: Position): string {
  const own = rows.get(row)?.[0]?.attributes;
  if (own?.["s"] !== undefined && booleanAttribute(own["customFormat"], false)) return own["s"];
  return columns.find(({ min, max }) => min <= column && column <= max)?.style ?? "";
}

/** Why a cell is not written; null where it can be. */
function refusalOf(
  map: SheetMap,
  { edit: { at }, cells, style }: Target,
  { owned, isUnlocked }: CellRules,
  written: ReadonlySet<string>,
): CellRefusal | null {
  if (map.protection !== null && !isUnlocked(style)) return "locked";
  if (cells.length > 1) return "repeated";
  const isCovered = map.merged.some(
    (area) => isWithin(at, area) && (at.row !== area.from.row || at.column !== area.from.column),
  );
  if (isCovered) return "covered";
  const area = owned.find((each) => isWithin(at, each.area));
  if (area !== undefined) return area.why;
  const isPart = map.spread.some(
    ({ kind, area: filled }) =>
      kind !== "shared" &&
      filled !== null &&
      isWithin(at, filled) &&
      a1(filled.from) !== a1(filled.to),
  );
  if (isPart) return "array-formula";
  const formula = cells[0]?.formula;
  const isShared = formula?.kind === "shared" && formula.hasText;
  const needs = (other: SheetMap["spread"][number]): boolean =>
    other.kind === "shared" &&
    other.group === formula?.group &&
    !other.hasText &&
    !written.has(a1(other.at));
  return isShared && map.spread.some(needs) ? "shared-formula" : null;
}

/** Plans the edits of a worksheet's text; refused cells are named and not edited. */
export function editCells(
  text: string,
  map: SheetMap,
  edits: readonly CellEdit[],
  rules: CellRules,
): EditedCells {
  const written = new Set(edits.map(({ at }) => a1(at)));
  const refused = new Map<CellRefusal, Position[]>();
  const refuse = (why: CellRefusal, at: Position): void => {
    refused.set(why, [...(refused.get(why) ?? []), at]);
  };
  const splices: Splice[] = [];
  const formulasGone: Position[] = [];
  const added: AddedCell[] = [];
  for (const edit of edits) {
    const target = targetOf(map, edit);
    const why = refusalOf(map, target, rules, written);
    const style = rules.styleFor(edit.after, target.style);
    if (why !== null || style === null) {
      refuse(why ?? "style", edit.at);
      continue;
    }
    const [cell] = target.cells;
    if (cell === undefined) {
      added.push({ ...target, style });
      continue;
    }
    if (cell.formula !== null) formulasGone.push(edit.at);
    const own = style === target.style ? null : style;
    splices.push({
      from: cell.tag.from,
      to: cell.end,
      text: rewrittenCell(text, cell, edit.after, own),
    });
  }
  return {
    splices: [...splices, ...additions(text, map, added), ...dimension(text, map, added)],
    formulasGone,
    refused,
  };
}

type AddedCell = Target;

const byPlace = ({ edit: { at: one } }: AddedCell, { edit: { at: other } }: AddedCell): number =>
  one.row - other.row || one.column - other.column;

/** The new cells in their rows, and the new rows in the sheet. */
function additions(text: string, map: SheetMap, added: readonly AddedCell[]): readonly Splice[] {
  const ofRow = new Map<number, AddedCell[]>();
  for (const cell of [...added].sort(byPlace)) {
    const { row } = cell.edit.at;
    ofRow.set(row, [...(ofRow.get(row) ?? []), cell]);
  }
  const splices = [...ofRow].flatMap(([row, cells]) => {
    const [span] = cells[0]?.rows ?? [];
    return span === undefined ? newRow(map, row, cells) : cellsInto(text, span, cells);
  });
  if (!map.data.tag.isEmpty || splices.length === 0) return splices;
  const { from, to, rawName } = map.data.tag;
  const opened = text.slice(from, to).replace(/\s*\/>$/u, ">");
  const rows = splices.map((splice) => splice.text).join("");
  return [{ from, to, text: `${opened}${rows}</${rawName}>` }];
}

const xmlOf = ({ edit: { at, after }, style }: AddedCell, prefix: string): string =>
  newCell(a1(at), after, style, prefix);

function newRow(map: SheetMap, row: number, cells: readonly AddedCell[]): readonly Splice[] {
  const prefix = prefixOf(map.data.tag.rawName);
  const at = map.places.get(row) ?? map.data.contentEnd;
  const content = cells.map((cell) => xmlOf(cell, prefix)).join("");
  return [{ from: at, to: at, text: `<${prefix}row r="${row}">${content}</${prefix}row>` }];
}

function cellsInto(
  text: string,
  { tag, attributes, cells: present, contentEnd }: RowSpan,
  cells: readonly AddedCell[],
): readonly Splice[] {
  const prefix = prefixOf(tag.rawName);
  const start = text.slice(tag.from, tag.to);
  const opened = withAttributes(start, { ...spansWith(attributes["spans"], cells) });
  if (tag.isEmpty) {
    const content = cells.map((cell) => xmlOf(cell, prefix)).join("");
    const row = `${opened.replace(/\s*\/>$/u, ">")}${content}</${tag.rawName}>`;
    return [{ from: tag.from, to: tag.to, text: row }];
  }
  return [
    ...(opened === start ? [] : [{ from: tag.from, to: tag.to, text: opened }]),
    ...cells.map((cell): Splice => {
      const { column } = cell.edit.at;
      const at = present.find((other) => other.at.column > column)?.tag.from ?? contentEnd;
      return { from: at, to: at, text: xmlOf(cell, prefix) };
    }),
  ];
}

/** The columns that a row says it has, where the new cells lie outside them. */
function spansWith(
  spans: string | undefined,
  cells: readonly AddedCell[],
): Readonly<Record<string, string>> {
  const [, first, last] = /^\s*(\d+):(\d+)\s*$/u.exec(spans ?? "") ?? [];
  if (first === undefined || last === undefined) return {};
  const columns = cells.map(({ edit }) => edit.at.column);
  const [low, high] = [Math.min(Number(first), ...columns), Math.max(Number(last), ...columns)];
  const isOutside = low < Number(first) || high > Number(last);
  return isOutside ? { spans: `${low}:${high}` } : {};
}

/** The sheet's dimension, where new cells lie outside it. */
function dimension(text: string, map: SheetMap, added: readonly AddedCell[]): readonly Splice[] {
  const tag = map.top.find(({ name }) => name === "dimension")?.tag;
  if (tag === undefined || added.length === 0) return [];
  const reference = attributesOf(text, tag)["ref"] ?? "";
  const area = readArea(reference.includes(":") ? reference : `${reference}:${reference}`);
  if (area === null || added.every(({ edit }) => isWithin(edit.at, area))) return [];
  const ends = [area.from, area.to, ...added.map(({ edit }) => edit.at)];
  const rows = ends.map(({ row }) => row);
  const columns = ends.map(({ column }) => column);
  const from = a1({ row: Math.min(...rows), column: Math.min(...columns) });
  const to = a1({ row: Math.max(...rows), column: Math.max(...columns) });
  return [
    {
      from: tag.from,
      to: tag.to,
      text: withAttributes(text.slice(tag.from, tag.to), { ref: `${from}:${to}` }),
    },
  ];
}
