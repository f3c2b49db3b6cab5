/** Is a text one of a form's labels? */
import { hasHan } from "../../text/character";
import { columnRole } from "./column-labels";
import { fundsRole } from "./funds-labels";
import { goalRole } from "./goal-labels";
import { headRole, isTitle } from "./head-labels";
import { isGradeLabel, isTotalLabel } from "./row-labels";

/** A label of any of the form's blocks: what a column, a row or a head's value is called. */
export function isLabel(key: string): boolean {
  if (key.length > 40 || !hasHan(key)) return false;
  if (isTitle(key) || isTotalLabel(key) || isGradeLabel(key)) return true;
  return [columnRole(key), fundsRole(key), headRole(key), goalRole(key)].some(
    (role) => role !== null,
  );
}
