/** 项目资金 below the indicators: the lines of the block. */
import type { Line } from "../grid/grid";
import { isFundsTotal, namesFunds } from "../labels/funds-labels";
import { isLevelName } from "../labels/level-names";
import { isGradeLine, isTotalLine, ownLabel } from "./closing-lines";
import { holdsNumber, isFundsHeader } from "./funds-header";

/** Whether a line below the header may be a row of the block, or its second header row. */
function isRow(line: Line, index: number): boolean {
  const label = ownLabel(line);
  if (label === undefined || isGradeLine(line)) return false;
  if (isTotalLine(line) && !(index === 0 && isFundsTotal(label.key))) return false;
  if (line.entries.some(({ text }) => isLevelName(text))) return false;
  return isFundsHeader(line) || namesFunds(label.key) || line.entries.some(holdsNumber);
}

/**
 * The lines of 项目资金 below the header of an indicator table; empty where there are none.
 *
 * @param lines The lines below the table's last header.
 */
export function fundsBelow(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(isFundsHeader);
  if (start < 0) return [];
  const below = lines.slice(start + 1);
  const end = below.findIndex((line, index) => !isRow(line, index));
  return lines.slice(start, end < 0 ? undefined : start + 1 + end);
}
