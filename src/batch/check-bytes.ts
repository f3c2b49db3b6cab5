import type { FileProblem } from "../app/core/port";
import type { Assessment } from "../domain/assessment/assessment";
import { checkSheet } from "../domain/assessment/check-sheet";
import { findOtherForm } from "../domain/form/other-forms";
import type { Profile } from "../domain/profiles/profile";
import { readSheets, type WorkbookSheet } from "../xlsx/read-workbook";
import { declaredTargets } from "../domain/collection/across/declared-targets";
import {
  endedOutcome,
  type CheckedOutcome,
  type FileOutcome,
  type OtherFormSheet,
} from "./file-outcome";
import { problemOf } from "./problem-of";
import { sheetProblems, tablesOf } from "./sheet-problems";

export type CheckedFile =
  | (CheckedOutcome & { readonly assessments: readonly Assessment[] })
  | Exclude<FileOutcome, CheckedOutcome>;

/** The other form on a sheet where no self-evaluation was found. */
function otherFormOn(sheet: WorkbookSheet, collects: boolean): readonly OtherFormSheet[] {
  const tables = tablesOf(sheet);
  const form = tables.map(findOtherForm).find((kind) => kind !== null);
  if (form == null) return [];
  const declared = collects && form === "declaration" ? tables.flatMap(declaredTargets) : [];
  return [{ sheet: sheet.name, form, declared }];
}

/**
 * Checks the forms on the visible sheets of a file, in sheet order and from top to bottom, a sheet at
 * a time: no sheet is held once the next form is asked for. Whatever goes wrong becomes a code, so
 * that the other files are still checked.
 *
 * @param name the file's name, by which kinds of foreign files are told apart
 * @param collects whether declarations of targets are read as well
 * @returns what there is to say of the file beside the forms
 */
export function* checkForms(
  name: string,
  bytes: Uint8Array,
  profile: Profile,
  collects = false,
): Generator<Assessment, FileOutcome> {
  const problems: FileProblem[] = [];
  const unread: FileProblem[] = [];
  const others: OtherFormSheet[] = [];
  let last: string | null = null;
  try {
    for (const reading of readSheets(bytes, name)) {
      if (reading.kind === "unread") {
        if (reading.unread.visibility === "visible") unread.push(reading.unread.problem);
        continue;
      }
      const { sheet } = reading;
      if (sheet.visibility !== "visible") continue;
      const ranges: string[] = [];
      for (const cells of tablesOf(sheet))
        for (const assessment of checkSheet(cells, profile)) {
          ranges.push(assessment.form.range);
          last = sheet.name;
          yield assessment;
        }
      if (ranges.length === 0) others.push(...otherFormOn(sheet, collects));
      problems.push(...sheetProblems(sheet, ranges));
    }
  } catch (error) {
    return endedOutcome(problemOf(error), last, { problems: [...problems, ...unread], others });
  }
  problems.push(...unread);
  if (last !== null) return { kind: "checked", problems, others };
  const [problem] = problems;
  if (problem !== undefined) return { kind: "refused", problem };
  const [other] = others;
  if (other !== undefined) return { kind: "other-form", ...other };
  return { kind: "refused", problem: { code: "no-form", detail: "" } };
}

/** Checks the forms of a file, all at once. */
export function checkBytes(name: string, bytes: Uint8Array, profile: Profile): CheckedFile {
  const assessments: Assessment[] = [];
  const forms = checkForms(name, bytes, profile);
  for (;;) {
    const next = forms.next();
    if (next.done !== true) assessments.push(next.value);
    else return next.value.kind === "checked" ? { ...next.value, assessments } : next.value;
  }
}
