import { pane, workbookWords } from "../../messages";
import { severities } from "../severity/severities";
import type { FormOfSheet } from "./sorted-forms";

/** Text for one cell: line breaks and tabs would start another cell, and =, +, - or @ a formula. */
function cellText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** The list as tab-separated rows with a heading, to be pasted into a sheet. */
export function listText(forms: readonly FormOfSheet[]): string {
  const words = workbookWords.columns;
  const head = [
    words.project,
    words.unit,
    words.sheet,
    words.reportedTotal,
    words.computedTotal,
    words.reportedGrade,
    words.computedGrade,
    ...severities.map((severity) => pane.severity[severity]),
  ];
  const rows = forms.map(({ sheet, form }) => [
    ...[form.project, form.unit, sheet.name].map(cellText),
    // not cellText: a negative total must stay a number
    form.total.reported ?? "",
    form.total.computed ?? "",
    cellText(form.grade.reported ?? ""),
    form.grade.computed ?? "",
    ...severities.map((severity) => String(form.counts[severity])),
  ]);
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
