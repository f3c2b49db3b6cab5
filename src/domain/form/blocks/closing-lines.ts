/** Recognises the lines that end an indicator table: total and grade. */
import type { Entry, Line } from "../grid/grid";
import { isBlockLabel } from "../labels/column-labels";
import { isScoreLabel, isTotalLabel } from "../labels/row-labels";
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

/** Whether a line is a total row. */
export function isTotalLine(line: Line): boolean {
  const label = ownLabel(line);
  if (label === undefined) return false;
  if (isScoreLabel(label.key)) return line.entries.some(isNumber);
  return isTotalLabel(label.key) || inlineTotal(label) !== null;
}

/** Whether a line is the row of the grade. */
export function isGradeLine(line: Line): boolean {
  const label = ownLabel(line);
  return label !== undefined && (label === gradeLabelOn(line) || inlineGrade(label) !== null);
}
