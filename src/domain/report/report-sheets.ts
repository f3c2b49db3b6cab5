/** Checked forms → the sheets of their report (核对报告). */
import { freeSheetName } from "../sheet/free-sheet-name";
import type { PlannedSheets } from "../sheet/planned-sheet";
import {
  formReport,
  reportData,
  type ReportData,
  type ReportedForm,
  type ReportOptions,
} from "./form-report";
import { frontReport } from "./front-report";

/** The name of a form's sheet, or its project where the sheet has several forms. */
function ownName({ place, reported }: ReportData, all: readonly ReportData[]): string {
  const isHere = ({ place: { file, sheet } }: ReportData): boolean =>
    file === place.file && sheet === place.sheet;
  const project = reported.assessment.form.project?.text.trim() ?? "";
  return project !== "" && all.filter(isHere).length > 1 ? project : place.sheet;
}

/**
 * One sheet a form, and a front sheet before them where there are several forms, or where something was
 * not read.
 *
 * @param notRead a sentence for each file or sheet that was not checked, or not completely
 */
export function reportSheets(
  forms: readonly [ReportedForm, ...(readonly ReportedForm[])],
  notRead: readonly string[],
  options: ReportOptions,
): PlannedSheets {
  const [first, ...others] = forms;
  const { words } = options;
  if (others.length === 0 && notRead.length === 0) {
    return [formReport(reportData(first, options), options, words.sheetName)];
  }
  const all = forms.map((form) => reportData(form, options));
  const names = [words.sheetName];
  const sheets = all.map((data) => {
    const name = freeSheetName(words.sheetNameOf(ownName(data, all)), names);
    names.push(name);
    return formReport(data, options, name);
  });
  return [frontReport(all, notRead, options), ...sheets];
}
