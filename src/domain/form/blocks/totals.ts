/** 总分 and 评分等级, on rows of their own or together. */
import { decimal } from "../../decimal";
import type { Figure, Place, TotalRow, Unplaced } from "../model/form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { inlineTotal, withInline, type Sums } from "./inline-total";
import { isBlockLabel } from "../labels/column-labels";
import { isGrade, isGradeLabel, isScoreLabel, isTotalLabel } from "../labels/row-labels";
import { readNumber } from "../../quantity/number";

export interface Totals {
  readonly total: TotalRow | null;
  readonly grade: Place | null;
  readonly unclear: readonly Unplaced[];
}

const UNIT = "分";

const isNumber = (entry: Entry): boolean => readNumber(entry.cell, UNIT).kind === "number";

const LONGEST_WORD = 6;
const LONGEST_FIGURE = 24;

/** An error, a date, two numbers, 待定: a figure is meant that cannot be read. */
const isSpoilt = ({ cell, key }: Entry): boolean =>
  readNumber(cell, UNIT).kind === "unreadable" &&
  (cell.kind !== "text" || key.length <= (/\d/u.test(key) ? LONGEST_FIGURE : LONGEST_WORD));

/** 自评等级：优 in one cell, or 总分：98分 等级：优. */
function inlineGrade(entry: Entry): Place | null {
  const grade = inlineTotal(entry)?.grade ?? null;
  if (grade !== null) return { ...placeOf(entry), text: grade };
  if (!entry.key.includes(":")) return null;
  const [label, value] = entry.key.split(":");
  if (label === undefined || value === undefined || !isGradeLabel(label)) return null;
  return { ...placeOf(entry), text: value };
}

const notPlaced = ({ at, text }: Entry): Unplaced => ({ at, reason: "cell-not-placed", text });

const tellsGrade = (entry: Entry): boolean =>
  isGradeLabel(entry.key) || isGrade(entry.key) || inlineGrade(entry) !== null;

/** One of a list of grades, ticked or not: □良, 优 ☑. */
const isListed = ({ key }: Entry): boolean =>
  key.length <= 6 && isGrade(key.replace(/[^\p{Script=Han}]/gu, ""));

function gradeAfter(grid: Grid, line: Line, index: number, emptyColumn: number): Place {
  const label = line.entries[index];
  const [value, ...others] = line.entries.slice(index + 1).filter(({ key }) => !isGradeLabel(key));
  // A list to tick may stand in a cell a grade: all of it is what the form says. The same grade
  // again was filled into the cells it was merged over.
  const list = others.filter((entry) => isListed(entry) && entry.key !== value?.key);
  if (value !== undefined && isListed(value) && list.length > 0)
    return { ...placeOf(value), text: [value, ...list].map(({ text }) => text).join(" ") };
  if (value !== undefined) return placeOf(value);
  const column = Math.max((label?.at.column ?? 0) + 1, emptyColumn);
  return placeAt(grid, { row: line.row, column });
}

/** The grade on a row: behind its label, in one cell with it, or (on the total row) bare. */
function gradeOn(grid: Grid, line: Line, bare: boolean, emptyColumn: number): Place | null {
  const labelled = line.entries.findIndex(({ key }) => isGradeLabel(key));
  if (labelled >= 0) return gradeAfter(grid, line, labelled, labelled === 0 ? emptyColumn : 0);
  for (const entry of line.entries) {
    const inline = inlineGrade(entry);
    if (inline !== null) return inline;
    if (bare && isGrade(entry.key)) return placeOf(entry);
  }
  return null;
}

interface ReadTotal {
  readonly total: TotalRow;
  readonly unclear: readonly Unplaced[];
}

