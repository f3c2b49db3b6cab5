/** Whether a cell holds what a write-back put there: the question undo asks before it overwrites. */
import type { Cell } from "../cells";
import { parseDecimal } from "../decimal";
import type { CellContent } from "./change";

/** True for the same figure (9.5 is 9.50) or the same text; never for a cell with a formula. */
export function holdsContent(cell: Cell, content: CellContent): boolean {
  if (cell.formula !== undefined) return false;
  if (content.kind === "text") return cell.kind === "text" && cell.raw === content.value;
  const [held, written] = [parseDecimal(cell.raw), parseDecimal(content.value)];
  return cell.kind === "number" && held !== null && written !== null && held.eq(written);
}
