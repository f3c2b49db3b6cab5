/** Making the list of all forms of a workbook, and bringing it up to date. */
import { withAcceptedScores } from "../../domain/changes/with-printed-scores";
import { keptIfEqual } from "../../domain/equal";
import type { Profile } from "../../domain/profiles/profile";
import { formSummary } from "../../domain/summary/form-summary";
import type { FormsList, ListedSheet } from "../core/forms-list";
import type { SheetContents } from "../core/port";
import type { CheckedForm } from "../core/state";

/** A form with its items. */
type Listed = Pick<CheckedForm, "assessment" | "items" | "accepted">;

/** One sheet of the list, from its reading and its forms, which were checked by these rules. */
export function listedSheet(
  { sheetId, cells, cutAt }: SheetContents,
  forms: readonly Listed[],
  profile: Profile,
): ListedSheet {
  return {
    id: sheetId,
    name: cells.sheet,
    forms: forms.map(({ assessment, items, accepted }) =>
      formSummary(withAcceptedScores(assessment, accepted.keys(), profile), items),
    ),
    cutAt,
    isStale: false,
  };
}

/** The list with one sheet replaced; the same list where the sheet is equal to the one in it. */
export function withSheet(list: FormsList, sheet: ListedSheet): FormsList {
  const before = list.sheets.find(({ id }) => id === sheet.id);
  const fresh = keptIfEqual(before ?? sheet, sheet);
  if (list.sheets.includes(fresh)) return list;
  return { ...list, sheets: list.sheets.map((one) => (one.id === sheet.id ? fresh : one)) };
}

/** The list with these sheets marked as possibly out of date. */
export function withStale(list: FormsList, ids: ReadonlySet<string>): FormsList {
  return {
    ...list,
    sheets: list.sheets.map((one) => (ids.has(one.id) ? { ...one, isStale: true } : one)),
  };
}
