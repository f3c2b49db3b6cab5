/** All forms of a workbook, sheet by sheet. */
import type { Cells } from "../../domain/cells";
import type { Assessment } from "../../domain/assessment/assessment";
import { formSummary, type FormSummary } from "../../domain/summary/form-summary";
import type { SheetContents, WorkbookReading } from "../core/port";

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  /** From top to bottom; empty: it has none. */
  readonly forms: readonly FormSummary[];
  /** The last cell that is read ("CV5000"), where the sheet goes on beyond it. */
  readonly cutAt: string | null;
  /** It was changed, and could not be read again. */
  readonly isStale: boolean;
}

export interface WholeWorkbook {
  /** The visible sheets in the order of their tabs, those without a form among them. */
  readonly sheets: readonly ListedSheet[];
  /** The names of visible sheets that were not looked at: all together hold too much. */
  readonly unread: readonly string[];
  /** How many hidden sheets were left out. */
  readonly hidden: number;
}

type Check = (cells: Cells) => readonly Assessment[];

/** One sheet of the list, out of its reading and the check of its forms. */
export function listedSheet(
  { sheetId, cells, cutAt }: SheetContents,
  assessments: readonly Assessment[],
): ListedSheet {
  return {
    id: sheetId,
    name: cells.sheet,
    forms: assessments.map(formSummary),
    cutAt,
    isStale: false,
  };
}

/** The list of all that was read. What is as it was before stays the same object: nothing is redrawn. */
export function listWorkbook(
  { sheets, unread, hidden }: WorkbookReading,
  check: Check,
  before: WholeWorkbook | null,
): WholeWorkbook {
  const listed = sheets.map((contents) => listedSheet(contents, check(contents.cells)));
  const list = { sheets: listed.map((sheet) => keptOr(sheet, before)), unread, hidden };
  return before !== null && isSame(before, list) ? before : list;
}

/** The list with one sheet as it was read last; the same list where that is nothing new. */
export function withSheet(list: WholeWorkbook, sheet: ListedSheet): WholeWorkbook {
  const fresh = keptOr(sheet, list);
  if (list.sheets.includes(fresh)) return list;
  return { ...list, sheets: list.sheets.map((one) => (one.id === sheet.id ? fresh : one)) };
}

/** The list with these sheets marked as no longer what is on them. */
export function withStale(list: WholeWorkbook, ids: ReadonlySet<string>): WholeWorkbook {
  return {
    ...list,
    sheets: list.sheets.map((one) => (ids.has(one.id) ? { ...one, isStale: true } : one)),
  };
}

function keptOr(sheet: ListedSheet, before: WholeWorkbook | null): ListedSheet {
  const known = before?.sheets.find(({ id }) => id === sheet.id);
  return known !== undefined && isSame(known, sheet) ? known : sheet;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
