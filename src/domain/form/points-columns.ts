/** Chooses among several columns of the unit's own points by the total row. */
import type { FormArea } from "./areas/find-forms";
import { POINTS_UNIT } from "./blocks/closing-lines";
import { decimal, sum, ZERO, type Decimal } from "../decimal";
import { formBlocks } from "./form-blocks";
import { entryAt, type Grid, type Line } from "./grid/grid";
import { isShareOfWeight } from "./header/columns-apart";
import type { Header } from "./header/header";
import { columnsOf } from "./header/header-columns";
import { columnOf, type Labelled } from "./header/labelled";
import { isSubtotal } from "./labels/row-labels";
import type { ColumnRole } from "./model/column";
import { readNumber } from "../quantity/numbers/number";

const POINTS: readonly ColumnRole[] = ["weight", "score"];

/** The labels of a role right of the row's name; weights left of it belong to levels. */
function candidatesOf({ labels, columns }: Header, role: ColumnRole): readonly Labelled[] {
  const name = columns.get("name") ?? 0;
  return labels.filter(
    (one) =>
      columnOf(one) > name && (one.role === role || (role === "weight" && isShareOfWeight(one))),
  );
}

function numberIn(line: Line, column: number): Decimal | null {
  const entry = entryAt(line, column);
  const number = entry === undefined ? null : readNumber(entry.cell, POINTS_UNIT);
  return number?.kind === "number" ? decimal(number.value) : null;
}

/** The lines of a form that show which column its total is the sum of. */
interface Added {
  readonly rows: readonly Line[];
  readonly total: Line;
  /** The numbers above the table, which include the points of 项目资金, and 0. */
  readonly above: readonly Decimal[];
}

/** Whether the total of a column is the sum of its rows, with or without the points of 项目资金. */
function isAddedUp({ rows, total, above }: Added, one: Labelled): boolean {
  const column = columnOf(one);
  const printed = numberIn(total, column);
  const numbers = rows.flatMap((line) => numberIn(line, column) ?? []);
  if (printed === null || numbers.length === 0) return false;
  const rest = printed.minus(sum(numbers));
  return above.some((number) => number.equals(rest));
}

/** The header with each role of points in the only column of that role whose sum is the total. */
function withAdded(header: Header, added: Added): Header {
  const roles = new Map<Labelled, ColumnRole>();
  for (const role of POINTS) {
    const all = candidatesOf(header, role);
    const [own, another] = all.length < 2 ? [] : all.filter((one) => isAddedUp(added, one));
    if (own === undefined || another !== undefined) continue;
    for (const one of all) roles.set(one, one === own ? role : "other");
  }
  if (roles.size === 0) return header;
  const labels = header.labels.map((one): Labelled => {
    const role = roles.get(one);
    return role === undefined ? one : { ...one, role, listed: true };
  });
  return { ...header, labels, ...columnsOf(labels) };
}

/**
 * The area with the points of its headers in the columns whose sums are the totals: 折算得分 beside 得分,
 * 权重 beside 分值. Where none or several are, the labels decide as in any header.
 */
export function withAddedPoints(grid: Grid, area: FormArea): FormArea {
  const isOpen = (header: Header): boolean =>
    POINTS.some((role) => candidatesOf(header, role).length > 1);
  if (!area.headers.some(isOpen)) return area;
  const { segments, totals, above } = formBlocks(grid, area);
  const { total } = totals;
  if (total === null) return area;
  const isRow = ({ entries }: Line): boolean =>
    !entries.slice(0, 2).some(({ key }) => isSubtotal(key));
  const numbers = above.flatMap(({ entries }) =>
    entries.flatMap(({ cell }) => {
      const number = readNumber(cell, POINTS_UNIT);
      return number.kind === "number" ? decimal(number.value) : [];
    }),
  );
  const rows = segments.flatMap(({ lines }) => lines).filter(isRow);
  const added = { rows, total, above: [ZERO, ...numbers] };
  return { ...area, headers: area.headers.map((header) => withAdded(header, added)) };
}
