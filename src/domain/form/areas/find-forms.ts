/** Where the forms of a sheet are: found by their indicator tables and what stands above these. */
import { linesIn, type Area, type Entry, type Grid, type Line } from "../grid/grid";
import { findHeaders, isAssessed, type Header, type TableKind } from "../header/header";
import { isFundsHeader } from "../blocks/funds-header";
import { headRole, isTitle } from "../labels/head-labels";
import { overlap, startsBelow, type Span } from "./starts-below";
import { isGradeLine, isTotalLine } from "../blocks/totals";

/** One form's cells and the headers of its indicator table (more than one: repeated, or a table a goal). */
export interface FormArea extends Area {
  readonly headers: readonly Header[];
  readonly title: Entry | null;
}

interface Placed {
  readonly header: Header;
  /** The rows between the nearest headers above and below in the same columns. */
  readonly above: number;
  readonly below: number;
  /** The header above in the same columns. */
  readonly previous: Header | null;
}

function placed(headers: readonly Header[]): Placed[] {
  return headers.map((header, index) => {
    let previous: Header | null = null;
    let below = Infinity;
    for (let other = index - 1; other >= 0; other -= 1) {
      const candidate = headers[other];
      if (candidate !== undefined && overlap(candidate, header)) {
        previous = candidate;
        break;
      }
    }
    for (let other = index + 1; other < headers.length; other += 1) {
      const candidate = headers[other];
      if (candidate !== undefined && overlap(candidate, header)) {
        below = candidate.top;
        break;
      }
    }
    return { header, above: previous?.bottom ?? -Infinity, below, previous };
  });
}

/** What only stands at the left edge of a form. */
const isEdge = ({ key }: Entry): boolean =>
  isTitle(key) || headRole(key) === "project" || headRole(key) === "department";

/** The first column of a form right of another: its title or head may stand left of its table. */
function leftEdge(
  grid: Grid,
  rows: Pick<Area, "top" | "bottom">,
  from: number,
  table: number,
): number {
  if (table - from < 1) return table;
  const gap = linesIn(grid, { ...rows, left: from, right: table - 1 });
  const columns = gap.flatMap(({ entries }) => entries.filter(isEdge).map(({ at }) => at.column));
  return Math.min(table, ...columns);
}

/** The different column ranges the tables of a sheet take. */
function spansOf(headers: readonly Header[]): Span[] {
  const spans = new Map(headers.map(({ left, right }) => [`${left}:${right}`, { left, right }]));
  return [...spans.values()];
}

/**
 * The columns that belong to a header: up to the tables beside it. Those above and below in other
 * columns count too, which takes nothing away that is the form's.
 */
function columnsOf(grid: Grid, one: Placed, spans: readonly Span[]): Span {
  const { header } = one;
  const rows = { top: one.above + 1, bottom: one.below - 1 };
  const lefts = spans.filter(({ right }) => right < header.left).map(({ right }) => right);
  const rights = spans.filter(({ left }) => left > header.right).map(({ left }) => left);
  const before = Math.max(0, ...lefts);
  const after = Math.min(Infinity, ...rights);
  const left = lefts.length === 0 ? 1 : leftEdge(grid, rows, before + 1, header.left);
  const right = rights.length === 0 ? Infinity : leftEdge(grid, rows, header.right + 1, after) - 1;
  return { left, right };
}

const first = (line: Line): Entry | undefined => line.entries[0];

const isClosing = (line: Line): boolean => isTotalLine(line) || isGradeLine(line);

const namesProject = ({ key }: Entry): boolean => {
  const colon = key.indexOf(":");
  return headRole(colon < 0 ? key : key.slice(0, colon)) === "project";
};

function projectOf(line: Line): string | null {
  const at = line.entries.findIndex(namesProject);
  return at < 0 ? null : (line.entries[at + 1]?.key ?? "");
}

interface Start {
  readonly row: number;
  readonly title: Entry | null;
}

interface Beginning {
  /** Null where the header only repeats (a page's head, the table of a further goal). */
  readonly start: Start | null;
  readonly project: string | null;
}

/** Where the form of a header begins below what comes before it, and what it is about. */
function startOf(
  lines: readonly Line[],
  top: number,
  before: { project: string | null } | null,
): Beginning {
  let named: string | null = null;
  let closed = before === null;
  let title: Entry | null = null;
  let start: number | null = null;
  // 填报人 and 联系电话 stand below a form as well: a title behind them begins the next one.
  let isBegun = false;
  for (const line of lines) {
    const label = first(line);
    if (label === undefined) continue;
    const project = projectOf(line);
    named ??= project;
    if (start === null && isClosing(line)) closed = true;
    else if (isTitle(label.key) && headRole(label.key) === null && !isBegun) {
      title = label;
      start = null;
    } else if (project !== null || headRole(label.key) !== null || isFundsHeader(line)) {
      const again = !closed && project !== null && project === before?.project;
      if (!again) start ??= line.row;
      isBegun ||= start !== null && headRole(label.key) !== "other";
    }
  }
  const own = start ?? (closed ? top : null);
  if (own === null) return { start: null, project: named };
  const row = title === null ? own : Math.min(title.at.row, own);
  return { start: { row, title }, project: named };
}

interface Open {
  top: number;
  columns: Span;
  headers: Header[];
  title: Entry | null;
  project: string | null;
}

/** The forms of a sheet, from top to bottom, those side by side from left to right. */
export function findForms(grid: Grid, isMeant: TableKind = isAssessed): FormArea[] {
  const all = placed(findHeaders(grid, isMeant));
  const open: Open[] = [];
  const ofHeader = new Map<Header, Open>();
  const spans = spansOf(all.map(({ header }) => header));
  all.forEach((one) => {
    const { header } = one;
    const columns = columnsOf(grid, one, spans);
    const before = one.previous === null ? undefined : ofHeader.get(one.previous);
    const lines = linesIn(grid, { top: one.above + 1, bottom: header.top - 1, ...columns });
    const { start, project } = startOf(lines, header.top, before ?? null);
    if (start === null && before !== undefined) {
      before.headers.push(header);
      ofHeader.set(header, before);
      return;
    }
    const form: Open = {
      top: start?.row ?? header.top,
      columns,
      headers: [header],
      title: start?.title ?? null,
      project,
    };
    open.push(form);
    ofHeader.set(header, form);
  });
  const last = grid.lines.at(-1)?.row ?? 0;
  const inOrder = [...open].sort(
    (one, other) => one.top - other.top || one.columns.left - other.columns.left,
  );
  const startBelow = startsBelow(
    open.flatMap(({ top, headers: [first] }) =>
      first === undefined
        ? []
        : [{ left: first.left, right: first.right, start: top, table: first.top }],
    ),
  );
  return inOrder.map((form) => {
    const mine = form.headers.at(-1);
    const next = mine === undefined ? Infinity : startBelow(mine, mine.bottom);
    return {
      top: form.top,
      bottom: Math.min(last, next - 1),
      ...form.columns,
      headers: form.headers,
      title: form.title,
    };
  });
}
