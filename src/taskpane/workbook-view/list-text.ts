import { pane, workbookWords } from "../../messages";
import { severities } from "../finding-list/groups";
import type { FormOfSheet } from "./sorted-forms";

/** One cell: a line break or a tab would be another one, and what begins like a formula be one. */
function cellText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** The list as rows and columns, to be pasted into a sheet: names, figures and counts. */
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
    // figures as they are: a total below nothing is a number all the same
    form.total.reported ?? "",
    form.total.computed ?? "",
    cellText(form.grade.reported ?? ""),
    form.grade.computed ?? "",
    ...severities.map((severity) => String(form.counts[severity])),
  ]);
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
