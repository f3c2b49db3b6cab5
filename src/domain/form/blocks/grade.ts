/** Reads 评分等级, on a row of its own or on the total row. */
import type { Position } from "../../cells";
import type { Place, TotalRow } from "../model/form";
import { placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isReview } from "../labels/points-labels";
import {
  holdsGradesOnly,
  isConclusionLabel,
  isGrade,
  isGradeLabel,
  isGradeScale,
} from "../labels/row-labels";
import { withoutBrackets } from "../../text/normalize";
import { inlineTotal } from "./inline-total";

/** The grade in one cell with its label (自评等级：优) or with the total (总分：98分 等级：优). */
export function inlineGrade(entry: Entry): Place | null {
  const grade = inlineTotal(entry)?.grade ?? null;
  if (grade !== null) return { ...placeOf(entry), text: grade };
  if (!entry.key.includes(":")) return null;
  const [label, value] = entry.key.split(":");
  if (label === undefined || value === undefined || !isGradeLabel(label)) return null;
  if (isGradeScale(value)) return null;
  return { ...placeOf(entry), text: value };
}

/**
 * The label of the grade on a line: one that names it, or a conclusion with nothing but grades in the
 * next cell (自评结论 | 优☑ 良□).
 */
export const gradeLabelOn = ({ entries }: Line): Entry | undefined =>
  entries.find(({ key }) => isGradeLabel(key)) ??
  entries.find(
    ({ key }, index) => isConclusionLabel(key) && holdsGradesOnly(entries[index + 1]?.key ?? ""),
  );

/** Whether a cell holds the grade, its label or both. */
export const isGradeCell = (entry: Entry): boolean =>
  isGradeLabel(entry.key) || isGrade(entry.key) || inlineGrade(entry) !== null;

/** Whether a cell is one of a list of grades, ticked or not: □良, 优 ☑. */
export const isGradeOfList = ({ key }: Entry): boolean =>
  key.length <= 6 && isGrade(key.replace(/[^\p{Script=Han}]/gu, ""));

/**
 * The cells that may hold the unit's own grade: none from a later judge's label on (复核等级), none in
 * a later judge's column, and beside one in the column of the scores none in a column that holds
 * nothing of the form. A judge's column counts where the label itself stands beside it.
 */
function ownCells(header: Header, label: Entry | undefined, behind: readonly Entry[]): Entry[] {
  const judged = behind.findIndex(({ key }) => isReview(withoutBrackets(key)));
  const before = judged < 0 ? behind : behind.slice(0, judged);
  const score = header.columns.get("score");
  const apart = before.some(({ at }) => at.column === score) ? header.ignored : header.reviews;
  const isBeside = ({ at }: Entry): boolean => label?.at.column === at.column - 1;
  return before.filter((entry) => !apart.has(entry.at.column) || isBeside(entry));
}

/** Whether a cell is the weight or the score of the total row. */
function isOfTotal({ row, column }: Position, total: TotalRow | null): boolean {
  return [total?.weight, total?.score].some(
    (figure) =>
      figure?.number.kind === "number" && figure.at.row === row && figure.at.column === column,
  );
}

function gradeAfter(
  grid: Grid,
  header: Header,
  line: Line,
  index: number,
  { emptyColumn, total }: { emptyColumn: number; total: TotalRow | null },
): Place | null {
  const label = line.entries[index];
  const behind = line.entries
    .slice(index + 1)
    .filter(({ at, key }) => !isGradeLabel(key) && !isGradeScale(key) && !isOfTotal(at, total));
  const [value, ...others] = ownCells(header, label, behind);
  // A list of grades with one cell each is read as one text. Cells equal to the first are a merged
  // cell that was split and filled, not a list.
  const list = others.filter((entry) => isGradeOfList(entry) && entry.key !== value?.key);
  if (value !== undefined && isGradeOfList(value) && list.length > 0)
    return { ...placeOf(value), text: [value, ...list].map(({ text }) => text).join(" ") };
  if (value !== undefined) return placeOf(value);
  // Behind a printed scale the grade's own cell is not known.
  if (line.entries.some(({ key }) => isGradeScale(key))) return null;
  const column = Math.max((label?.at.column ?? 0) + 1, emptyColumn);
  const at = { row: line.row, column };
  return isOfTotal(at, total) ? null : placeAt(grid, at);
}

/**
 * The grade on a line: after its label, in one cell with it, or without a label.
 *
 * @param mayLackLabel Whether a grade without a label counts; it does on the total row.
 * @param emptyColumn The column of an empty grade where its label is the first on the line.
 * @param total The total as read: its figures are no grade, whatever stands before them.
 */
export function gradeOn(
  grid: Grid,
  header: Header,
  line: Line,
  known: { mayLackLabel: boolean; emptyColumn: number; total: TotalRow | null },
): Place | null {
  const { mayLackLabel, total } = known;
  const printed = gradeLabelOn(line);
  const label = printed === undefined ? -1 : line.entries.indexOf(printed);
  const emptyColumn = label === 0 ? known.emptyColumn : 0;
  if (label >= 0) return gradeAfter(grid, header, line, label, { emptyColumn, total });
  for (const entry of line.entries) {
    if (header.reviews.has(entry.at.column)) continue;
    const inline = inlineGrade(entry);
    if (inline !== null) return inline;
    if (mayLackLabel && isGrade(entry.key)) return placeOf(entry);
  }
  return null;
}
