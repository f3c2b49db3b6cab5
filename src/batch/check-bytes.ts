import type { FileProblem } from "../app/core/port";
import type { Assessment } from "../domain/assessment/assessment";
import { checkSheet } from "../domain/assessment/check-sheet";
import { findOtherForm, type OtherForm } from "../domain/form/other-forms";
import type { Profile } from "../domain/profiles/profile";
import { FileRefusal } from "../xlsx/file-refusal";
import { readWorkbook, type Workbook, type WorkbookSheet } from "../xlsx/read-workbook";
import { sheetProblems, tablesOf } from "./sheet-problems";

/** A sheet that holds another form of the family and no self-evaluation. */
export interface OtherFormSheet {
  readonly sheet: string;
  readonly form: OtherForm;
}

export type CheckedFile =
  | {
      readonly kind: "checked";
      readonly assessments: readonly Assessment[];
      /** sheets that could not be read, and damage inside a form: what was not checked */
      readonly problems: readonly FileProblem[];
      /** other forms of the family, on sheets without a self-evaluation */
      readonly others: readonly OtherFormSheet[];
    }
  | { readonly kind: "refused"; readonly problem: FileProblem }
  /** No self-evaluation, but another form of the family. */
  | ({ readonly kind: "other-form" } & OtherFormSheet);

/** The other form on a sheet where no self-evaluation was found. */
function otherFormOn(sheet: WorkbookSheet): readonly OtherFormSheet[] {
  const form = tablesOf(sheet)
    .map(findOtherForm)
    .find((kind) => kind !== null);
  return form == null ? [] : [{ sheet: sheet.name, form }];
}

function checkWorkbook({ sheets, unread }: Workbook, profile: Profile): CheckedFile {
  const checked = sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => {
      const assessments = tablesOf(sheet).flatMap((cells) => checkSheet(cells, profile));
      const ranges = assessments.map(({ form }) => form.range);
      const others = assessments.length > 0 ? [] : otherFormOn(sheet);
      return { assessments, others, problems: sheetProblems(sheet, ranges) };
    });
  const assessments = checked.flatMap((sheet) => sheet.assessments);
  const problems = [
    ...checked.flatMap((sheet) => sheet.problems),
    ...unread.filter(({ visibility }) => visibility === "visible").map(({ problem }) => problem),
  ];
  const others = checked.flatMap((sheet) => sheet.others);
  if (assessments.length > 0) return { kind: "checked", assessments, problems, others };
  const [problem] = problems;
  if (problem !== undefined) return { kind: "refused", problem };
  const [other] = others;
  if (other !== undefined) return { kind: "other-form", ...other };
  return { kind: "refused", problem: { code: "no-form", detail: "" } };
}

/** The result for a file that an error has ended the reading of. */
export function refusedFile(error: unknown): CheckedFile {
  if (error instanceof FileRefusal) return { kind: "refused", problem: error };
  return { kind: "refused", problem: { code: "internal", detail: String(error) } };
}

/**
 * Checks the forms on the visible sheets of a file, in sheet order and from top to bottom. Whatever
 * goes wrong becomes a code, so that the other files are still checked.
 */
export function checkBytes(bytes: Uint8Array, profile: Profile): CheckedFile {
  try {
    return checkWorkbook(readWorkbook(bytes), profile);
  } catch (error) {
    return refusedFile(error);
  }
}