function readTotal(grid: Grid, header: Header, line: Line, sums: Sums): ReadTotal {
  const label = labelOf(line);
  const rest = line.entries.filter((entry) => entry !== label);
  const weightColumn = header.columns.get("weight") ?? null;
  const scoreColumn = header.columns.get("score") ?? null;
  const numbers = rest.filter((entry) => isNumber(entry) && !header.ignored.has(entry.at.column));
  let weight = numbers.find(({ at }) => at.column === weightColumn) ?? null;
  let score = numbers.find(({ at }) => at.column === scoreColumn) ?? null;
  // A score merged over several columns and since filled into them is one.
  const isFilled = ({ key, at }: Entry): boolean =>
    key === score?.key && weight === null && at.column < score.at.column;
  const others = numbers.filter((entry) => entry !== weight && entry !== score && !isFilled(entry));
  const [first, second, third] = others;
  if (
    weight === null &&
    score === null &&
    weightColumn !== null &&
    second !== undefined &&
    third === undefined
  ) {
    weight = first ?? null;
    score = second;
  } else if (score === null && first !== undefined && second === undefined) {
    // One number outside both columns is the score; left of the points it is not told which.
    if (weight === null || first.at.column > weight.at.column) score = first;
  }
  // What should be a number and is none, beside the columns of the points: it may be the score.
  const columns = [weightColumn, scoreColumn];
  const spoilt = rest.filter(
    (entry) =>
      score === null &&
      !columns.includes(entry.at.column) &&
      !tellsGrade(entry) &&
      !isScoreLabel(entry.key) &&
      !isTotalLabel(entry.key) &&
      isSpoilt(entry),
  );
  const unclear = [...others, ...spoilt]
    .filter((entry) => entry !== weight && entry !== score)
    .map(notPlaced);
  // The grade or its label may stand in the points' own column.
  const graded = new Set(rest.filter(tellsGrade).map(({ at }) => at.column));
  const figure = (entry: Entry | null, column: number | null): Figure | null => {
    if (entry !== null) return figureAt(grid, entry.at, UNIT);
    if (column === null || graded.has(column)) return null;
    return figureAt(grid, { row: line.row, column }, UNIT);
  };
  const place =
    label === undefined ? placeAt(grid, { row: line.row, column: header.left }) : placeOf(label);
  const total = {
    label: place,
    weight: figure(weight, weightColumn),
    score: figure(score, scoreColumn),
  };
  const inline = label === undefined ? null : inlineTotal(label);
  if (label === undefined || inline === null) return { total, unclear };
  const whole = withInline(total, inline.figure, sums);
  return {
    total: whole ?? total,
    unclear: whole === null ? [...unclear, notPlaced(label)] : unclear,
  };
}

/** A 合计 right above or below has the weights where the total's own row has only the score. */
function withWeight(
  total: TotalRow,
  grid: Grid,
  header: Header,
  beside: readonly Line[],
): TotalRow {
  const column = header.columns.get("weight");
  if (column === undefined || total.weight?.number.kind === "number") return total;
  const weights = beside.map(({ row }) => figureAt(grid, { row, column }, UNIT));
  return {
    ...total,
    weight: weights.find(({ number }) => number.kind === "number") ?? total.weight,
  };
}

/** A remark that repeats the total says nothing new; any other number there is told. */
function unread(lines: readonly Line[], total: TotalRow | null): Unplaced[] {
  return lines
    .flatMap(({ entries }) =>
      entries.filter((entry) => {
        const inline = inlineTotal(entry)?.figure.number;
        const score = total?.score?.number;
        if (inline?.kind !== "number") return false;
        return score?.kind !== "number" || !decimal(score.value).equals(decimal(inline.value));
      }),
    )
    .map(notPlaced);
}

/** The lines totals are read from: the total's own, others of the kind beside it, what follows. */
export interface TotalLines {
  /** Null: the form has no total. */
  readonly total: Line | null;
  readonly beside: readonly Line[];
  readonly tail: readonly Line[];
}

/**
 * Reads total and grade. Takes their lines and what the rows add up to; an empty grade is expected
 * in `emptyColumn`.
 */
export function readTotals(
  grid: Grid,
  header: Header,
  lines: TotalLines,
  known: { emptyColumn: number; sums: Sums },
): Totals {
  const { emptyColumn, sums } = known;
  const read = lines.total === null ? null : readTotal(grid, header, lines.total, sums);
  const total = read && withWeight(read.total, grid, header, lines.beside);
  const onTotal = lines.total === null ? null : gradeOn(grid, lines.total, true, emptyColumn);
  const candidates = lines.tail.map((line) => gradeOn(grid, line, false, emptyColumn));
  return {
    total,
    grade: onTotal ?? candidates.find((grade) => grade !== null) ?? null,
    unclear: [...(read?.unclear ?? []), ...unread(lines.tail, total)],
  };
}

/** A line's own label: a block's label (绩效指标) may be filled in left of it on every row. */
function labelOf({ entries }: Line): Entry | undefined {
  const [first, second] = entries;
  return first !== undefined && isBlockLabel(first.key) ? second : first;
}

/** Does a line close the table? */
export function isTotalLine(line: Line): boolean {
  const label = labelOf(line);
  if (label === undefined) return false;
  if (isScoreLabel(label.key)) return line.entries.some(isNumber);
  return isTotalLabel(label.key) || inlineTotal(label) !== null;
}

/** Does a line give the grade? */
export function isGradeLine(line: Line): boolean {
  const label = labelOf(line);
  return label !== undefined && (isGradeLabel(label.key) || inlineGrade(label) !== null);
}
