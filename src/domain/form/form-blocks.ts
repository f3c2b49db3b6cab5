/** Divides the lines of a form's area into its parts. */
import { columnsOfForm, mayCloseTotal, withoutBeside } from "./areas/beside-form";
import type { FormArea } from "./areas/find-forms";
import { fundsBelow } from "./blocks/funds-below";
import { isFundsHeader } from "./blocks/funds-header";
import { isGradeLine, isReviewTotalLine, isTotalLine } from "./blocks/closing-lines";
import { repeatedHeadClaims } from "./blocks/head-pairs";
import { subtotalClaims } from "./blocks/totals-claims";
import { isGoalHeader } from "./blocks/goals";
import type { TotalLines } from "./blocks/totals";
import { isIndicatorLine } from "./rows/indicator-line";
import { claimsAs } from "./grid/claims";
import { linesIn, linesWithin, type Columns, type Grid, type Line } from "./grid/grid";
import type { Header } from "./header/header";
import { headerClaims } from "./header/header-claims";
import type { Claim } from "./model/claim";
import type { Segment } from "./header/segment";
import { isTitle } from "./labels/head-labels";

/** The lines of a form by part. */
export interface FormBlocks {
  /** All lines of the area. */
  readonly lines: readonly Line[];
  /**
   * From the title to the line above the first header of the indicator table, without the cells beside
   * the form.
   */
  readonly above: readonly Line[];
  /** The form's last column. */
  readonly right: number;
  /** The indicator table: every header with its rows. */
  readonly segments: readonly Segment[];
  /** Lines between two segments: the goals of the second table. */
  readonly between: readonly Line[];
  /** 项目资金 below the indicators, where the form has none above; empty for most forms. */
  readonly fundsBelow: readonly Line[];
  readonly totals: TotalLines;
  /** The headers, the totals that do not close the form, titles and heads that are repeated. */
  readonly claims: readonly Claim[];
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

/** The title and the head that are printed again between two tables. */
function repeatedClaims(between: readonly Line[]): readonly Claim[] {
  const titles = between.filter(({ entries }) => isTitle(entries[0]?.key ?? ""));
  const rest = between.filter((line) => !titles.includes(line));
  return [
    ...claimsAs(
      "title",
      titles.flatMap(({ entries }) => entries.slice(0, 1)),
    ),
    ...repeatedHeadClaims(rest),
  ];
}

/** The columns of the tables of an area. */
export const columnsOfTables = ({ headers }: FormArea): Columns => ({
  left: Math.min(...headers.map(({ left }) => left)),
  right: Math.max(...headers.map(({ right }) => right)),
});

/** Divides the lines of an area at its headers, its total and its grade. */
export function formBlocks(grid: Grid, area: FormArea): FormBlocks {
  const lines = linesIn(grid, area);
  const [first] = area.headers;
  const table = columnsOfTables(area);
  const aboveTable = lines.filter(({ row }) => first !== undefined && row < first.top);
  const columns = columnsOfForm(aboveTable, table);
  const { left, right } = columns;
  const above = withoutBeside(aboveTable, columns);
  // The cells of a row that was moved to the right may stand beside the form.
  const fromLeft = linesWithin(lines, { left, right: Infinity });
  const ofRows = new Map(fromLeft.map((line) => [line.row, line]));
  const ownLines = withoutBeside(lines, { left, right: table.right }, mayCloseTotal);
  const segments: Segment[] = [];
  const between: Line[] = [];
  const tail: Line[] = [];
  const claims: Claim[] = [...headerClaims(fromLeft, area.headers)];
  const allTotals: Line[] = [];
  const last = area.headers.at(-1);
  const below = above.some(isFundsHeader)
    ? []
    : fundsBelow(ownLines.filter(({ row }) => last !== undefined && row > last.bottom));
  let total: Line | null = null;
  let adjacent: readonly Line[] = [];
  area.headers.forEach((header, index) => {
    const next = area.headers[index + 1];
    const own = ownLines.filter(
      (line) =>
        line.row > header.bottom && line.row < (next?.top ?? Infinity) && !below.includes(line),
    );
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
    const reviews = rows.filter(isReviewTotalLine);
    claims.push(...reviews.flatMap(({ entries }) => claimsAs("review", entries)));
    const apart = [...totals, ...reviews];
    const shown = rows.flatMap((line) =>
      apart.includes(line) ? [] : (ofRows.get(line.row) ?? []),
    );
    segments.push({ header, lines: shown });
    between.push(...own.filter(({ row }) => row >= end));
    tail.push(...own.filter((line) => line.row >= close && line !== lastTotal));
    allTotals.push(...totals);
  });
  const totalLines = new Set(allTotals);
  const goalLines = new Set(between);
  const further = allTotals.filter((line) => line !== total);
  claims.push(
    ...further.flatMap(subtotalClaims),
    ...repeatedClaims(between.filter((line) => !totalLines.has(line))),
  );
  const ends = tail.filter((line) => !totalLines.has(line) && !goalLines.has(line));
  const totals = { total, adjacent, further, tail, ends };
  return { lines, above, right, segments, between, fundsBelow: below, totals, claims };
}
