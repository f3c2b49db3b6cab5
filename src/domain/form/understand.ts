/** Cells → Form[]: the forms on a sheet, whole, each value with its address. */
import type { Cells } from "../cells";
import { withChoices } from "./chosen-header";
import { NO_CHOICES, type ColumnChoices } from "./column-choices";
import { findForms } from "./find-forms";
import type { Form } from "./form";
import { gridOf } from "./grid";
import { splitList } from "./list";
import { readForm } from "./read-form";

/**
 * Reads all forms of a sheet, from top to bottom, those side by side from left to right. Recognises
 * them by labels and their order alone: no sheet name, address, colour or merge is looked at. Gives
 * an empty list for a sheet without a form; throws on nothing. What a person has said of a header's
 * columns counts before what they are called.
 */
export function understand(cells: Cells, choices: ColumnChoices = NO_CHOICES): Form[] {
  const grid = gridOf(cells);
  return findForms(grid).flatMap((found) => {
    const headers = found.headers.map((header) => withChoices(header, choices));
    const area = { ...found, headers };
    const form = readForm(grid, area);
    return form === null ? [] : splitList(grid, area, form);
  });
}
