/** One form, from its title to its grade. */
import { a1 } from "../cells";
import { decimal, sum, type Decimal } from "../decimal";
import type { FormArea } from "./areas/find-forms";
import type { Figure, Form, FundsRow, Indicator, Place, TotalRow } from "./model/form";
import { readFunds } from "./blocks/funds";
import { isFundsHeader } from "./blocks/funds-header";
import { isGoalHeader, readGoals } from "./blocks/goals";
import { figureAt, linesIn, placeAt, placeOf, type Grid, type Line } from "./grid/grid";
import { readHead, type Head } from "./blocks/head";
import type { Header } from "./header/header";
import { readIndicators } from "./rows/indicators";
import { isTitle } from "./labels/head-labels";
import type { Segment } from "./header/segment";
import type { Sums } from "./blocks/inline-total";
import { isGradeLine, isTotalLine, readTotals, type TotalLines } from "./blocks/totals";

interface Blocks {
  /** From the title down to the first header of the table. */
  readonly above: readonly Line[];
  readonly segments: readonly Segment[];
  /** Between the segments: the goals of a further table. */
  readonly between: readonly Line[];
  readonly totals: TotalLines;
}

/** A page's repeated title and year between two headers are no rows of the table. */
const endsSegment = (line: Line): boolean =>
  isGoalHeader(line) || isTitle(line.entries[0]?.key ?? "");

/**
 * The last total closes the form; those before it are subtotals. One whose numbers stand in neither
 * the weights' nor the scores' column, or a 合计 below a 总分, belongs to a table behind the form.
 */
function closingTotal(header: Header, totals: readonly Line[]): Line | undefined {
  const columns = [header.columns.get("weight"), header.columns.get("score")];
  const filled = totals.filter(({ entries }) =>
    entries.some(({ at, key }) => columns.includes(at.column) && /^\d/u.test(key)),
  );
  const candidates = filled.length > 0 ? filled : totals;
  const points = candidates.filter(({ entries }) =>
    entries.some(({ key }) => /^总.?分/u.test(key)),
  );
  return points.at(-1) ?? candidates.at(-1);
}

/** The totals right above and below one: 合计 may hold the weights and 总得分 the score. */
function neighbours(own: readonly Line[], total: Line): Line[] {
  const at = own.indexOf(total);
  return [own[at - 1], own[at + 1]].filter(
    (line): line is Line => line !== undefined && isTotalLine(line),
  );
}

/** What the funds' total row and the indicators have as points, added up where a total asks for it. */
function sumsOf(funds: readonly FundsRow[], indicators: readonly Indicator[]): Sums {
  const rows = [...funds.filter(({ role }) => role === "total"), ...indicators];
  const total = (figures: readonly (Figure | null)[]): Decimal | null => {
    const known = figures.flatMap((figure) =>
      figure?.number.kind === "number" ? [decimal(figure.number.value)] : [],
    );
    return known.length === 0 ? null : sum(known);
  };
  return {
    get weights() {
      return total(rows.map(({ weight }) => weight));
    },
    get scores() {
      return total(rows.map(({ score }) => score));
    },
  };
}

function blocksOf(grid: Grid, area: FormArea): Blocks {
  const lines = linesIn(grid, area);
  const [first] = area.headers;
  const above = lines.filter(({ row }) => first !== undefined && row < first.top);
  const segments: Segment[] = [];
  const between: Line[] = [];
  const tail: Line[] = [];
  let total: Line | null = null;
  let beside: readonly Line[] = [];
  area.headers.forEach((header, index) => {
    const next = area.headers[index + 1];
    const own = lines.filter(({ row }) => row > header.bottom && row < (next?.top ?? Infinity));
    const totals = own.filter(isTotalLine);
    const closed = closingTotal(header, totals);
    if (closed !== undefined) {
      total = closed;
      beside = neighbours(own, closed);
    }
    const close = next === undefined ? total : null;
    const ends = own.findIndex((line) => next !== undefined && endsSegment(line));
    const end = ends < 0 ? Infinity : (own[ends]?.row ?? Infinity);
    const closing = own.find((line) => line === close || isGradeLine(line))?.row ?? Infinity;
    const rows = own.filter(({ row }) => row < Math.min(end, closing));
    segments.push({ header, lines: rows.filter((line) => !totals.includes(line)) });
    between.push(...own.filter(({ row }) => row >= end));
    tail.push(...own.filter((line) => line.row >= closing && line !== close));
  });
  return { above, segments, between, totals: { total, beside, tail } };
}

function titleOf(grid: Grid, area: FormArea): Place {
  const { title } = area;
  if (title === null)
    return { ...placeAt(grid, { row: area.top, column: area.headers[0]?.left ?? 1 }), text: "" };
  const place = placeOf(title);
  return { ...place, text: place.text.replace(/\s*[(（]\s*\d{4}\s*年?度?\s*[)）]$/u, "") };
}

/** 自评得分 in the head stands for a total row the table lacks. */
function headTotal(grid: Grid, head: Head): TotalRow | null {
  if (head.score === null) return null;
  return { label: head.score.label, weight: null, score: figureAt(grid, head.score.at, "分") };
}

/** Reads the form of an area. Null where the area has no indicator table. */
export function readForm(grid: Grid, area: FormArea): Form | null {
  const [header] = area.headers;
  if (header === undefined) return null;
  const { above, segments, between, totals: closing } = blocksOf(grid, area);
  const title = titleOf(grid, area);
  const funds = readFunds(grid, above);
  const headEnd = above.findIndex((line) => isFundsHeader(line) || isGoalHeader(line));
  const printed = area.title === null ? title : placeOf(area.title);
  const figures = funds.columns.length === 0 ? null : Math.min(...funds.columns);
  const head = readHead(grid, headEnd < 0 ? above : above.slice(0, headEnd), printed, figures);
  const indicators = readIndicators(grid, segments);
  const nameColumn = header.columns.get("name") ?? header.left + 1;
  const sums = sumsOf(funds.rows, indicators.rows);
  const totals = readTotals(grid, header, closing, { emptyColumn: nameColumn, sums });
  const outside = above.filter(({ row }) => row < funds.top || row > funds.bottom);
  const rows = [
    header.bottom,
    ...indicators.rows.map(({ row }) => row),
    ...[totals.total?.label.at.row ?? 0, totals.grade?.at.row ?? 0],
  ];
  const from = above
    .filter(({ row }) => row >= area.top)
    .map(({ entries }) => entries[0]?.at.column ?? Infinity);
  const left = Math.min(title.at.column, header.left, ...from);
  const right = Math.max(...area.headers.map((one) => one.right), ...funds.columns);
  const corner = { row: Math.max(...rows), column: right };
  return {
    sheet: grid.cells.sheet,
    range: `${a1({ row: area.top, column: left })}:${a1(corner)}`,
    title,
    year: head.year,
    project: head.project,
    department: head.department,
    unit: head.unit,
    funds: funds.rows,
    goals: readGoals(grid, [...outside, ...between]),
    headers: indicators.headers,
    indicators: indicators.rows,
    hasWeights: indicators.columns.has("weight"),
    hasScores: indicators.columns.has("score"),
    hasExplanations: indicators.columns.has("explanation"),
    total: totals.total ?? headTotal(grid, head),
    grade: totals.grade ?? head.grade,
    unplaced: [...funds.unclear, ...indicators.unclear, ...totals.unclear],
  };
}
