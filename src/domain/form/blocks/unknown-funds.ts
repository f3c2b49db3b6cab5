/** 项目资金 with unknown columns. */
import type { ClaimIndex } from "../grid/claims";
import type { Entry, Line } from "../grid/grid";
import type { Unplaced } from "../model/form";
import { holdsNumber } from "./funds-header";

/** Words of the labels of funds. */
const FUNDS = /资金|预算|经费|拨款|支出|金额/u;

/** The fewest figures of a row of funds. One alone may be a field of the head. */
const FEWEST_FIGURES = 2;

/** A block of funds that was not recognised. */
export interface UnknownFunds {
  /** The first row of the block with its header. */
  readonly top: number;
  readonly unplaced: Unplaced;
}

/**
 * Finds an unclaimed row of funds: a label that names funds, and amounts.
 *
 * @param lines The lines above the indicator table.
 */
export function findUnknownFunds(
  lines: readonly Line[],
  { roleAt }: ClaimIndex,
): UnknownFunds | null {
  const isOpen = ({ at }: Entry): boolean => roleAt(at) === undefined;
  const labelOf = ({ entries }: Line): Entry | undefined =>
    entries.find((entry) => isOpen(entry) && entry.cell.kind === "text" && FUNDS.test(entry.key));
  const isRow = (line: Line): boolean =>
    labelOf(line) !== undefined &&
    line.entries.filter((entry) => isOpen(entry) && holdsNumber(entry)).length >= FEWEST_FIGURES;
  const index = lines.findIndex(isRow);
  const row = lines[index];
  const label = row && labelOf(row);
  if (row === undefined || label === undefined) return null;
  const header = lines[index - 1];
  const isHeader =
    header !== undefined && header.entries.length > 1 && header.entries.every(isOpen);
  const { at, text } = label;
  return {
    top: isHeader ? header.row : row.row,
    unplaced: { at, reason: "funds-not-placed", text },
  };
}
