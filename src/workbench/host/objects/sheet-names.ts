/** Excel's rules for the names of sheets. */
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError, invalidArgument } from "../host-error";

const MAX_LENGTH = 31;

/** Throws InvalidArgument for a name Excel does not allow, ItemAlreadyExists for one in use. */
export function requireFreeName(model: WorkbookModel, name: string, except?: string): void {
  if (name === "" || name.length > MAX_LENGTH || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument();
  }
  const taken = model
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier exists.");
  }
}

/** The name of a sheet that is added without one: Sheet1, Sheet2 … */
export function freeSheetName(model: WorkbookModel): string {
  const taken = new Set(model.sheets().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
