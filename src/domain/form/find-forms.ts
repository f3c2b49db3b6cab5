/** Where the forms of a sheet are: found by their indicator tables and what stands above these. */
import { linesIn, type Area, type Entry, type Grid, type Line } from "./grid";
import { findHeaders, type Header } from "./header";
import { isFundsHeader } from "./funds";
import { headRole, isTitle } from "./labels";
import { isGradeLine, isTotalLine } from "./totals";

/** One form's cells and the headers of its indicator table (more than one: repeated, or a table a goal). */
export interface FormArea extends Area {
  readonly headers: readonly Header[];
  readonly title: Entry | null;
}

const overlap = (one: Header, other: Header): boolean =>
  one.left <= other.right && other.left <= one.right;

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
function leftEdge(grid: Grid, from: number, header: Header, rows: Area): number {
  if (header.left - from <= 1) return header.left;
  const gap = linesIn(grid, { ...rows, left: from, right: header.left - 1 });
  const columns = gap.flatMap(({ entries }) => entries.filter(isEdge).map(({ at }) => at.column));
  return Math.min(header.left, ...columns);
}

/** The columns that belong to a header, bounded by the tables beside it. */
function columnsOf(
  grid: Grid,
  one: Placed,
  beside: readonly Placed[],
): Pick<Area, "left" | "right"> {
  const { header } = one;
  const rows = { top: one.above + 1, bottom: one.below - 1, left: 0, right: 0 };
  const lefts = beside.filter(({ header: other }) => other.right < header.left);
  const rights = beside.filter(({ header: other }) => other.left > header.right);
  const nearestLeft = Math.max(0, ...lefts.map(({ header: other }) => other.right));
  const nextRight = rights.reduce<Header | null>(
    (nearest, { header: other }) =>
      nearest === null || other.left < nearest.left ? other : nearest,
    null,
  );
  const left = lefts.length === 0 ? 1 : leftEdge(grid, nearestLeft + 1, header, rows);
  const right =
    nextRight === null ? Infinity : leftEdge(grid, header.right + 1, nextRight, rows) - 1;
  return { left, right };
}

const first = (line: Line): Entry | undefined => line.entries[0];

const isClosing = (line: Line): boolean => isTotalLine(line) || isGradeLine(line);

const projectOf = (line: Line): string | null => {
  const at = line.entries.findIndex(({ key }) => headRole(key.split(":")[0] ?? "") === "project");
  return at < 0 ? null : (line.entries[at + 1]?.key ?? "");
};

interface Start {
  readonly row: number;
  readonly title: Entry | null;
}

/**
 * Where the form of a header begins below what comes before it, or null when the header only
 * repeats (a page's head, the table of a further goal).
 */
function startOf(
  lines: readonly Line[],
  top: number,
  before: { project: string | null } | null,
): Start | null {
  let closed = before === null;
  let title: Entry | null = null;
  let start: number | null = null;
  for (const line of lines) {
    const label = first(line);
    if (label === undefined) continue;
    const project = projectOf(line);
    if (start === null && isClosing(line)) closed = true;
    else if (isTitle(label.key) && headRole(label.key) === null && start === null) {
      title = label;
    } else if (project !== null || headRole(label.key) !== null || isFundsHeader(line)) {
      const again = !closed && project !== null && project === before?.project;
      if (!again) start ??= line.row;
    }
  }
  if (start === null) return closed ? { row: title?.at.row ?? top, title } : null;
  return { row: title === null ? start : Math.min(title.at.row, start), title };
}

interface Open {
  top: number;
  columns: Pick<Area, "left" | "right">;
  headers: Header[];
  title: Entry | null;
  project: string | null;
}

function besideOf(all: readonly Placed[], index: number): Placed[] {
  const one = all[index];
  if (one === undefined) return [];
  const inRows = ({ header }: Placed): boolean =>
    header.top > one.above && header.bottom < one.below && !overlap(header, one.header);
  const beside: Placed[] = [];
  for (let other = index - 1; other >= 0; other -= 1) {
    const candidate = all[other];
    if (candidate === undefined || candidate.header.bottom <= one.above) break;
    if (inRows(candidate)) beside.push(candidate);
  }
  for (let other = index + 1; other < all.length; other += 1) {
    const candidate = all[other];
    if (candidate === undefined || candidate.header.top >= one.below) break;
    if (inRows(candidate)) beside.push(candidate);
  }
  return beside;
}

/** The forms of a sheet, from top to bottom, those side by side from left to right. */
export function findForms(grid: Grid): FormArea[] {
  const all = placed(findHeaders(grid));
  const open: Open[] = [];
  const ofHeader = new Map<Header, Open>();
  all.forEach((one, index) => {
    const { header } = one;
    const columns = columnsOf(grid, one, besideOf(all, index));
    const before = one.previous === null ? undefined : ofHeader.get(one.previous);
    const lines = linesIn(grid, { top: one.above + 1, bottom: header.top - 1, ...columns });
    const start = startOf(lines, header.top, before ?? null);
    if (start === null && before !== undefined) {
      before.headers.push(header);
      ofHeader.set(header, before);
      return;
    }
    const project = lines.map(projectOf).find((name) => name !== null) ?? null;
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
  return open.map((form) => {
    const mine = form.headers.at(-1);
    const below = open.filter(
      (other) =>
        other !== form &&
        other.headers[0] !== undefined &&
        mine !== undefined &&
        other.headers[0].top > mine.bottom &&
        overlap(other.headers[0], mine),
    );
    return {
      top: form.top,
      bottom: Math.min(last, ...below.map(({ top }) => top - 1)),
      ...form.columns,
      headers: form.headers,
      title: form.title,
    };
  });
}
