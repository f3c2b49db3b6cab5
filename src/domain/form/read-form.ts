/** Reads one form, from its title to its grade. */
import { columnsOfForm, withoutBeside } from "./areas/beside-form";
import { withoutLists } from "./areas/lists-above";
import { a1 } from "../cells";
import { decimal, sum, ZERO, type Decimal } from "../decimal";
import type { FormArea } from "./areas/find-forms";
import { withAmountsInOneUnit } from "./blocks/amount-units";
import { readFundsBeside } from "./blocks/funds-beside";
import { isFundsHeader } from "./blocks/funds-header";
import { isGoalHeader, readGoals } from "./blocks/goals";
import { formYear, readHead, type Head } from "./blocks/head";
import type { Sums } from "./blocks/inline-total";
import { readTotals } from "./blocks/totals";
import { columnsOfTables, formBlocks } from "./form-blocks";
import { claimsAs } from "./grid/claims";
import { figureAt, linesIn, noiseIn, placeAt, placeOf, type Grid, type Line } from "./grid/grid";
import { leftOver } from "./left-over";
import type { Claim } from "./model/claim";
import type { Figure, Form, FundsRow, Indicator, Place, TotalRow, Unplaced } from "./model/form";
import { numberAt } from "./model/figures";
import { struckTexts } from "./struck-texts";
import { withHeadlineRows } from "./rows/headline-rows";
import { readIndicators } from "./rows/indicators";
import { withRepeatedExecution } from "./rows/repeated-execution";
import { withRestatedLosses } from "./rows/restated-losses";
import { rowsBelow } from "./rows/rows-below";
import { withSlipped } from "./rows/row-claims";
import { withSharedCells } from "./rows/shared-cells";
import { withSlippedRows } from "./rows/slipped-rows";

