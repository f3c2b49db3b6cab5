/**
 * Reads the tables of a declaration, which may have one for several years beside or above the
 * year's.
 */
import { columnRole, valueOfOtherPeriod } from "../labels/column-labels";
import type { FormArea } from "../areas/find-forms";
import type { Form, Indicator, Place } from "../model/form";
import { linesIn, placeAt, type Grid } from "../grid/grid";
import type { Header } from "../header/header";
import { levelName } from "../labels/level-names";
import { isGoalLabel, periodOf, type Period } from "./declared-period";

/** A table as read, with its area. */
export interface FoundTable {
  readonly form: Form;
  readonly area: FormArea;
}

interface Table extends FoundTable {
  readonly header: Header;
  readonly period: Period | null;
  /** The indicators with a name. */
  readonly rows: readonly Indicator[];
}

/** The period that a header's labels name: 年度指标值, or 长期绩效指标 left of the levels. */
function ownPeriod(grid: Grid, { top, bottom, left, right }: Header): Period | null {
  const labels = linesIn(grid, { top, bottom, left: Math.max(1, left - 1), right });
  const periods = labels.flatMap(({ entries }) => entries.map(({ key }) => periodOf(key)));
  return periods.find((period) => period === "year") ?? periods.find((one) => one !== null) ?? null;
}

/**
 * The period of the nearest goal label above the table, in its columns.
 *
 * @param from The first row to look at.
 */
function periodAbove(grid: Grid, header: Header, from: number): Period | null {
  const { left, right } = header;
  const lines = linesIn(grid, { top: from, bottom: header.top - 1, left, right });
  const periods = lines.flatMap(({ entries }) =>
    entries.filter(({ key }) => isGoalLabel(key)).flatMap(({ key }) => periodOf(key) ?? []),
  );
  return periods.at(-1) ?? null;
}

function tablesOf(grid: Grid, { form, area }: FoundTable): Table[] {
  const tables: Table[] = [];
  area.headers.forEach((header, index) => {
    const end = area.headers[index + 1]?.top ?? Infinity;
    const before = tables.at(-1);
    const from = before === undefined ? area.top : before.header.bottom + 1;
    const rows = form.indicators.filter(
      ({ row, placeholder }) => !placeholder && row > header.bottom && row < end,
    );
    const period =
      ownPeriod(grid, header) ?? periodAbove(grid, header, from) ?? before?.period ?? null;
    tables.push({ form, area, header, period, rows });
  });
  return tables;
}

/** The level that applies at a row: the nearest label in a column, below row `from`. */
function labelAt(grid: Grid, row: number, column: number, from: number): Place | null {
  for (let at = row; at > from; at -= 1) {
    const place = placeAt(grid, { row: at, column });
    if (place.text !== "") return { ...place, text: levelName(place.text).name };
  }
  return null;
}

/** The rows of a table, with the level 1 of the first table where its own header lacks it. */
function withLevels(grid: Grid, { header, rows }: Table, first: Header): readonly Indicator[] {
  const column = first.columns.get("level1");
  if (column === undefined || header.columns.has("level1")) return rows;
  return rows.map((row) => {
    const label = labelAt(grid, row.row, column, first.bottom);
    return label === null || label.text === "" ? row : { ...row, level1: label };
  });
}

/** The year's tables: those that name the year, else of those that name no period the rightmost. */
function yearsOf(tables: readonly Table[]): readonly Table[] {
  const year = tables.filter(({ period }) => period === "year");
  if (year.length > 0) return year;
  const withoutPeriod = tables.filter(({ period }) => period === null);
  const last = withoutPeriod.filter(({ rows }) => rows.length > 0).at(-1);
  return withoutPeriod.filter(({ area }) => area === last?.area);
}

const withoutTarget = (row: Indicator): Indicator => ({
  ...row,
  target: { ...row.target, text: "", target: { kind: "empty" } },
});

/** The year's indicators. */
export interface DeclaredRows {
  readonly indicators: readonly Indicator[];
  /** Whether there are also targets for several years, which are not read. */
  readonly leavesLonger: boolean;
}

/**
 * The year's indicators of tables that begin on one row. Where only the table for several years is
 * filled in, its indicators are returned without their targets, which are not the year's.
 */
export function declaredRows(grid: Grid, found: readonly FoundTable[]): DeclaredRows {
  const tables = found.flatMap((one) => tablesOf(grid, one));
  const [first] = tables;
  if (first === undefined) return { indicators: [], leavesLonger: false };
  const years = yearsOf(tables);
  const rows = years.flatMap((table) => withLevels(grid, table, first.header));
  const longer = tables.filter(({ period, rows: own }) => period === "longer" && own.length > 0);
  const isBeside = tables.some(({ header }) =>
    header.labels.some(
      ({ entry: { key } }) =>
        (columnRole(key)?.role === "target" || valueOfOtherPeriod(key) === "target") &&
        periodOf(key) === "longer",
    ),
  );
  const named = longer.flatMap((table) => withLevels(grid, table, first.header));
  return {
    indicators: rows.length > 0 ? rows : named.map(withoutTarget),
    leavesLonger: longer.length > 0 || isBeside,
  };
}
