/** Texts of a form that are struck out. Targets, answers and figures have findings of their own. */
import { cellAt } from "../cells";
import { placeAt, type Grid } from "./grid/grid";
import type { CellRole, Claim } from "./model/claim";
import type { Unplaced } from "./model/form";

const TEXTS: ReadonlySet<CellRole> = new Set([
  "head-value",
  "name",
  "criterion",
  "explanation",
  "grade",
]);

/** The cells with texts that are struck out in part or wholly, so that it is unclear what they say. */
export const struckTexts = (grid: Grid, claims: readonly Claim[]): readonly Unplaced[] =>
  claims
    .filter(({ at, role }) => TEXTS.has(role) && cellAt(grid.cells, at).lettering === "struck")
    .map(({ at }) => ({ at, reason: "struck", text: placeAt(grid, at).text }));
