/** Which cell of a row is which: by the header's columns, or moved when pasting lost a cell. */
import type { Entry, Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isBlockLabel, type ColumnRole } from "../labels/column-labels";
import { beginsWithComparison } from "../../quantity/comparison";
import { isLevelLabel, isLevelName, levelName } from "../labels/level-names";
import { readNumber } from "../../quantity/number";
import { isExecutionLabel } from "../labels/row-labels";
import { isAnswered, mayBeShifted } from "./shifted-row";
import { isLevelRow } from "./subtotals";
import { readTarget } from "../../quantity/target";

export interface AlignedRow {
  readonly row: number;
  readonly entries: ReadonlyMap<ColumnRole, Entry>;
  /** The column where a value of this role stands in this row; null when the form has none. */
  readonly columnOf: (role: ColumnRole) => number | null;
  /** Cells between the columns, which no header names. */
  readonly stray: readonly Entry[];
}

const LABELS: readonly ColumnRole[] = ["block", "level1", "level2", "name"];
const FIGURES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];
/** Where none of these is missing, the row has not moved, whatever its name looks like. */
const ROW: readonly ColumnRole[] = ["level2", ...FIGURES];
const FARTHEST_SHIFT = 3;

/** The role that names the row: forms without 三级指标 name it in their last level. */
export function nameRole({ columns }: Header): ColumnRole {
  if (columns.has("name")) return "name";
  return (["level2", "level1"] as const).find((role) => columns.has(role)) ?? "name";
}

/**
 * What names a row. 预算执行率 is often one merged label over levels and name: with points, or with a
 * target and its answer beside it, it is the name.
 */
export function nameOf(
  header: Header,
  { entries }: Pick<AlignedRow, "entries">,
): Entry | undefined {
  const name = entries.get(nameRole(header));
  const answered = entries.has("target") && entries.has("actual");
  const hasRow = answered || entries.has("weight") || entries.has("score");
  if (name !== undefined || !hasRow) return name;
  const label = entries.get("level2") ?? entries.get("level1");
  return label !== undefined && isExecutionLabel(label.key) ? label : undefined;
}

/** Where a name should be, a figure: a number, or a quantity with its sign, its % or its bracketed unit. */
function isQuantity(entry: Entry): boolean {
  if (entry.cell.kind === "number") return true;
  const { kind } = readTarget(entry.cell);
  if (kind === "words" || kind === "empty") return false;
  if (kind === "unreadable") return true;
  const text = entry.key;
  // 合格率≥95% names what is measured: a name, if one that gives its target away.
  const named = /^(?!百分之)\p{Script=Han}/u.test(text) && !beginsWithComparison(text);
  return beginsWithComparison(text) || (!named && /^百分之|%\)?$|\)$|^[-+]?[\d.,]+$/u.test(text));
}

const isPoints = (entry: Entry): boolean => readNumber(entry.cell).kind !== "unreadable";

const isInside = ({ at }: Entry, { left, right, ignored }: Header): boolean =>
  at.column > left && at.column < right && !ignored.has(at.column);

/** A cell once merged and since filled: the same again in the next column. */
const isTwin = (entry: Entry, { entries }: Line): boolean =>
  entries.some(({ at, key }) => key === entry.key && at.column === entry.at.column - 1);

function direct(header: Header, line: Line): AlignedRow {
  const entries = new Map<ColumnRole, Entry>();
  const stray: Entry[] = [];
  for (const entry of line.entries) {
    const role = header.roles.get(entry.at.column);
    if (role !== undefined) entries.set(role, entry);
    else if (isInside(entry, header) && !isTwin(entry, line)) stray.push(entry);
  }
  return { row: line.row, entries, columnOf: (role) => header.columns.get(role) ?? null, stray };
}

/** Points that a target or an answer could as well be: 100%. */
const isPercent = (entry: Entry | undefined): boolean => {
  const number = entry === undefined ? null : readNumber(entry.cell);
  return number?.kind === "number" && number.percent;
};

function moved(header: Header, line: Line, shift: number): AlignedRow | null {
  const figureColumns = [...header.columns].filter(([role]) => !LABELS.includes(role));
  const firstFigure = Math.min(...figureColumns.map(([, column]) => column)) + shift;
  const labels = line.entries.filter(
    ({ at, key, cell }) =>
      at.column < firstFigure &&
      !isBlockLabel(key) &&
      // 序号
      !(header.ignored.has(at.column) && readNumber(cell).kind === "number"),
  );
  const name = labels.at(-1);
  if (name === undefined || isQuantity(name) || isLevelLabel(name.text)) return null;
  if (!labels.slice(0, -1).every((entry) => isLevelName(entry.text))) return null;
  const levels = labels.slice(0, -1).slice(-2);
  const entries = new Map<ColumnRole, Entry>([[nameRole(header), name]]);
  const roles: ColumnRole[] = levels.length === 2 ? ["level1", "level2"] : ["level2"];
  levels.forEach((entry, index) => entries.set(roles[index] ?? "level2", entry));
  for (const entry of line.entries.filter(({ at }) => at.column >= firstFigure)) {
    const role = figureColumns.find(([, column]) => column + shift === entry.at.column)?.[0];
    if (role === undefined && entry.at.column > header.right + Math.max(shift, 0)) continue;
    if (role === undefined) return null;
    entries.set(role, entry);
  }
  const columnOf = (role: ColumnRole): number | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return LABELS.includes(role) ? column : column + shift;
  };
  return { row: line.row, entries, columnOf, stray: [] };
}

