/** The claims of a row of the indicator table. */
import { isBlockLabel } from "../labels/column-labels";
import { isLevelName } from "../labels/level-names";
import type { Entry, Line } from "../grid/grid";
import type { Header } from "../header/header";
import type { CellRole, Claim } from "../model/claim";
import type { ColumnRole } from "../model/column";
import type { Indicator } from "../model/form";
import { nameOf, type AlignedRow } from "./aligned-row";

const CELL_ROLE: Readonly<Record<ColumnRole, CellRole>> = {
  block: "block",
  level1: "level",
  level2: "level",
  name: "name",
  target: "target",
  sign: "target",
  nature: "target",
  unit: "target",
  actual: "actual",
  actualUnit: "actual",
  weight: "weight",
  score: "score",
  deduction: "deduction",
  criterion: "criterion",
  explanation: "explanation",
  project: "project",
  department: "department",
  performer: "performer",
  review: "review",
  other: "other-column",
};

/** The role of a cell that was assigned to no column's role; undefined for a cell that is not read. */
function otherRole(header: Header, { at, key, text }: Entry): CellRole | undefined {
  const { column } = at;
  const { adjustedTarget, columns, criteria, explanations, reviews, unplaced, ignored } = header;
  if (adjustedTarget !== null && [adjustedTarget, columns.get("target")].includes(column))
    return "former-target";
  if (explanations.includes(column)) return "explanation";
  if (criteria.includes(column)) return "criterion";
  if (reviews.has(column)) return "review";
  if (unplaced.some((label) => label.at.column === column)) return "unplaced";
  if (ignored.has(column)) return "other-column";
  if (isBlockLabel(key)) return "block";
  return isLevelName(text) && column <= header.right ? "level" : undefined;
}

/**
 * The claims of a row whose cells were assigned to roles.
 *
 * @param line The row as printed.
 */
export function rowClaims(header: Header, line: Line, row: AlignedRow): readonly Claim[] {
  const roles = new Map<Entry, CellRole>();
  for (const [role, entry] of row.entries) roles.set(entry, CELL_ROLE[role]);
  const name = nameOf(header, row);
  if (name !== undefined) roles.set(name, "name");
  const claims: Claim[] = [];
  for (const entry of line.entries) {
    const role = row.stray.includes(entry)
      ? "unplaced"
      : (roles.get(entry) ?? otherRole(header, entry));
    if (role !== undefined) claims.push({ at: entry.at, role });
  }
  return claims;
}

const LABELS: readonly CellRole[] = ["block", "level", "name"];

/**
 * The claims with the figures of slipped rows as unplaced: none of these is read by its column's role.
 */
export function withSlipped(
  claims: readonly Claim[],
  rows: readonly Indicator[],
): readonly Claim[] {
  const slipped = new Set(rows.filter((one) => one.slipped === true).map(({ row }) => row));
  if (slipped.size === 0) return claims;
  return claims.map((claim) =>
    slipped.has(claim.at.row) && !LABELS.includes(claim.role)
      ? { ...claim, role: "unplaced" }
      : claim,
  );
}
