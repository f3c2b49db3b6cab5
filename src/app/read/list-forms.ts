/** Making the list of all forms of a workbook, and bringing it up to date. */
import type { Cells } from "../../domain/cells";
import { keptIfEqual } from "../../domain/equal";
import { formSummary } from "../../domain/summary/form-summary";
import type { FormsList, ListedSheet } from "../core/forms-list";
import type { SheetContents, WorkbookReading } from "../core/port";
import type { CheckedForm } from "../core/state";

/** A form with its items. */
type Listed = Pick<CheckedForm, "assessment" | "items">;

type Check = (cells: Cells) => readonly Listed[];

/** One sheet of the list, from its reading and its forms. */
export function listedSheet(
  { sheetId, cells, cutAt }: SheetContents,
  forms: readonly Listed[],
): ListedSheet {
  return {
    id: sheetId,
    name: cells.sheet,
    forms: forms.map(({ assessment, items }) => formSummary(assessment, items)),
    cutAt,
    isStale: false,
  };
}

/** The list of all sheets read. A sheet equal to the one in the list before keeps its reference. */
export function listForms(
  { sheets, unread, hidden }: WorkbookReading,
  check: Check,
  before: FormsList | null,
): FormsList {
  const listed = sheets.map((contents) => listedSheet(contents, check(contents.cells)));
  return { sheets: listed.map((sheet) => keptSheet(sheet, before)), unread, hidden };
}

/** The list with one sheet replaced; the same list where the sheet is equal to the one in it. */
export function withSheet(list: FormsList, sheet: ListedSheet): FormsList {
  const fresh = keptSheet(sheet, list);
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

function keptSheet(sheet: ListedSheet, list: FormsList | null): ListedSheet {
  const before = list?.sheets.find(({ id }) => id === sheet.id);
  return before === undefined ? sheet : keptIfEqual(before, sheet);
}
