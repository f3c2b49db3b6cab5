import { checkSheet } from "../app/read/check-sheet";
import type { FileRefusalCode } from "../app/core/port";
import type { Assessment } from "../domain/assessment/assessment";
import type { Profile } from "../domain/profiles/profile";
import { FileRefusal } from "../xlsx/file-refusal";
import { readWorkbook } from "../xlsx/read-workbook";
import { readBytes } from "./read-bytes";
import type { Cells } from "../domain/cells";
import { findOtherForm, type OtherForm } from "../domain/form/other-forms";

export type CheckedFile =
  | { readonly kind: "checked"; readonly assessments: readonly Assessment[] }
  | { readonly kind: "refused"; readonly code: FileRefusalCode; readonly detail: string }
  /** No self-evaluation, but another form of the family on this sheet. */
  | { readonly kind: "other-form"; readonly sheet: string; readonly form: OtherForm };

/**
 * Checks the forms on a file's visible sheets, in sheet order and from top to bottom. Whatever
 * goes wrong becomes a code, so that the other files are still checked.
 */
export async function checkFile(file: string, profile: Profile): Promise<CheckedFile> {
  try {
    const { sheets } = readWorkbook(await readBytes(file));
    const visible = sheets.filter(({ visibility }) => visibility === "visible");
    const assessments = visible.flatMap(({ cells }) => checkSheet(cells, profile));
    if (assessments.length === 0) return withoutForm(visible.map(({ cells }) => cells));
    return { kind: "checked", assessments };
  } catch (error) {
    if (error instanceof FileRefusal)
      return { kind: "refused", code: error.code, detail: error.detail };
    return { kind: "refused", code: "internal", detail: String(error) };
  }
}

/** What the sheets of a file without a self-evaluation hold. */
function withoutForm(sheets: readonly Cells[]): CheckedFile {
  for (const cells of sheets) {
    const form = findOtherForm(cells);
    if (form !== null) return { kind: "other-form", sheet: cells.sheet, form };
  }
  return { kind: "refused", code: "no-form", detail: "" };
}
