/** The unclaimed cells of a form, and every cell with its role. */
import type { Funds } from "./blocks/funds";
import { holdsNumber } from "./blocks/funds-header";
import type { Head } from "./blocks/head";
import { findUnknownFunds } from "./blocks/unknown-funds";
import { unknownGoals } from "./blocks/unknown-goals";
import { unknownFundsLabels, unknownHeadLabels } from "./blocks/unknown-labels";
import { a1 } from "../cells";
import { allEntries, claimedCells, indexClaims, type ClaimIndex } from "./grid/claims";
import { linesWithin, type Area, type Entry, type Line } from "./grid/grid";
import type { Claim } from "./model/claim";
import type { Form, GoalBlock, Unplaced } from "./model/form";

/** A form's lines and what was read of them. */
export interface ReadLines {
  /** All lines of the area. */
  readonly lines: readonly Line[];
  /** Those above the indicator table. */
  readonly above: readonly Line[];
  /** Those of the head. */
  readonly head: readonly Line[];
  /** Page numbers and printing notes. */
  readonly noise: readonly Entry[];
  readonly claims: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
  readonly range: Area;
  /** The first row and the first column of the indicator table. */
  readonly table: Pick<Area, "top" | "left">;
  readonly goals: readonly GoalBlock[];
}

/**
 * The unclaimed cells of the table: the first of each line. A column left of the table with one text, or
 * with the numbers of the rows, does not belong to it.
 *
 * @param left The first column of the table.
 */
function unreadCells(
  lines: readonly Line[],
  { roleAt }: ClaimIndex,
  left: number,
): readonly Unplaced[] {
  const all = lines.map((line) => allEntries(line).filter(({ at }) => roleAt(at) === undefined));
  const before = all.flat().filter(({ at }) => at.column < left);
  const isBeside = ({ at }: Entry): boolean => {
    const keys = new Set(before.filter((one) => one.at.column === at.column).map(({ key }) => key));
    return keys.size === 1 || [...keys].every((key) => /^\d{1,3}$/u.test(key));
  };
  const beside = new Set(before.filter(isBeside));
  return all.flatMap((entries) => {
    const open = entries.find((entry) => !beside.has(entry));
    if (open === undefined) return [];
    return [{ at: open.at, reason: "cell-not-placed", text: open.text } as const];
  });
}

/** The unclaimed numbers in the rows of 项目资金, where its total row has no place for a score: one of them may be it. */
function unreadScores(
  lines: readonly Line[],
  { roleAt }: ClaimIndex,
  funds: Funds,
): readonly Unplaced[] {
  if (!funds.rows.some(({ role, score }) => role === "total" && score === null)) return [];
  return lines.flatMap(({ entries }) =>
    entries
      .filter((entry) => roleAt(entry.at) === undefined && holdsNumber(entry))
      .map(({ at, text }) => ({ at, reason: "cell-not-placed", text }) as const),
  );
}

/**
 * Finds what is left over: unknown labels in head, 项目资金 and goals, 项目资金 that was not recognised,
 * and unclaimed cells of the table.
 *
 * @param head The fields of the head.
 */
export function leftOver(
  read: ReadLines,
  head: Head,
  funds: Funds,
): Pick<Form, "unplaced" | "unknownLabels" | "claims"> {
  const { lines, above, head: headLines, noise, claims, range } = read;
  const index = indexClaims(lines, claims);
  // Cells beside the form do not belong to it.
  const within = (some: readonly Line[]): readonly Line[] => linesWithin(some, range);
  const unknownFunds = funds.top === Infinity ? findUnknownFunds(within(above), index) : null;
  const reported = new Set(read.unplaced.map(({ at }) => a1(at)));
  const ofTable = within(lines).filter(({ row }) => row >= read.table.top && row <= range.bottom);
  const unread = unreadCells(ofTable, index, read.table.left).filter(
    ({ at }) => !reported.has(a1(at)),
  );
  const ownHead = within(headLines).filter(({ row }) => row < (unknownFunds?.top ?? Infinity));
  const ofFunds = within(above).filter(({ row }) => row >= funds.top && row <= funds.bottom);
  const unknownLabels = [
    ...unknownHeadLabels(ownHead, index, head),
    ...funds.unknownLabels,
    ...unknownFundsLabels(ofFunds, index, funds.rows),
  ];
  const unplaced = [
    ...(unknownFunds === null ? [] : [unknownFunds.unplaced]),
    ...read.unplaced,
    ...unread,
    ...(unknownLabels.length > 0 ? [] : unreadScores(ofFunds, index, funds)),
  ];
  const named = new Set(unknownLabels.map(({ at }) => a1(at)));
  const unknown = unknownFunds === null ? unknownGoals(within(above), index, read.goals) : [];
  return {
    unplaced,
    unknownLabels: [...unknownLabels, ...unknown.filter(({ at }) => !named.has(a1(at)))],
    claims: claimedCells({ lines, noise, index, unplaced, range }),
  };
}
