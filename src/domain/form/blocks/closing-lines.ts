/** Recognises the lines that end an indicator table: total and grade. */
import type { Entry, Line } from "../grid/grid";
import { isBlockLabel } from "../labels/column-labels";
import { isReview, isReviewPoints, pointsRole } from "../labels/points-labels";
import { isGrade, isGradeLabel, isScoreLabel, isTotalLabel } from "../labels/row-labels";
import { withoutBrackets } from "../../text/normalize";
import { readNumber } from "../../quantity/numbers/number";
import { gradeLabelOn, inlineGrade } from "./grade";
import { inlineTotal } from "./inline-total";

/** The unit that points may carry. */
export const POINTS_UNIT = "分";

/** Whether a cell holds a number, with or without 分. */
export const isNumber = (entry: Entry): boolean =>
  readNumber(entry.cell, POINTS_UNIT).kind === "number";

/**
 * A line's own label: the second where the first is the table's label (绩效指标), filled into every
 * row.
 */
export function ownLabel({ entries }: Line): Entry | undefined {
  const [first, second] = entries;
  return first !== undefined && isBlockLabel(first.key) ? second : first;
}

/** Whether a cell labels the grade or points, in a row of labels that are each followed by their value. */
const isPairLabel = ({ key }: Entry): boolean =>
  isGradeLabel(key) || pointsRole(withoutBrackets(key)) === "score";

/**
 * The label of the total on a line, its own or one behind other labels with their values (评级 | 优 | 总分 | 98);
 * undefined for none.
 */
export function totalLabelOn(line: Line): Entry | undefined {
  const label = ownLabel(line);
  if (label === undefined) return undefined;
  if (isTotalLabel(label.key) || inlineTotal(label) !== null) return label;
  const from = line.entries.indexOf(label);
  const behind = line.entries.findIndex(({ key }) => isTotalLabel(key));
  const before = line.entries.slice(from, behind);
  const arePairs = before.every((entry, index) =>
    index % 2 === 0 ? isPairLabel(entry) : isNumber(entry) || isGrade(entry.key),
  );
  if (behind >= 0 && before.length % 2 === 0 && arePairs)
    return line.entries.slice(behind + 1).some(isNumber) ? line.entries[behind] : undefined;
  return isScoreLabel(label.key) && line.entries.some(isNumber) ? label : undefined;
}

/** Whether a line is a total row. */
export const isTotalLine = (line: Line): boolean => totalLabelOn(line) !== undefined;

/** Whether a line is a later judge's total: 财政复核总分 | 100 | 95. */
export function isReviewTotalLine(line: Line): boolean {
  const label = ownLabel(line);
  const bare = withoutBrackets(label?.key ?? "");
  if (label === undefined || !isReview(bare) || !isReviewPoints(bare)) return false;
  const rest = line.entries.filter((entry) => entry !== label && !isBlockLabel(entry.key));
  return rest.every((entry) => isNumber(entry) || isGrade(entry.key));
}

/** Whether a line is the row of the grade. */
export function isGradeLine(line: Line): boolean {
  const label = ownLabel(line);
  return label !== undefined && (label === gradeLabelOn(line) || inlineGrade(label) !== null);
}
