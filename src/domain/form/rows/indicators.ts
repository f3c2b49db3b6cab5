/** Reads the rows of the indicator table, from top to bottom. */
import { mayContinueAbove } from "../../cells";
import { claimsAs } from "../grid/claims";
import { entryAt, type Entry, type Grid, type Line } from "../grid/grid";
import { withColumnsOnLeft } from "../header/columns-apart";
import { withDifferingColumns } from "../header/differing-columns";
import type { Header } from "../header/header";
import { withLevelsByContent } from "../header/levels-by-content";
import { missingValues, withValuesUnclear } from "../header/missing-values";
import {
  isNumbering,
  unplacedColumns,
  withoutRepeatedLabels,
  type Segment,
} from "../header/segment";
import { tableHeader } from "../header/table-header";
import { isPageHeading } from "../labels/noise";
import { isRemarkLabel, isSubtotal } from "../labels/row-labels";
import type { Claim } from "../model/claim";
import type { ColumnRole } from "../model/column";
import type { Indicator, TableHeader, Unplaced } from "../model/form";
import { readNumber } from "../../quantity/numbers/number";
import { keyOf } from "../../text/normalize";
import { FIGURES, isNameless, LABELS, nameOf, nameRole, type AlignedRow } from "./aligned-row";
import { alignRow } from "./align-row";
import { nextLevels, NO_LEVELS, type Levels } from "./levels";
import { readIndicator } from "./read-indicator";
import { rowClaims } from "./row-claims";
import { isTail, withTail } from "./row-tail";
import { differingSums, isLevelRow, subtotalOf, wrongSubtotals, type Subtotal } from "./subtotals";

/** The indicator tables of a form as read. */
export interface Indicators {
  readonly rows: readonly Indicator[];
  /** The roles of all columns that were read, of all headers. */
  readonly columns: ReadonlySet<ColumnRole>;
  readonly headers: readonly TableHeader[];
  readonly unplaced: readonly Unplaced[];
  readonly claims: readonly Claim[];
}

/**
 * The cells of a line up to the last column of the table; cells beside it do not belong to the form.
 */
const ownEntries = ({ right }: Header, { entries }: Line): readonly Entry[] =>
  entries.filter(({ at }) => at.column <= right);

/** Whether a line is a subtotal, or a remark: begins like one and has no points. */
function isRemarkLine(header: Header, line: Line): boolean {
  const label = line.entries.slice(0, 2).find(({ key }) => isRemarkLabel(key));
  if (label === undefined) return false;
  const columns = [header.columns.get("weight"), header.columns.get("score")];
  const hasPoints = columns.some((column) => {
    const entry = column === undefined ? undefined : entryAt(line, column);
    return entry !== undefined && readNumber(entry.cell).kind !== "unreadable";
  });
  return isSubtotal(label.key) || !hasPoints;
}

/** The only cell of a line in a column of labels that a page's heading has put there; null for a row. */
function pageHeading(header: Header, line: Line): Entry | null {
  const [only, another] = ownEntries(header, line);
  if (only === undefined || another !== undefined || !isPageHeading(only.key)) return null;
  const role = header.roles.get(only.at.column);
  const isOfLabels =
    role === undefined ? !header.ignored.has(only.at.column) : LABELS.includes(role);
  return isOfLabels ? only : null;
}

/** What has been read so far, and the levels at the current row. */
interface Progress {
  /** The form's year as printed; "" where it is not known. */
  readonly year: string;
  levels: Levels;
  rows: Indicator[];
  subtotals: Subtotal[];
  /** How many of the rows are above the last 小计. */
  summed: number;
  unplaced: Unplaced[];
  claims: Claim[];
}

/** The name of the row above, where it is merged over several rows with targets of their own. */
function nameAbove(
  { grid: { cells }, header }: { grid: Grid; header: Header },
  row: AlignedRow,
  last: Indicator | undefined,
): Entry | null {
  if (last === undefined || last.placeholder || !isNameless(row)) return null;
  const column = row.columnOf(nameRole(header)) ?? last.name.at.column;
  if (!mayContinueAbove(cells, { row: row.row, column })) return null;
  const { at, cell, text } = last.name;
  return { at, cell, text, key: keyOf(text) };
}

