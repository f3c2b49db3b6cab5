/** What every host object needs: the workbook, and whether it may be written. */
import type { Area } from "../model/area";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { EventHub } from "./event-hub";
import { notFound, protectedSheet } from "./host-error";
import type { HostObject } from "./host-object";

export interface HostContext {
  readonly model: WorkbookModel;
  readonly events: EventHub;
  /** The document was opened for reading only. */
  readonly isReadOnly: () => boolean;
  /** Sheets and ranges lead to each other; made here, so that they need not import each other. */
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (sheetId: string, area: Area) => HostObject;
}

/** A sheet by its id; ItemNotFound once it is deleted. */
export function sheetOf(context: HostContext, id: string): SheetModel {
  const sheet = context.model.sheet(id);
  if (!sheet) throw notFound();
  return sheet;
}

/** Refuses with AccessDenied when the sheet is protected or the document read-only. */
export function requireWritable(context: HostContext, sheet: SheetModel): void {
  requireEditable(context);
  if (sheet.protection) throw protectedSheet();
}

/** Refuses with AccessDenied when the document is read-only. */
export function requireEditable(context: HostContext): void {
  if (context.isReadOnly()) throw protectedSheet();
}
