/** The tables of a declaration: one, one a page, or one of several years beside or above the year's. */
import type { FormArea } from "../areas/find-forms";
import type { Form, Indicator, Place } from "../model/form";
import { linesIn, placeAt, type Grid } from "../grid/grid";
import type { Header } from "../header/header";
import { levelName } from "../labels/level-names";
import { isGoalLabel, periodOf, type Period } from "./declared-period";

export interface FoundTable {
  readonly form: Form;
  readonly area: FormArea;
}

interface Table extends FoundTable {
  readonly header: Header;
  readonly period: Period | null;
  /** Those with a name. */
  readonly rows: readonly Indicator[];
}

/** What a header's own labels say: 年度指标值, 长期绩效指标 before the levels. */
function ownPeriod(grid: Grid, { top, bottom, left, right }: Header): Period | null {
  const labels = linesIn(grid, { top, bottom, left: Math.max(1, left - 1), right });
  const periods = labels.flatMap(({ entries }) => entries.map(({ key }) => periodOf(key)));
  return periods.find((period) => period === "year") ?? periods.find((one) => one !== null) ?? null;
}

/** The nearest goal's label above the table's columns, as several years' and the year's stand apart. */
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

/** The label in force in a column at a row: the nearest one above. */
function labelAt(grid: Grid, row: number, column: number, from: number): Place | null {
  for (let at = row; at > from; at -= 1) {
    const place = placeAt(grid, { row: at, column });
    if (place.text !== "") return { ...place, text: levelName(place.text).name };
  }
  return null;
}

/** 一级指标 may be given once, left of both tables. */
function withLevels(grid: Grid, { header, rows }: Table, first: Header): readonly Indicator[] {
  const column = first.columns.get("level1");
  if (column === undefined || header.columns.has("level1")) return rows;
  return rows.map((row) => {
    const label = labelAt(grid, row.row, column, first.bottom);
    return label === null || label.text === "" ? row : { ...row, level1: label };
  });
}

/** The year's tables: those that name the year, else those that name no period. */
function yearsOf(tables: readonly Table[]): readonly Table[] {
  const year = tables.filter(({ period }) => period === "year");
  if (year.length > 0) return year;
  const plain = tables.filter(({ period }) => period === null);
  // Of several side by side the right one is the year's.
  const last = plain.filter(({ rows }) => rows.length > 0).at(-1);
  return plain.filter(({ area }) => area === last?.area);
}

const withoutTarget = (row: Indicator): Indicator => ({
  ...row,
  target: { ...row.target, text: "", target: { kind: "empty" } },
});

export interface DeclaredRows {
  readonly indicators: readonly Indicator[];
  /** Several years' targets stand there as well, and were not taken. */
  readonly leavesLonger: boolean;
}

/**
 * The year's indicators of tables that begin on one row. Where only those of several years are
 * filled in, their names are taken and their targets left out: they are not the year's.
 */
export function declaredRows(grid: Grid, found: readonly FoundTable[]): DeclaredRows {
  const tables = found.flatMap((one) => tablesOf(grid, one));
  const [first] = tables;
  if (first === undefined) return { indicators: [], leavesLonger: false };
  const years = yearsOf(tables);
  const rows = years.flatMap((table) => withLevels(grid, table, first.header));
  const longer = tables.filter(({ period, rows: own }) => period === "longer" && own.length > 0);
  const isBeside = tables.some(({ header }) =>
    header.labels.some(({ role, entry }) => role === "target" && periodOf(entry.key) === "longer"),
  );
  const named = longer.flatMap((table) => withLevels(grid, table, first.header));
  return {
    indicators: rows.length > 0 ? rows : named.map(withoutTarget),
    leavesLonger: longer.length > 0 || isBeside,
  };
}