/** A level's label where a name should be, with nothing (or a level 1) where its level 2 should be. */
function isMisplacedLevel(name: Entry, level2: Entry | undefined): boolean {
  if (!isLevelLabel(name.text)) return false;
  return level2 === undefined || levelName(level2.text).level1 !== null;
}

/** Does each cell hold what its column asks for? */
function fits({ entries, stray }: AlignedRow, header: Header): boolean {
  const name = nameOf(header, { entries });
  const hasFigures = FIGURES.some((role) => entries.has(role));
  if (hasFigures) {
    if (name === undefined || name.cell.kind === "number") return false;
    if (!ROW.every((role) => entries.has(role)) && isQuantity(name)) return false;
    if (nameRole(header) === "name" && isMisplacedLevel(name, entries.get("level2"))) return false;
  }
  const levels = [entries.get("level1"), entries.get("level2")];
  const isMisplaced = (entry: Entry | undefined): boolean =>
    entry !== undefined && entry !== name && isQuantity(entry) && !isPoints(entry);
  if (levels.some(isMisplaced)) return false;
  const explanation = entries.get("explanation");
  if (explanation !== undefined && readNumber(explanation.cell).kind === "number") return false;
  const points = [entries.get("weight"), entries.get("score")];
  return stray.length === 0 && points.every((entry) => entry === undefined || isPoints(entry));
}

/** A row with target and answer under no name and no level of its own: the name above goes on. */
export function isNameless({ entries, stray }: AlignedRow): boolean {
  const points = [entries.get("weight"), entries.get("score")];
  return (
    stray.length === 0 &&
    entries.has("target") &&
    entries.has("actual") &&
    !LABELS.some((role) => role !== "block" && entries.has(role)) &&
    points.every((entry) => entry === undefined || isPoints(entry))
  );
}

/** A moved row is believed only when nothing is missing from it. */
function isWhole({ entries }: AlignedRow, header: Header, shift: number): boolean {
  const needed: ColumnRole[] = ["target", "actual", "weight"];
  // Moved to the right, a row without a score could as well be one whose name is a level's.
  if (shift > 0) needed.push("score");
  // ≥ alone stands in the sign's own column.
  const target = entries.get("target");
  if (target !== undefined && readTarget(target.cell).kind === "unreadable") return false;
  if (isPercent(entries.get("weight")) || isPercent(entries.get("score"))) return false;
  return needed.every((role) => !header.columns.has(role) || entries.has(role));
}

/** Columns nothing is read from part a slipped row from the columns it would fit. */
function isParted({ columns, left, right }: Header): boolean {
  return new Set(columns.values()).size < right - left + 1;
}

const hasLevel = ({ entries }: AlignedRow): boolean =>
  [entries.get("level1"), entries.get("level2")].some(
    (entry) => entry !== undefined && isLevelName(entry.text),
  );

/** The ways a row fits its columns whole when it is moved to a side. */
function waysToMove(header: Header, line: Line): AlignedRow[] {
  const ways: AlignedRow[] = [];
  for (let shift = -FARTHEST_SHIFT; shift <= FARTHEST_SHIFT; shift += 1) {
    const way = shift === 0 ? null : moved(header, line, shift);
    if (way !== null && fits(way, header) && isWhole(way, header, shift)) ways.push(way);
  }
  return ways;
}

/**
 * Places the cells of a row of the indicator table. A row whose cells do not fit their columns is
 * tried moved to either side, and taken so when exactly one way fits it whole; null when no way
 * does and the figures cannot be told.
 */
export function alignRow(header: Header, line: Line): AlignedRow | null {
  const asHeaded = direct(header, line);
  if (fits(asHeaded, header)) {
    if (!mayBeShifted(asHeaded, header)) return asHeaded;
    const [slipped, other] = waysToMove(header, line).filter(isAnswered);
    if (slipped !== undefined && other === undefined) return slipped;
    return isParted(header) && !hasLevel(asHeaded) ? null : asHeaded;
  }
  const ways = waysToMove(header, line);
  const [only, second] = ways;
  if (only !== undefined && second === undefined) return only;
  if (ways.length > 0) return null;
  const name = asHeaded.entries.get(nameRole(header));
  const isRead =
    name === undefined ? isNameless(asHeaded) || isLevelRow(asHeaded) : !isQuantity(name);
  return isRead ? asHeaded : null;
}
