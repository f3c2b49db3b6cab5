/** The state shared by all objects of a host. */
import type { Area } from "../model/area";
import { hasLockedCell } from "../model/cell-protection";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { EventHub } from "./event-hub";
import { notFound, protectedSheet } from "./host-error";
import type { HostObject } from "./host-object";

export interface HostContext {
  readonly model: WorkbookModel;
  readonly events: EventHub;
  /** Application.calculationMode, which is the workbook's. */
  readonly calculation: { mode: string };
  /** Whether the document was opened read-only. */
  readonly isReadOnly: () => boolean;
  /** Whether the rule of the conditional format with this id can be returned. */
  readonly isReadable: (formatId: string) => boolean;
  /** Create sheets and ranges; here, because Worksheet and Range would otherwise import each other. */
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (sheetId: string, area: Area) => HostObject;
}

/** A sheet by its id; throws ItemNotFound when it was deleted. */
export function sheetOf(context: HostContext, id: string): SheetModel {
  const sheet = context.model.sheet(id);
  if (!sheet) throw notFound();
  return sheet;
}

/** What may be allowed on a protected sheet, as Excel.WorksheetProtectionOptions names it. */
export type Permission =
  | "allowAutoFilter"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows";

/**
 * Throws AccessDenied when the document is read-only, or the sheet is protected and does not allow
 * this; without a permission, what no option allows.
 */
export function requireWritable(
  context: HostContext,
  sheet: SheetModel,
  permission?: Permission,
): void {
  requireEditable(context);
  if (!sheet.protection) return;
  if (permission === undefined || sheet.protection.options[permission] !== true) {
    throw protectedSheet();
  }
}

/** Throws AccessDenied when the document is read-only, or a cell of the area is locked on a protected sheet. */
export function requireUnlocked(context: HostContext, sheet: SheetModel, area: Area): void {
  requireEditable(context);
  if (sheet.protection && hasLockedCell(sheet, area)) throw protectedSheet();
}

/** Throws AccessDenied when the document is read-only. */
export function requireEditable(context: HostContext): void {
  if (context.isReadOnly()) throw protectedSheet();
}
