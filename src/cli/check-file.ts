import { checkSheet } from "../app/read/check-sheet";
import type { FileProblem } from "../app/core/port";
import type { Assessment } from "../domain/assessment/assessment";
import type { Profile } from "../domain/profiles/profile";
import { FileRefusal } from "../xlsx/file-refusal";
import { readWorkbook, type Workbook } from "../xlsx/read-workbook";
import { readBytes } from "./read-bytes";
import type { Cells } from "../domain/cells";
import { findOtherForm, type OtherForm } from "../domain/form/other-forms";
import { sheetProblems, tablesOf } from "./sheet-problems";

export type CheckedFile =
  | {
      readonly kind: "checked";
      readonly assessments: readonly Assessment[];
      /** sheets that could not be read, and damage inside a form: what was not checked */
      readonly problems: readonly FileProblem[];
    }
  | { readonly kind: "refused"; readonly problem: FileProblem }
  /** No self-evaluation, but another form of the family on this sheet. */
  | { readonly kind: "other-form"; readonly sheet: string; readonly form: OtherForm };

function checkWorkbook({ sheets, unread }: Workbook, profile: Profile): CheckedFile {
  const checked = sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => {
      const assessments = tablesOf(sheet).flatMap((cells) => checkSheet(cells, profile));
      const ranges = assessments.map(({ form }) => form.range);
      return { assessments, problems: sheetProblems(sheet, ranges) };
    });
  const assessments = checked.flatMap((sheet) => sheet.assessments);
  const problems = [
    ...checked.flatMap((sheet) => sheet.problems),
    ...unread.filter(({ visibility }) => visibility === "visible").map(({ problem }) => problem),
  ];
  if (assessments.length > 0) return { kind: "checked", assessments, problems };
  const [problem] = problems;
  if (problem !== undefined) return { kind: "refused", problem };
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return withoutForm(visible.flatMap(tablesOf));
}

/**
 * Checks the forms on a file's visible sheets, in sheet order and from top to bottom. Whatever
 * goes wrong becomes a code, so that the other files are still checked.
 */
export async function checkFile(file: string, profile: Profile): Promise<CheckedFile> {
  try {
    return checkWorkbook(readWorkbook(await readBytes(file)), profile);
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: "refused", problem: error };
    return { kind: "refused", problem: { code: "internal", detail: String(error) } };
  }
}

/** What the sheets of a file without a self-evaluation hold. */
function withoutForm(sheets: readonly Cells[]): CheckedFile {
  for (const cells of sheets) {
    const form = findOtherForm(cells);
    if (form !== null) return { kind: "other-form", sheet: cells.sheet, form };
  }
  return { kind: "refused", problem: { code: "no-form", detail: "" } };
}
