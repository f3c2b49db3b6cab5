/** Cells → Form[]: the forms on a sheet, whole, each value with its address. */
import type { Cells } from "../cells";
import { findForms } from "./find-forms";
import type { Form } from "./form";
import { gridOf } from "./grid";
import { splitList } from "./list";
import { readForm } from "./read-form";

/**
 * Reads all forms of a sheet, from top to bottom, those side by side from left to right. Recognises
 * them by labels and their order alone: no sheet name, address, colour or merge is looked at. Gives
 * an empty list for a sheet without a form; throws on nothing.
 */
export function understand(cells: Cells): Form[] {
  const grid = gridOf(cells);
  return findForms(grid).flatMap((area) => {
    const form = readForm(grid, area);
    return form === null ? [] : splitList(grid, area, form);
  });
}
