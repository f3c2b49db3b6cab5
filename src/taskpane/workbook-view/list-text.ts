import { mayBeginFormula, oneLineText } from "../../domain/text/formula-like";
import { pane, workbookWords } from "../../messages";
import { severities } from "../severity/severities";
import type { FormSummary } from "../../domain/summary/form-summary";
import type { FormOfSheet } from "./sorted-forms";

/**
 * Text for one cell: line breaks and tabs would start another cell, = and the like a formula, and a
 * quotation mark a field that only the next one ends. Excel removes the leading apostrophe.
 */
export function cellText(text: string): string {
  const line = oneLineText(text);
  return mayBeginFormula(line) || /^["']/u.test(line) ? `'${line}` : line;
}

/** The headings of the figures of a form. */
export function figureHeads(): string[] {
  const words = workbookWords.columns;
  return [
    words.reportedTotal,
    words.computedTotal,
    words.reportedGrade,
    words.computedGrade,
    ...severities.map((severity) => pane.severity[severity]),
  ];
}

/** The figures of a form, a cell each. */
export const figureCells = ({ total, grade, counts }: FormSummary): string[] => [
  // not cellText: a negative total must stay a number
  total.reported ?? "",
  total.computed ?? "",
  cellText(grade.reported ?? ""),
  grade.computed ?? "",
  ...severities.map((severity) => String(counts[severity])),
];

/** Rows of cells as they are pasted into a sheet. */
export const pastedText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join("\t")).join("\n");

/** The list as tab-separated rows with a heading, to be pasted into a sheet. */
export function listText(forms: readonly FormOfSheet[]): string {
  const words = workbookWords.columns;
  return pastedText([
    [words.project, words.unit, words.sheet, ...figureHeads()],
    ...forms.map(({ sheet, form }) => [
      ...[form.project, form.unit, sheet.name].map(cellText),
      ...figureCells(form),
    ]),
  ]);
}
