/** Divides a list of many projects, with 项目名称 as a column, into one form for each project. */
import type { Position } from "../cells";
import type { FormArea } from "./areas/find-forms";
import type { Form, Indicator, Place } from "./model/form";
import { placeAt, type Grid } from "./grid/grid";
import type { ColumnRole } from "./model/column";

/** Consecutive rows of one project. */
interface Run {
  readonly project: Place;
  readonly first: number;
  readonly rows: Indicator[];
}

function runsOf(grid: Grid, form: Form, column: number): Run[] {
  const runs: Run[] = [];
  for (const indicator of form.indicators) {
    const project = placeAt(grid, { row: indicator.row, column });
    const last = runs.at(-1);
    const isSameProject = project.text === "" || project.text === last?.project.text;
    if (last !== undefined && isSameProject) last.rows.push(indicator);
    else runs.push({ project, first: indicator.row, rows: [indicator] });
  }
  return runs;
}

/** The form's range with other rows. */
function rangeOf(form: Form, from: number, to: number): string {
  const [start = "", end = ""] = form.range.split(":");
  const letters = (address: string): string => /^[A-Z]+/u.exec(address)?.[0] ?? "";
  return `${letters(start)}${from}:${letters(end)}${to}`;
}

/**
 * One form for each project where the table has a column of project names, else the form unchanged. A
 * column without any name names no project where the head does.
 * The total and the grade of a list of several projects belong to none of them and are dropped.
 *
 * @param form The whole list read as one form.
 */
export function splitList(grid: Grid, area: FormArea, form: Form): Form[] {
  const columns = area.headers[0]?.columns;
  const column = columns?.get("project");
  if (columns === undefined || column === undefined || form.indicators.length === 0) return [form];
  const runs = runsOf(grid, form, column);
  const several = runs.length > 1;
  const isUnused = !several && runs[0]?.project.text === "";
  if (isUnused && form.project !== null) return [form];
  const inRun = ({ row }: Position, index: number): boolean =>
    (index === 0 || row >= (runs[index]?.first ?? 0)) && row < (runs[index + 1]?.first ?? Infinity);
  return runs.map(({ project, first, rows }, index) => {
    const inColumn = (role: ColumnRole, known: Place | null): Place | null => {
      const at = columns.get(role);
      return at === undefined ? known : placeAt(grid, { row: first, column: at });
    };
    return {
      ...form,
      range: several ? rangeOf(form, first, rows.at(-1)?.row ?? first) : form.range,
      project,
      department: inColumn("department", form.department),
      unit: inColumn("performer", form.unit),
      indicators: rows,
      total: several ? null : form.total,
      grade: several ? null : form.grade,
      unplaced: form.unplaced.filter(({ at }) => inRun(at, index)),
      unknownLabels: index === 0 ? form.unknownLabels : [],
      claims: form.claims.filter(({ at }) => inRun(at, index)),
    };
  });
}
