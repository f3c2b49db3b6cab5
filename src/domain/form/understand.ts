/** Reads the forms of a sheet: `Cells` → `Form[]`. */
import type { Cells } from "../cells";
import { findForms, type FormArea } from "./areas/find-forms";
import { gridOf } from "./grid/grid";
import { withChoices } from "./header/chosen-header";
import { withYear } from "./header/with-year";
import { NO_CHOICES, type ColumnChoices } from "./header/column-choices";
import type { Form } from "./model/form";
import { otherFormOf } from "./other-forms";
import { withAddedPoints } from "./points-columns";
import { readForm, yearOf } from "./read-form";
import { splitList } from "./split-list";
import { keyOf } from "../text/normalize";

/** Whether a form is a 绩效监控表 or a 事前评估表: what is forecast there is no achievement. */
function isOtherForm({ title, headers }: Form): boolean {
  const labels = headers.flatMap(({ columns }) => columns.map(({ text }) => keyOf(text)));
  const kind = otherFormOf(keyOf(title.text), labels);
  return kind === "monitoring" || kind === "appraisal";
}

/** Whether a form is a 绩效目标申报表 or 绩效目标批复表: a plan by its title, without results and scores. */
function isDeclaration({ headers }: FormArea, { title }: Form): boolean {
  const isNamed = /目标.{0,6}表/u.test(title.text) && !/自评|评价|完成|监控/u.test(title.text);
  return isNamed && !headers.some(({ columns }) => columns.has("actual") || columns.has("score"));
}

/**
 * Reads all self-evaluation forms of a sheet, from top to bottom; forms on one row from left to
 * right. Forms are recognised by their labels and the order of these only, not by sheet names,
 * addresses, colours or merged cells. Never throws.
 *
 * @param choices Roles that the user chose for columns; they take precedence over the labels.
 * @returns An empty list for a sheet without a form.
 */
export function understand(cells: Cells, choices: ColumnChoices = NO_CHOICES): Form[] {
  const grid = gridOf(cells);
  return findForms(grid).flatMap((found) => {
    const year = yearOf(grid, found);
    const ofYear = found.headers.map((header) => withYear(header, year));
    const added = withAddedPoints(grid, { ...found, headers: ofYear });
    const headers = added.headers.map((header) => withChoices(header, choices));
    const area = { ...added, headers };
    const form = readForm(grid, area, year);
    if (form === null || isDeclaration(area, form) || isOtherForm(form)) return [];
    return splitList(grid, area, form);
  });
}
