/** The claims of a form put together: every filled cell of its area with its role. */
import type { Position } from "../../cells";
import type { CellRole, Claim, ClaimedCell } from "../model/claim";
import type { Area, Entry, Line } from "./grid";

/** Claims of one role. */
export const claimsAs = (
  role: CellRole,
  cells: readonly { readonly at: Position }[],
): readonly Claim[] => cells.map(({ at }) => ({ at, role }));

/** More columns than a sheet may have. */
const COLUMNS = 16_385;
const keyOfPosition = ({ row, column }: Position): number => row * COLUMNS + column;

/** Claims by position. */
export interface ClaimIndex {
  /** The role that a cell was claimed under; undefined where no function claimed it. */
  readonly roleAt: (at: Position) => CellRole | undefined;
  /** The claims of cells that were claimed before: a defect of the reader. */
  readonly repeated: readonly Claim[];
}

/**
 * The roles that an equal cell beside does not share: two columns of 项目资金 may hold the same amount,
 * and beside a cell that could not be placed nothing is known.
 */
const NOT_SHARED: readonly CellRole[] = ["funds-figure", "unplaced"];

/** The roles of labels, which may be repeated downwards. */
const LABELS: readonly (CellRole | undefined)[] = [
  "head-label",
  "funds-label",
  "goal-label",
  "block",
];

/**
 * The claims by position, with those of cells that repeat the cell on their left or above: a merged
 * cell that was split and filled.
 *
 * @param lines The lines of the form, from top to bottom.
 */
export function indexClaims(lines: readonly Line[], claims: readonly Claim[]): ClaimIndex {
  const roles = new Map<number, CellRole>();
  const repeated: Claim[] = [];
  for (const claim of claims) {
    const key = keyOfPosition(claim.at);
    if (roles.has(key)) repeated.push(claim);
    else roles.set(key, claim.role);
  }
  const roleAt = (at: Position): CellRole | undefined => roles.get(keyOfPosition(at));
  const labelsAbove = new Map<number, Entry>();
  for (const line of lines) {
    let before: Entry | undefined;
    for (const entry of allEntries(line)) {
      const { at, key } = entry;
      if (roleAt(at) === undefined) {
        const above = labelsAbove.get(at.column);
        if (before?.key === key) {
          const role = roleAt(before.at);
          if (role !== undefined && !NOT_SHARED.includes(role)) roles.set(keyOfPosition(at), role);
        } else if (above?.key === key) {
          const role = roleAt(above.at);
          if (role !== undefined) roles.set(keyOfPosition(at), role);
        }
      }
      if (LABELS.includes(roleAt(at))) labelsAbove.set(at.column, entry);
      else labelsAbove.delete(at.column);
      before = entry;
    }
  }
  return { roleAt, repeated };
}

/** All filled cells of a line from left to right. */
export function allEntries({ entries, repeatedLabels }: Line): readonly Entry[] {
  if (repeatedLabels.length === 0) return entries;
  return [...entries, ...repeatedLabels].sort((one, other) => one.at.column - other.at.column);
}

/** A form's cells and what is known of them. */
export interface FormCells {
  /** The lines of the form's area, from top to bottom. */
  readonly lines: readonly Line[];
  /** Page numbers and printing notes among them. */
  readonly noise: readonly Entry[];
  readonly index: ClaimIndex;
  /** The cells that are reported as `layout-unclear`. */
  readonly unplaced: readonly { readonly at: Position }[];
  /** The form's range. A cell without a claim is inside or outside. */
  readonly range: Area;
}

const isInside = ({ row, column }: Position, { top, bottom, left, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const inOrder = (one: ClaimedCell, other: ClaimedCell): number =>
  one.at.row - other.at.row || one.at.column - other.at.column;

/** Every filled cell with its role. A cell that was claimed twice occurs twice. */
export function claimedCells(form: FormCells): readonly ClaimedCell[] {
  const { lines, noise, index, range } = form;
  const unplaced = new Set(form.unplaced.map(({ at }) => keyOfPosition(at)));
  const roleOf = (at: Position): CellRole =>
    unplaced.has(keyOfPosition(at))
      ? "unplaced"
      : (index.roleAt(at) ?? (isInside(at, range) ? "unclaimed" : "outside"));
  const texts = new Map<number, string>();
  const cells: ClaimedCell[] = noise.map(({ at, text }) => ({ at, role: "noise", text }));
  for (const line of lines) {
    for (const { at, text } of allEntries(line)) {
      texts.set(keyOfPosition(at), text);
      cells.push({ at, role: roleOf(at), text });
    }
  }
  for (const { at, role } of index.repeated) {
    const text = texts.get(keyOfPosition(at));
    if (text !== undefined) cells.push({ at, role, text });
  }
  return noise.length + index.repeated.length === 0 ? cells : cells.sort(inOrder);
}
