/** --report: the checked forms as sheets of a new .xlsx file. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { today } from "../app/core/today";
import { reportSheets } from "../domain/report/report-sheets";
import { REPORT_WORDS as words, SAVE_FILE_WORDS } from "../messages/command-line";
import { reportSheetWords } from "../messages/report-sheet";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import type { ReportedForm } from "../domain/report/form-report";
import type { Rules } from "../batch/check-line";
import type { Collected } from "./event-lines";
import { realPath } from "./real-path";
import { saveFile } from "./save-file";

/**
 * Why a report cannot be saved to a file, found before the check; null: it can. A checked file is
 * never overwritten, any other existing file only with `force`.
 */
export function reportRefusal(
  out: string,
  checked: readonly string[],
  force: boolean,
): string | null {
  const own = realPath(out);
  if (checked.some((file) => realPath(file) === own)) return words.reportOverChecked(out);
  return existsSync(out) && !force ? SAVE_FILE_WORDS.exists(out) : null;
}

/** File names without folders; as given where two of them are the same. */
function shownNames(files: readonly (string | null)[]): ReadonlyMap<string | null, string> {
  const given = [...new Set(files)].filter((file) => file !== null);
  const isAlone = (name: string): boolean =>
    given.filter((file) => basename(file) === name).length === 1;
  return new Map(
    given.map((file) => [file, isAlone(basename(file)) ? basename(file) : file] as const),
  );
}

/** Saves the report of all forms; null when it is saved, else the reason. */
export async function saveReport(
  out: string,
  { forms: [first, ...others], notRead }: Collected,
  rules: Rules,
  force: boolean,
): Promise<string | null> {
  if (first === undefined) return words.nothingToReport(out);
  const options = { rules, on: today(), words: reportSheetWords };
  const shown = shownNames([first, ...others].map(({ file }) => file));
  const named = (form: ReportedForm): ReportedForm => ({
    ...form,
    file: shown.get(form.file) ?? form.file,
  });
  const sheets = reportSheets([named(first), ...others.map(named)], notRead, options);
  return saveFile(out, await writeWorkbook(sheets), force);
}
