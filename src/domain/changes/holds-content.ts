/** Whether a cell still has the content that was read or written before, so that it may be overwritten. */
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

/**
 * Whether a cell was not edited: it has the same formula, with whatever result, or the same
 * constant. The number format and the text shown may differ.
 */
export function hasSameContent(cell: Cell, other: Cell): boolean {
  if (cell.formula !== undefined || other.formula !== undefined)
    return cell.formula === other.formula;
  return cell.kind === other.kind && cell.raw === other.raw;
}
