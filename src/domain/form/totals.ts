/** 总分 and 评分等级, on rows of their own or together. */
import type { Figure, Place, TotalRow, Unclear } from "./form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "./grid";
import type { Header } from "./header";
import { isBlockLabel } from "./column-labels";
import { isGrade, isGradeLabel, isTotalLabel } from "./row-labels";
import { readNumber } from "./number";

export interface Totals {
  readonly total: TotalRow | null;
  readonly grade: Place | null;
  readonly unclear: readonly Unclear[];
}

const UNIT = "分";

const isNumber = (entry: Entry): boolean => readNumber(entry.cell, UNIT).kind === "number";

/** 自评等级：优 in one cell. */
function inlineGrade(entry: Entry): Place | null {
  if (!entry.key.includes(":")) return null;
  const [label, value] = entry.key.split(":");
  if (label === undefined || value === undefined || !isGradeLabel(label)) return null;
  return { ...placeOf(entry), text: value };
}

const tellsGrade = (entry: Entry): boolean =>
  isGradeLabel(entry.key) || isGrade(entry.key) || inlineGrade(entry) !== null;

/** One of a list of grades, ticked or not: □良, 优 ☑. */
const isListed = ({ key }: Entry): boolean =>
  key.length <= 6 && isGrade(key.replace(/[^\p{Script=Han}]/gu, ""));

function gradeAfter(grid: Grid, line: Line, index: number, emptyColumn: number): Place {
  const [value, ...others] = line.entries.slice(index + 1);
  // A list to tick may stand in a cell a grade: all of it is what the form says.
  const list = others.filter(isListed);
  if (value !== undefined && isListed(value) && list.length > 0)
    return { ...placeOf(value), text: [value, ...list].map(({ text }) => text).join(" ") };
  if (value !== undefined) return placeOf(value);
  const label = line.entries[index]?.at ?? { row: line.row, column: 0 };
  return placeAt(grid, { row: line.row, column: Math.max(label.column + 1, emptyColumn) });
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

function readTotal(
  grid: Grid,
  header: Header,
  line: Line,
): { total: TotalRow; unclear: Unclear[] } {
  const label = labelOf(line);
  const rest = line.entries.filter((entry) => entry !== label);
  const weightColumn = header.columns.get("weight") ?? null;
  const scoreColumn = header.columns.get("score") ?? null;
  const numbers = rest.filter((entry) => isNumber(entry) && !header.ignored.has(entry.at.column));
  let weight = numbers.find(({ at }) => at.column === weightColumn) ?? null;
  let score = numbers.find(({ at }) => at.column === scoreColumn) ?? null;
  const others = numbers.filter((entry) => entry !== weight && entry !== score);
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
  const unclear = others
    .filter((entry) => entry !== weight && entry !== score)
    .map(({ at, text }): Unclear => ({ at, reason: "cell-not-placed", text }));
  // The grade or its label may stand in the points' own column.
  const graded = new Set(rest.filter(tellsGrade).map(({ at }) => at.column));
  const figure = (entry: Entry | null, column: number | null): Figure | null => {
    if (entry !== null) return figureAt(grid, entry.at, UNIT);
    if (column === null || graded.has(column)) return null;
    return figureAt(grid, { row: line.row, column }, UNIT);
  };
  const place =
    label === undefined ? placeAt(grid, { row: line.row, column: header.left }) : placeOf(label);
  return {
    total: {
      label: place,
      weight: figure(weight, weightColumn),
      score: figure(score, scoreColumn),
    },
    unclear,
  };
}

/** 总分：98.62分 in one cell: nothing can be written there without losing the label. */
const isInlineTotal = ({ key }: Entry): boolean => {
  if (!key.includes(":")) return false;
  const [label, value] = key.split(":");
  return label !== undefined && isTotalLabel(label) && /^\d/u.test(value ?? "");
};

/**
 * Reads total and grade. Takes the total's line (null: the form has none) and the lines that may
 * hold the grade; an empty grade is expected in `emptyColumn`.
 */
export function readTotals(
  grid: Grid,
  header: Header,
  lines: { total: Line | null; tail: readonly Line[] },
  emptyColumn: number,
): Totals {
  const inline = [lines.total, ...lines.tail].flatMap(
    (line) => line?.entries.filter(isInlineTotal) ?? [],
  );
  const ownLine = lines.total?.entries.some(isInlineTotal) === true ? null : lines.total;
  const read = ownLine === null ? null : readTotal(grid, header, ownLine);
  const onTotal = lines.total === null ? null : gradeOn(grid, lines.total, true, emptyColumn);
  const candidates = lines.tail.map((line) => gradeOn(grid, line, false, emptyColumn));
  return {
    total: read?.total ?? null,
    grade: onTotal ?? candidates.find((grade) => grade !== null) ?? null,
    unclear: [
      ...(read?.unclear ?? []),
      ...inline.map(({ at, text }): Unclear => ({ at, reason: "cell-not-placed", text })),
    ],
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
  return label !== undefined && (isTotalLabel(label.key) || isInlineTotal(label));
}

/** Does a line give the grade? */
export function isGradeLine(line: Line): boolean {
  const label = labelOf(line);
  return label !== undefined && (isGradeLabel(label.key) || inlineGrade(label) !== null);
}
