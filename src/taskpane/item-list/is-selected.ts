import type { Position } from "../../domain/cells";
import type { Item } from "../../domain/summary/items";

/** Whether an item is about the selected cell. */
export const isSelected = ({ findings }: Item, selection: Position | null): boolean =>
  selection !== null &&
  findings.some(({ cell }) => cell?.row === selection.row && cell.column === selection.column);
