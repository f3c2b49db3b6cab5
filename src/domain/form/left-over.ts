/** What nobody claimed of a form, and every cell with its role. */
import type { Funds } from "./blocks/funds";
import type { Head } from "./blocks/head";
import { findUnknownFunds } from "./blocks/unknown-funds";
import { unknownFundsLabels, unknownHeadLabels } from "./blocks/unknown-labels";
import { claimedCells, indexClaims } from "./grid/claims";
import { lineWithin, type Area, type Entry, type Line } from "./grid/grid";
import type { Claim } from "./model/claim";
import type { Form, Unplaced } from "./model/form";

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
}

/**
 * Finds what is left over: unknown labels in head and 项目资金, and 项目资金 that was not recognised.
 *
 * @param head The fields of the head.
 */
export function leftOver(
  { lines, above, head: headLines, noise, claims, unplaced: known, range }: ReadLines,
  head: Head,
  funds: Funds,
): Pick<Form, "unplaced" | "unknownLabels" | "claims"> {
  const index = indexClaims(lines, claims);
  // What stands beside the form is not the form's.
  const within = (some: readonly Line[]): readonly Line[] =>
    some.flatMap((line) => lineWithin(line, range) ?? []);
  const unknownFunds = funds.top === Infinity ? findUnknownFunds(within(above), index) : null;
  const unplaced = unknownFunds === null ? known : [unknownFunds.unplaced, ...known];
  const ownHead = within(headLines).filter(({ row }) => row < (unknownFunds?.top ?? Infinity));
  const ofFunds = within(above).filter(({ row }) => row >= funds.top && row <= funds.bottom);
  return {
    unplaced,
    unknownLabels: [
      ...unknownHeadLabels(ownHead, index, head),
      ...funds.unknownLabels,
      ...unknownFundsLabels(ofFunds, index, funds.rows),
    ],
    claims: claimedCells({ lines, noise, index, unplaced, range }),
  };
}
