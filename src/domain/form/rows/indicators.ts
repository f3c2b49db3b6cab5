/** The rows of the indicator table. */
import { alignRow, isNameless, nameOf, type AlignedRow } from "./align-row";
import { readActual } from "../../quantity/actual";
import { composeTarget, namesUnit } from "./compose-target";
import type {
  ActualPlace,
  Figure,
  Indicator,
  Place,
  TableHeader,
  TargetPlace,
  Unplaced,
} from "../model/form";
import type { Actual } from "../../quantity/readings";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { joinPieces, keyOf } from "../../text/normalize";
import type { ColumnRole } from "../labels/column-labels";
import { isAside, isSubtotal, isTemplateName } from "../labels/row-labels";
import {
  isNumbering,
  unplacedColumns,
  withoutRepeatedLabels,
  type Segment,
} from "../header/segment";
import { isLevelRow, subtotalOf, unlikeTheirRows, type Subtotal } from "./subtotals";
import { nextLevels, NO_LEVELS, type Levels } from "./levels";
import { readNumber } from "../../quantity/number";
import { tableHeader } from "../header/table-header";
import { readTargetText } from "../../quantity/target";
import { canonicalUnit } from "../../quantity/unit";

export interface Indicators {
  readonly rows: readonly Indicator[];
  /** The columns that were read, of all headers. */
  readonly columns: ReadonlySet<ColumnRole>;
  readonly headers: readonly TableHeader[];
  readonly unclear: readonly Unplaced[];
}

const FIGURES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];

function place(grid: Grid, row: AlignedRow, role: ColumnRole): Place | null {
  const entry = row.entries.get(role);
  if (entry !== undefined) return placeOf(entry);
  const column = row.columnOf(role);
  return column === null ? null : placeAt(grid, { row: row.row, column });
}

function points(grid: Grid, row: AlignedRow, role: ColumnRole): Figure | null {
  const column = row.columnOf(role);
  return column === null ? null : figureAt(grid, { row: row.row, column }, "分");
}

const saysNothing = (figure: Figure | null): boolean =>
  figure === null || figure.number.kind === "empty" || figure.number.kind === "dash";

const actualOf = ({ cell }: Place, { target, text }: TargetPlace): Actual =>
  readActual(cell, target, text);

/** A bare number in the unit of the results' own column, where the form has one. */
function inUnit(actual: Actual, row: AlignedRow): Actual {
  const cell = row.entries.get("actualUnit") ?? null;
  if (!namesUnit(cell) || actual.kind !== "quantity" || actual.unit !== "") return actual;
  return { ...actual, unit: canonicalUnit(cell.key) };
}

const answered = ({ at, text, cell }: Place, actual: Actual): ActualPlace => ({
  at,
  text,
  cell,
  actual,
});

/** 偏差原因分析 | 改进措施: what stands in both is one explanation, its place the first of them. */
function explanationOf(grid: Grid, { reasons }: Header, row: AlignedRow): Place | null {
  const own = place(grid, row, "explanation");
  if (own === null || reasons.length < 2) return own;
  const texts = reasons.map((column) => placeAt(grid, { row: row.row, column }).text);
  return { ...own, text: texts.filter((text) => text !== "").join("；") };
}

/** A row's texts; a place the form lacks is the name's own, empty. */
function indicatorOf(
  { grid, header }: { grid: Grid; header: Header },
  row: AlignedRow,
  name: Entry,
  levels: Levels,
): Indicator {
  const nowhere: Place = { at: name.at, text: "", cell: name.cell };
  const column = row.columnOf("target");
  const cells = {
    sign: row.entries.get("sign") ?? null,
    nature: row.entries.get("nature") ?? null,
    unit: row.entries.get("unit") ?? null,
  };
  const target =
    column === null
      ? { ...nowhere, target: { kind: "empty" as const } }
      : composeTarget(grid, { at: { row: row.row, column }, ...cells });
  const actualPlace = place(grid, row, "actual");
  const actual =
    actualPlace === null
      ? { ...nowhere, actual: { kind: "empty" as const } }
      : answered(actualPlace, inUnit(actualOf(actualPlace, target), row));
  const weight = points(grid, row, "weight");
  const score = points(grid, row, "score");
  const unsaid = (text: string): boolean => isTemplateName(keyOf(text));
  const placeholder =
    isTemplateName(name.key) ||
    (saysNothing(weight) && saysNothing(score) && unsaid(target.text) && unsaid(actual.text));
  return {
    row: row.row,
    level1: levels.level1 ?? nowhere,
    level2: levels.level2 ?? nowhere,
    name: placeOf(name),
    target,
    actual,
    weight,
    score,
    explanation: explanationOf(grid, header, row),
    placeholder,
  };
}

/** The tail of a row a page break cut: its pieces are put behind the row's texts. */
function joined(indicator: Indicator, row: AlignedRow, name: Entry | undefined): Indicator {
  const add = <Kind extends Place>(onto: Kind, piece: Entry | undefined): Kind =>
    piece === undefined ? onto : { ...onto, text: joinPieces(onto.text, piece.text) };
  const target = add(indicator.target, row.entries.get("target"));
  const actual = add(indicator.actual, row.entries.get("actual"));
  const asked = row.entries.has("target") ? readTargetText(target.text) : indicator.target.target;
  const whole = { kind: "text" as const, shown: actual.text, raw: actual.text };
  return {
    ...indicator,
    name: add(indicator.name, name),
    target: { ...target, target: asked },
    actual: {
      ...actual,
      actual: row.entries.has("actual")
        ? readActual(whole, asked, target.text)
        : indicator.actual.actual,
    },
    explanation:
      indicator.explanation === null
        ? null
        : add(indicator.explanation, row.entries.get("explanation")),
  };
}

