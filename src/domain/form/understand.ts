/** Cells → Form[]: the forms on a sheet, whole, each value with its address. */
import type { Cells } from "../cells";
import { withChoices } from "./header/chosen-header";
import { NO_CHOICES, type ColumnChoices } from "./header/column-choices";
import { findForms, type FormArea } from "./areas/find-forms";
import type { Form } from "./model/form";
import { gridOf } from "./grid/grid";
import { splitList } from "./split-list";
import { readForm } from "./read-form";

/** 绩效目标申报表 and 绩效目标批复表 say what is planned, whatever columns nobody knows they have. */
function isDeclared({ headers }: FormArea, { title }: Form): boolean {
  const isNamed = /目标.{0,6}表/u.test(title.text) && !/自评|评价|完成|监控/u.test(title.text);
  return isNamed && !headers.some(({ columns }) => columns.has("actual") || columns.has("score"));
}

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
    return form === null || isDeclared(area, form) ? [] : splitList(grid, area, form);
  });
}