/** The sums of the points of the funds' total row and the indicators, computed when first read. */
function sumsOf(funds: readonly FundsRow[], indicators: readonly Indicator[]): Sums {
  const rows = [...funds.filter(({ role }) => role === "total"), ...indicators];
  const total = (figures: readonly (Figure | null)[]): Decimal | null => {
    const numbers = figures.flatMap((figure) =>
      figure?.number.kind === "number" ? [decimal(figure.number.value)] : [],
    );
    return numbers.length === 0 ? null : sum(numbers);
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

/** The sums of the scores of parts of a form: the indicators, each level, the funds. */
function partSums(
  funds: readonly FundsRow[],
  indicators: readonly Indicator[],
): readonly Decimal[] {
  const parts = new Map<string, Decimal>();
  const add = (part: string, score: Decimal): void => {
    parts.set(part, (parts.get(part) ?? ZERO).plus(score));
  };
  for (const { score, level1, level2 } of indicators) {
    const points = numberAt(score);
    if (points === null) continue;
    add("", points);
    add(level1.text, points);
    add(`${level1.text}\n${level2.text}`, points);
  }
  const ofFunds = numberAt(funds.find(({ role }) => role === "total")?.score ?? null);
  return [...parts.values(), ...(ofFunds === null ? [] : [ofFunds])];
}

/** The title without a year in brackets at its end. */
function titleOf(grid: Grid, area: FormArea): Place {
  const { title } = area;
  if (title === null)
    return { ...placeAt(grid, { row: area.top, column: area.headers[0]?.left ?? 1 }), text: "" };
  const place = placeOf(title);
  return { ...place, text: place.text.replace(/\s?[(（]\s?\d{4}\s?年?度?\s?[)）]$/u, "") };
}

/** 自评得分 in the head is the total of a form whose table has no total row. */
function headTotal(grid: Grid, head: Head): TotalRow | null {
  if (head.score === null) return null;
  return { label: head.score.label, weight: null, score: figureAt(grid, head.score.at, "分") };
}

/** The lines of the head: up to the funds, the goals or the first header, without lists. */
const headOf = (above: readonly Line[]): readonly Line[] => {
  const end = above.findIndex((line) => isFundsHeader(line) || isGoalHeader(line));
  return end < 0 ? above : above.slice(0, end);
};

/** The year of an area's form in digits; null where it names none. */
export function yearOf(grid: Grid, area: FormArea): string | null {
  const bottom = (area.headers[0]?.top ?? area.top) - 1;
  const title = area.title === null ? titleOf(grid, area) : placeOf(area.title);
  const lines = linesIn(grid, { ...area, bottom });
  const columns = columnsOfForm(lines, columnsOfTables(area));
  return formYear(headOf(withoutLists(withoutBeside(lines, columns))), title);
}

/**
 * Reads the form of an area.
 *
 * @param year The year of its form, in digits.
 * @returns Null where the area has no indicator table.
 */
export function readForm(grid: Grid, area: FormArea, year = yearOf(grid, area)): Form | null {
  const [header] = area.headers;
  if (header === undefined) return null;
  const blocks = formBlocks(grid, area);
  const { segments, between, totals: totalLines } = blocks;
  const above = withoutLists(blocks.above);
  const title = titleOf(grid, area);
  const fundsAbove = readFundsBeside(grid, above, year, blocks.right);
  const isBelow = fundsAbove.top === Infinity && blocks.fundsBelow.length > 0;
  const funds = withAmountsInOneUnit(
    isBelow ? readFundsBeside(grid, blocks.fundsBelow, year, blocks.right) : fundsAbove,
  );
  const printedTitle = area.title === null ? title : placeOf(area.title);
  const firstFigure = isBelow || funds.columns.length === 0 ? null : Math.min(...funds.columns);
  const ownHead = headOf(above);
  const right = Math.max(blocks.right, ...funds.columns);
  const head = readHead(grid, ownHead, printedTitle, { figures: firstFigure, right });
  const indicators = readIndicators(grid, segments, head.year?.text ?? "");
  const nameColumn = header.columns.get("name") ?? header.left + 1;
  const sums = sumsOf(funds.rows, indicators.rows);
  const totals = readTotals(grid, header, totalLines, {
    emptyColumn: nameColumn,
    sums,
    parts: partSums(funds.rows, indicators.rows),
  });
  const fundsTotal = funds.rows.find(({ role }) => role === "total");
  const fundsWeight = numberAt(fundsTotal?.weight ?? null);
  const full = numberAt(totals.total?.weight ?? null) ?? decimal("100");
  const once = withRepeatedExecution(indicators.rows, fundsTotal, full);
  const withParts = withHeadlineRows(once, fundsWeight ?? ZERO, full);
  const shared = withSharedCells(grid.cells, withParts.rows, fundsWeight ?? ZERO, full);
  const placed = withSlippedRows(shared.rows, fundsWeight ?? ZERO, full);
  const outsideFunds = above.filter(({ row }) => row < funds.top || row > funds.bottom);
  const rows = [
    header.bottom,
    funds.bottom,
    ...indicators.rows.map(({ row }) => row),
    ...[totals.total?.label.at.row ?? 0, totals.grade?.at.row ?? 0],
  ];
  const firstColumns = blocks.above
    .filter(({ row }) => row >= area.top)
    .map(({ entries }) => entries[0]?.at.column ?? Infinity);
  const left = Math.min(title.at.column, header.left, ...firstColumns);
  const corner = { row: Math.max(...rows), column: right };
  const goals = readGoals(grid, [...outsideFunds, ...between]);
  const closing = Math.max(
    totals.total?.label.at.row ?? 0,
    totals.grade?.at.row ?? 0,
    ...totalLines.adjacent.map(({ row }) => row),
  );
  const lastHeader = area.headers.at(-1) ?? header;
  const unplaced: readonly Unplaced[] = [
    ...funds.unplaced,
    ...indicators.unplaced,
    ...withParts.unplaced,
    ...shared.unplaced,
    ...placed.unplaced,
    ...totals.unplaced,
    ...(closing > lastHeader.bottom ? rowsBelow(lastHeader, blocks.lines, closing) : []),
  ];
  const lists = blocks.above.filter((line) => !above.includes(line));
  const claims: readonly Claim[] = [
    ...(area.title === null ? [] : claimsAs("title", [area.title])),
    ...lists.flatMap(({ entries }) => claimsAs("list", entries)),
    ...head.claims,
    ...funds.claims,
    ...goals.claims,
    ...withSlipped(indicators.claims, placed.rows),
    ...totals.claims,
    ...blocks.claims,
  ];
  return {
    sheet: grid.cells.sheet,
    range: `${a1({ row: area.top, column: left })}:${a1(corner)}`,
    title,
    year: head.year,
    project: head.project,
    department: head.department,
    unit: head.unit,
    funds: funds.rows,
    goals: goals.blocks,
    headers: indicators.headers,
    indicators: withRestatedLosses(placed.rows),
    hasWeights: indicators.columns.has("weight"),
    hasScores: indicators.columns.has("score"),
    hasExplanations: indicators.columns.has("explanation"),
    total: totals.total ?? headTotal(grid, head),
    grade: totals.grade ?? head.grade,
    ...leftOver(
      {
        lines: blocks.lines,
        above,
        head: ownHead,
        noise: noiseIn(grid, area),
        claims,
        unplaced: [...unplaced, ...struckTexts(grid, claims)],
        range: { top: area.top, bottom: corner.row, left, right },
        table: header,
        goals: goals.blocks,
      },
      head,
      funds,
    ),
  };
}