/** Compares the points of a 小计 with the rows above it. */
function readSubtotal(header: Header, line: Line, label: Entry, progress: Progress): void {
  const figures = (["weight", "score"] as const).flatMap((of) => {
    const column = header.columns.get(of);
    const entry = column === undefined ? undefined : entryAt(line, column);
    return entry === undefined ? [] : [{ of, entry }];
  });
  const { rows, summed } = progress;
  progress.unplaced.push(...differingSums(label, figures, rows, rows.slice(summed)));
  progress.summed = rows.length;
}

function readLine(
  { grid, header }: { grid: Grid; header: Header },
  line: Line,
  progress: Progress,
  afterBreak: boolean,
): void {
  const addUnplaced = (entry: Entry | undefined, reason: Unplaced["reason"]): void => {
    if (entry !== undefined) progress.unplaced.push({ at: entry.at, reason, text: entry.text });
  };
  const heading = pageHeading(header, line);
  if (heading !== null) {
    progress.claims.push(...claimsAs("noise", [heading]));
    return;
  }
  if (isRemarkLine(header, line)) {
    const label = line.entries.slice(0, 2).find(({ key }) => isSubtotal(key));
    progress.claims.push(
      ...claimsAs(label === undefined ? "note" : "subtotal", ownEntries(header, line)),
    );
    if (label !== undefined) readSubtotal(header, line, label, progress);
    return;
  }
  const row = alignRow(header, line);
  progress.claims.push(
    ...(row === null
      ? claimsAs("unplaced", ownEntries(header, line))
      : rowClaims(header, line, row)),
  );
  if (row === null) {
    addUnplaced(line.entries[0], "row-not-placed");
    return;
  }
  const name = nameOf(header, row);
  const last = progress.rows.at(-1);
  const continuesLast = last !== undefined && isTail(row, name, last, afterBreak);
  progress.levels = nextLevels(grid, progress.levels, row, afterBreak);
  for (const entry of row.stray) addUnplaced(entry, "cell-not-placed");
  if (continuesLast) {
    progress.rows[progress.rows.length - 1] = withTail(last, row, name);
    return;
  }
  const ownName = name ?? (afterBreak ? null : nameAbove({ grid, header }, row, last));
  if (ownName !== null) {
    progress.rows.push(
      readIndicator({ grid, header }, row, ownName, progress.levels, progress.year),
    );
    return;
  }
  if (!FIGURES.some((role) => row.entries.has(role))) return;
  const { level1, level2 } = progress.levels;
  const subtotal = isLevelRow(row)
    ? subtotalOf(row, { level1: level1?.text ?? "", level2: level2?.text ?? "" })
    : null;
  if (subtotal === null) addUnplaced(line.entries[0], "row-not-placed");
  else progress.subtotals.push(subtotal);
}

/** One header for each fingerprint, with sample texts from the rows below its first occurrence. */
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
 * Reads the indicators below their headers. A level's label applies to the rows below it, rows cut
 * by a page break are joined, shifted rows are read at their shifted columns; anything that cannot
 * be placed is returned as unplaced.
 *
 * @param year The form's year as printed, which answers may name; "" where it is not known.
 */
export function readIndicators(grid: Grid, printed: readonly Segment[], year: string): Indicators {
  const segments = printed
    .map(withoutRepeatedLabels)
    .map(withLevelsByContent)
    .map(withColumnsOnLeft)
    .map(withDifferingColumns)
    .map(withValuesUnclear);
  const progress: Progress = {
    year,
    levels: NO_LEVELS,
    rows: [],
    subtotals: [],
    summed: 0,
    unplaced: [...segments.flatMap(unplacedColumns), ...segments.flatMap(missingValues)],
    claims: [],
  };
  for (const { header, lines } of segments) {
    let above = header.bottom;
    lines.forEach((line, index) => {
      if (index === 0 && isNumbering(line, header)) {
        progress.claims.push(...claimsAs("header", line.entries));
        return;
      }
      const afterBreak = line.row - above > 1 || (index === 0 && progress.rows.length > 0);
      readLine({ grid, header }, line, progress, afterBreak);
      above = line.row;
    });
  }
  const columns = new Set(segments.flatMap(({ header }) => [...header.columns.keys()]));
  return {
    rows: progress.rows,
    columns,
    headers: headersOf(segments),
    unplaced: [...progress.unplaced, ...wrongSubtotals(progress.subtotals, progress.rows)],
    claims: progress.claims,
  };
}
