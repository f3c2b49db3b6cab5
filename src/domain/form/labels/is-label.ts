/** Recognises the labels of all parts of a form. */
import { hasHan } from "../../text/character";
import { columnRole } from "./column-labels";
import { fundsRole } from "./funds-labels";
import { goalRole } from "./goal-labels";
import { headRole, isTitle } from "./head-labels";
import { isGradeLabel, isTotalLabel } from "./row-labels";

/** Whether a key is a label of a column, a row or a head field. */
export function isLabel(key: string): boolean {
  if (key.length > 40 || !hasHan(key)) return false;
  if (isTitle(key) || isTotalLabel(key) || isGradeLabel(key)) return true;
  return [columnRole(key), fundsRole(key), headRole(key), goalRole(key)].some(
    (role) => role !== null,
  );
}