/** How a row without points, below another, is to be taken. */
function isTail(
  row: AlignedRow,
  name: Entry | undefined,
  last: Indicator,
  afterBreak: boolean,
): boolean {
  const { entries } = row;
  if (entries.has("weight") || entries.has("score")) return false;
  const texts = [entries.get("target"), entries.get("actual")].filter(
    (entry) => entry !== undefined,
  );
  if (texts.some(({ cell, text }) => cell.kind !== "text" || /\d/u.test(text))) return false;
  if (name === undefined) return texts.length > 0 || entries.has("explanation");
  if (isTemplateName(name.key) || last.placeholder || entries.has("level2")) return false;
  const overlaps =
    joinPieces(last.name.text, name.text).length < last.name.text.length + name.text.length;
  const closed = /[率度数量次性额]$/u.test(last.name.text);
  return overlaps || (afterBreak && name.text.length <= 8 && !closed);
}

/** A subtotal, or a remark that no points stand beside: a name may begin with the same words. */
function isAsideLine(header: Header, { entries }: Line): boolean {
  const label = entries.slice(0, 2).find(({ key }) => isAside(key));
  if (label === undefined) return false;
  const columns = [header.columns.get("weight"), header.columns.get("score")];
  const hasPoints = ({ at, cell }: Entry): boolean =>
    columns.includes(at.column) && readNumber(cell).kind !== "unreadable";
  return isSubtotal(label.key) || !entries.some(hasPoints);
}

interface Walk {
  levels: Levels;
  rows: Indicator[];
  subtotals: Subtotal[];
  unclear: Unplaced[];
}

/** A name merged over several rows, each with a target of its own: it stands in the first of them. */
function carriedName(row: AlignedRow, last: Indicator | undefined): Entry | null {
  if (last === undefined || last.placeholder || !isNameless(row)) return null;
  const { at, cell, text } = last.name;
  return { at, cell, text, key: keyOf(text) };
}

function walkLine(grid: Grid, header: Header, line: Line, walk: Walk, afterBreak: boolean): void {
  const unclear = (entry: Entry | undefined, reason: Unplaced["reason"]): void => {
    if (entry !== undefined) walk.unclear.push({ at: entry.at, reason, text: entry.text });
  };
  if (isAsideLine(header, line)) return;
  const row = alignRow(header, line);
  if (row === null) {
    unclear(line.entries[0], "row-not-placed");
    return;
  }
  const name = nameOf(header, row);
  const hasFigures = FIGURES.some((role) => row.entries.has(role));
  const last = walk.rows.at(-1);
  const tail = last !== undefined && isTail(row, name, last, afterBreak);
  walk.levels = nextLevels(grid, walk.levels, row, afterBreak);
  for (const entry of row.stray) unclear(entry, "cell-not-placed");
  if (tail) {
    walk.rows[walk.rows.length - 1] = joined(last, row, name);
    return;
  }
  const own = name ?? (afterBreak ? null : carriedName(row, last));
  if (own !== null) {
    walk.rows.push(indicatorOf({ grid, header }, row, own, walk.levels));
    return;
  }
  if (!hasFigures) return;
  const { level1, level2 } = walk.levels;
  const subtotal = isLevelRow(row)
    ? subtotalOf(row, { level1: level1?.text ?? "", level2: level2?.text ?? "" })
    : null;
  if (subtotal === null) unclear(line.entries[0], "row-not-placed");
  else walk.subtotals.push(subtotal);
}

/** The headers of different labels, each with the rows below its first. */
function headersOf(segments: readonly Segment[]): TableHeader[] {
  const headers = new Map<string, TableHeader>();
  for (const { header, lines } of segments) {
    const [first] = lines;
    const rows = first !== undefined && isNumbering(first, header) ? lines.slice(1) : lines;
    const table = tableHeader(header, rows);
    if (!headers.has(table.fingerprint)) headers.set(table.fingerprint, table);
  }
  return [...headers.values()];
}

/**
 * Reads the indicators below their headers. Levels are carried down, rows a page break cut are
 * joined, rows that slipped to a side are read where they stand; what cannot be placed is unclear.
 */
export function readIndicators(grid: Grid, printed: readonly Segment[]): Indicators {
  const segments = printed.map(withoutRepeatedLabels);
  const walk: Walk = {
    levels: NO_LEVELS,
    rows: [],
    subtotals: [],
    unclear: segments.flatMap(unplacedColumns),
  };
  for (const { header, lines } of segments) {
    let above = header.bottom;
    lines.forEach((line, index) => {
      if (index === 0 && isNumbering(line, header)) return;
      const afterBreak = line.row - above > 1 || (index === 0 && walk.rows.length > 0);
      walkLine(grid, header, line, walk, afterBreak);
      above = line.row;
    });
  }
  const columns = new Set(segments.flatMap(({ header }) => [...header.columns.keys()]));
  return {
    rows: walk.rows,
    columns,
    headers: headersOf(segments),
    unclear: [...walk.unclear, ...unlikeTheirRows(walk.subtotals, walk.rows)],
  };
}
