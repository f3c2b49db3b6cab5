import type { Assessment } from "../domain/assessment/assessment";
import { checkSheet } from "../domain/assessment/check-sheet";
import { findOtherForm } from "../domain/form/other-forms";
import type { Profile } from "../domain/profiles/profile";
import type { Counts } from "../xlsx/content-count";
import { readShare, WHOLE, type WorkbookSheet } from "../xlsx/read-workbook";
import { declaredTargets } from "../domain/collection/across/declared-targets";
import {
  outcomeOf,
  type CheckedOutcome,
  type FileOutcome,
  type OtherFormSheet,
  type SheetNote,
  type SheetsEnd,
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

/** What was read of one sheet, by its place in the workbook's list. */
export interface ReadCounts {
  readonly at: number;
  readonly counts: Counts;
}

/** A checked form, the place of its sheet, and what was read since the form before. */
export interface CheckedForm {
  readonly assessment: Assessment;
  readonly at: number;
  readonly read: readonly ReadCounts[];
}

/** How the checking of a share of the sheets has ended, and what was read since the last form. */
export interface ShareEnd extends SheetsEnd {
  readonly read: readonly ReadCounts[];
}

/**
 * Checks the forms on the visible sheets of a file, in sheet order and from top to bottom, a sheet at
 * a time: no sheet is held once the next form is asked for. Whatever goes wrong becomes a code, so
 * that the other files are still checked.
 *
 * @param name the file's name, by which kinds of foreign files are told apart
 * @param collects whether declarations of targets are read as well
 * @param share the sheets that are read
 * @returns what there is to say of the sheets beside the forms
 */
export function* checkForms(
  name: string,
  bytes: Uint8Array,
  profile: Profile,
  collects = false,
  share = WHOLE,
): Generator<CheckedForm, ShareEnd> {
  const notes: SheetNote[] = [];
  let read: ReadCounts[] = [];
  let at = 0;
  try {
    for (const { reading, counts, ...entry } of readShare(bytes, name, share)) {
      ({ at } = entry);
      if (counts !== null) read.push({ at, counts });
      const note = { at, unread: null, isVisible: true, problems: [], others: [] };
      if (reading?.kind === "unread") {
        const { visibility, problem: unread } = reading.unread;
        notes.push({ ...note, unread, isVisible: visibility === "visible" });
      } else if (reading !== null && reading.sheet.visibility !== "visible") {
        notes.push({ ...note, isVisible: false });
      } else if (reading !== null) {
        const { sheet } = reading;
        const ranges: string[] = [];
        for (const cells of tablesOf(sheet))
          for (const assessment of checkSheet(cells, profile)) {
            ranges.push(assessment.form.range);
            yield { assessment, at, read };
            read = [];
          }
        const others = ranges.length === 0 ? otherFormOn(sheet, collects) : [];
        notes.push({ ...note, problems: sheetProblems(sheet, ranges), others });
      }
      // what fails next fails at the next sheet
      at += 1;
    }
  } catch (error) {
    return { notes, failure: { at, problem: problemOf(error) }, read };
  }
  return { notes, failure: null, read };
}

/** Checks the forms of a file, all at once. */
export function checkBytes(name: string, bytes: Uint8Array, profile: Profile): CheckedFile {
  const assessments: Assessment[] = [];
  const forms = checkForms(name, bytes, profile);
  for (;;) {
    const next = forms.next();
    if (next.done !== true) assessments.push(next.value.assessment);
    else {
      const outcome = outcomeOf(next.value, assessments.at(-1)?.form.sheet ?? null);
      return outcome.kind === "checked" ? { ...outcome, assessments } : outcome;
    }
  }
}
