/** Sheet protection: an .xlsx file's ↔ the model's. */
import type { Protection } from "../model/workbook-model";
import type { SheetProtection } from "./xlsx-library";

/** What a protected sheet may allow, by Excel's name and the file library's. */
const ALLOWED = [
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
] as const;

/** The model's protection, without password; null when the sheet is not protected. */
export function hostProtection(protection: SheetProtection | undefined): Protection | null {
  if (!protection?.sheet) return null;
  return {
    options: Object.fromEntries(
      ALLOWED.map(([option, name]) => [option, protection[name] ?? false]),
    ),
    password: null,
  };
}

/** The protection of a sheet as it is saved, with the hash of its password. */
export function fileProtection({ options, password }: Protection): SheetProtection {
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    ...Object.fromEntries(ALLOWED.map(([option, name]) => [name, options[option] === true])),
  };
}
