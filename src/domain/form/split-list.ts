/** A list of many projects: one header row, 项目名称 as a column, a row an indicator. */
import type { Position } from "../cells";
import type { FormArea } from "./areas/find-forms";
import type { Form, Indicator, Place } from "./model/form";
import { placeAt, type Grid } from "./grid/grid";
import type { ColumnRole } from "./labels/column-labels";

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
    const goesOn = project.text === "" || project.text === last?.project.text;
    if (last !== undefined && goesOn) last.rows.push(indicator);
    else runs.push({ project, first: indicator.row, rows: [indicator] });
  }
  return runs;
}

/** The columns of a form's range, with other rows. */
function rangeOf(form: Form, from: number, to: number): string {
  const [start = "", end = ""] = form.range.split(":");
  const letters = (address: string): string => address.replace(/\d+$/u, "");
  return `${letters(start)}${from}:${letters(end)}${to}`;
}

/**
 * One form a project where the table has a column of project names, else the form as it is. Takes
 * the form as read whole; a list of several projects has no total and no grade of its own.
 */
export function splitList(grid: Grid, area: FormArea, form: Form): Form[] {
  const columns = area.headers[0]?.columns;
  const column = columns?.get("project");
  if (columns === undefined || column === undefined || form.indicators.length === 0) return [form];
  const runs = runsOf(grid, form, column);
  const several = runs.length > 1;
  const inRun = ({ row }: Position, index: number): boolean =>
    (index === 0 || row >= (runs[index]?.first ?? 0)) && row < (runs[index + 1]?.first ?? Infinity);
  return runs.map(({ project, first, rows }, index) => {
    const beside = (role: ColumnRole, known: Place | null): Place | null => {
      const at = columns.get(role);
      return at === undefined ? known : placeAt(grid, { row: first, column: at });
    };
    return {
      ...form,
      range: several ? rangeOf(form, first, rows.at(-1)?.row ?? first) : form.range,
      project,
      department: beside("department", form.department),
      unit: beside("performer", form.unit),
      indicators: rows,
      total: several ? null : form.total,
      grade: several ? null : form.grade,
      unplaced: form.unplaced.filter(({ at }) => inRun(at, index)),
    };
  });
}
