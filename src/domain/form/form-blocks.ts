/** Divides the lines of a form's area into its parts. */
import type { FormArea } from "./areas/find-forms";
import { isGradeLine, isTotalLine } from "./blocks/closing-lines";
import { isGoalHeader } from "./blocks/goals";
import type { TotalLines } from "./blocks/totals";
import { isIndicatorLine } from "./rows/indicator-line";
import { linesIn, type Grid, type Line } from "./grid/grid";
import type { Header } from "./header/header";
import type { Segment } from "./header/segment";
import { isTitle } from "./labels/head-labels";

/** The lines of a form by part. */
export interface FormBlocks {
  /** From the title to the line above the first header of the indicator table. */
  readonly above: readonly Line[];
  /** The indicator table: every header with its rows. */
  readonly segments: readonly Segment[];
  /** Lines between two segments: the goals of the second table. */
  readonly between: readonly Line[];
  readonly totals: TotalLines;
}

/**
 * Whether a line between two headers ends the first table: goals, or a title repeated on a new
 * page.
 */
const endsSegment = (line: Line): boolean =>
  isGoalHeader(line) || isTitle(line.entries[0]?.key ?? "");

/**
 * The total row that ends the form: the last one, for earlier ones are subtotals. Rows with a
 * number in a column of the points take precedence, then rows labelled 总分: a total without these
 * belongs to a table below the form.
 */
function closingTotal(header: Header, totals: readonly Line[]): Line | undefined {
  const columns = [header.columns.get("weight"), header.columns.get("score")];
  const withPoints = totals.filter(({ entries }) =>
    entries.some(({ at, key }) => columns.includes(at.column) && /^\d/u.test(key)),
  );
  const candidates = withPoints.length > 0 ? withPoints : totals;
  const labelledScore = candidates.filter(({ entries }) =>
    entries.some(({ key }) => /^总.?分/u.test(key)),
  );
  return labelledScore.at(-1) ?? candidates.at(-1);
}

/** The total rows directly above and below one: 合计 may hold the weight and 总得分 the score. */
function adjacentTotals(lines: readonly Line[], totals: readonly Line[], total: Line): Line[] {
  const index = lines.indexOf(total);
  return [lines[index - 1], lines[index + 1]].filter(
    (line): line is Line => line !== undefined && totals.includes(line),
  );
}

/** Divides the lines of an area at its headers, its total and its grade. */
export function formBlocks(grid: Grid, area: FormArea): FormBlocks {
  const lines = linesIn(grid, area);
  const [first] = area.headers;
  const above = lines.filter(({ row }) => first !== undefined && row < first.top);
  const segments: Segment[] = [];
  const between: Line[] = [];
  const tail: Line[] = [];
  let total: Line | null = null;
  let adjacent: readonly Line[] = [];
  area.headers.forEach((header, index) => {
    const next = area.headers[index + 1];
    const own = lines.filter(({ row }) => row > header.bottom && row < (next?.top ?? Infinity));
    const isIndicator = (line: Line): boolean => isIndicatorLine(header, line);
    const totals = own.filter((line) => isTotalLine(line) && !isIndicator(line));
    const closing = closingTotal(header, totals);
    if (closing !== undefined) {
      total = closing;
      adjacent = adjacentTotals(own, totals, closing);
    }
    const lastTotal = next === undefined ? total : null;
    const ending = next === undefined ? undefined : own.find(endsSegment);
    const end = ending?.row ?? Infinity;
    const close =
      own.find((line) => line === lastTotal || (isGradeLine(line) && !isIndicator(line)))?.row ??
      Infinity;
    const rows = own.filter(({ row }) => row < Math.min(end, close));
    segments.push({ header, lines: rows.filter((line) => !totals.includes(line)) });
    between.push(...own.filter(({ row }) => row >= end));
    tail.push(...own.filter((line) => line.row >= close && line !== lastTotal));
  });
  return { above, segments, between, totals: { total, adjacent, tail } };
}
