/** The state shared by all objects of a host. */
import type { Area } from "../model/area";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { EventHub } from "./event-hub";
import { notFound, protectedSheet } from "./host-error";
import type { HostObject } from "./host-object";

export interface HostContext {
  readonly model: WorkbookModel;
  readonly events: EventHub;
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

/** Throws AccessDenied when the sheet is protected or the document read-only. */
export function requireWritable(context: HostContext, sheet: SheetModel): void {
  requireEditable(context);
  if (sheet.protection) throw protectedSheet();
}

/** Throws AccessDenied when the document is read-only. */
export function requireEditable(context: HostContext): void {
  if (context.isReadOnly()) throw protectedSheet();
}
