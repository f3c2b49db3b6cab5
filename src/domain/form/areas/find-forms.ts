/** The areas of the forms on a sheet, found by their indicator tables and the lines above these. */
import { linesIn, type Area, type Columns, type Entry, type Grid } from "../grid/grid";
import type { Header } from "../header/header";
import { findHeaders } from "../header/find-headers";
import { isAssessed, type TableKind } from "../header/table-kind";
import { columnsOfForm, withoutBeside } from "./beside-form";
import { formStart } from "./form-start";
import { columnRangesOf, formColumns, withNeighbours } from "./header-neighbours";
import { startsBelow } from "./starts-below";

/** The area of one form. */
export interface FormArea extends Area {
  /** More than one where the header is repeated on every page, or every goal has a table. */
  readonly headers: readonly Header[];
  readonly title: Entry | null;
}

/** A form while its further headers are collected. */
interface FormHeaders {
  readonly top: number;
  readonly columns: Columns;
  readonly headers: Header[];
  readonly title: Entry | null;
  readonly project: string | null;
}

/** The headers of a sheet by form. */
function formsOf(grid: Grid, headers: readonly Header[]): FormHeaders[] {
  const forms: FormHeaders[] = [];
  const formOf = new Map<Header, FormHeaders>();
  const ranges = columnRangesOf(headers);
  for (const one of withNeighbours(headers)) {
    const { header } = one;
    const columns = formColumns(grid, one, ranges);
    const previous = one.previous === null ? undefined : formOf.get(one.previous);
    const lines = linesIn(grid, { top: one.above + 1, bottom: header.top - 1, ...columns });
    const table = {
      left: header.left,
      right: Math.max(header.right, one.previous?.right ?? 0),
    };
    const own = withoutBeside(lines, columnsOfForm(lines, table));
    const { start, project } = formStart(own, header.top, previous ?? null);
    if (start === null && previous !== undefined) {
      previous.headers.push(header);
      formOf.set(header, previous);
      continue;
    }
    const form: FormHeaders = {
      top: start?.row ?? header.top,
      columns,
      headers: [header],
      title: start?.title ?? null,
      project,
    };
    forms.push(form);
    formOf.set(header, form);
  }
  return forms;
}

/**
 * Finds the forms of a sheet, from top to bottom; forms on one row from left to right.
 *
 * @param isWanted Selects tables by their columns; by default those with self-evaluated results.
 */
export function findForms(grid: Grid, isWanted: TableKind = isAssessed): FormArea[] {
  const forms = formsOf(grid, findHeaders(grid, isWanted));
  const last = grid.lines.at(-1)?.row ?? 0;
  const inOrder = [...forms].sort(
    (one, other) => one.top - other.top || one.columns.left - other.columns.left,
  );
  const startBelow = startsBelow(
    forms.flatMap(({ top, headers: [first] }) =>
      first === undefined
        ? []
        : [{ left: first.left, right: first.right, start: top, table: first.top }],
    ),
  );
  return inOrder.map(({ top, columns, headers, title }) => {
    const table = headers.at(-1);
    const next = table === undefined ? Infinity : startBelow(table, table.bottom);
    return { top, bottom: Math.min(last, next - 1), ...columns, headers, title };
  });
}
