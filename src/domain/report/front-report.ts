/** The first sheet of a report of several forms: one line for each form. */
import { number as figure } from "../sheet/sheet-drawing";
import type { PlannedSheet } from "../sheet/planned-sheet";
import { headerPart, rulesOf, type ReportData, type ReportOptions } from "./form-report";
import type { LinePart, ReportLine } from "./report-lines";
import { line, part, reportSheet } from "./report-sheet";
import { styles } from "./report-style";

/**
 * Widths of the columns in points: number, form, totals, grades, items by severity, accepted, not
 * checked.
 */
const WIDTHS = [26, 184, 46, 46, 34, 34, 34, 34, 28, 28, 28];
const COLUMNS = WIDTHS.length;

/**
 * @param notRead a sentence for each file or sheet that was not checked, or not completely
 */
export function frontReport(
  all: readonly ReportData[],
  notRead: readonly string[],
  options: ReportOptions,
): PlannedSheet {
  const { words, on } = options;
  const { head, front, signatures } = words;
  const { columns } = front;
  const labels = [
    columns.number,
    columns.form,
    columns.reportedTotal,
    columns.computedTotal,
    columns.reportedGrade,
    columns.computedGrade,
    columns.error,
    columns.warning,
    columns.notice,
    columns.accepted,
    columns.unchecked,
  ];
  const [preparer, reviewer, date] = signatures;
  const unread = notRead.map((sentence) => line([part([1, COLUMNS], sentence)]));
  return reportSheet({
    name: words.sheetName,
    title: front.title(all.length),
    head: [
      line([part([1, COLUMNS], `${head.rules}：${words.rules(rulesOf(options.rules))}`)]),
      line([part([1, COLUMNS], `${head.date}：${on}`)]),
    ],
    header: line(labels.map(headerPart)),
    body: [
      ...all.map((data, index) => formLine(data, index + 1, options)),
      ...(unread.length === 0
        ? []
        : [line([part([1, COLUMNS], front.notRead, styles.section)]), ...unread]),
    ],
    note: words.note,
    signatures: [part([1, 2], preparer), part([3, 7], reviewer), part([8, COLUMNS], date)],
    footer: front.footer,
    widths: WIDTHS,
  });
}

const points = (column: number, value: string | null, none: string): LinePart =>
  value === null ? part(column, none, styles.centred) : part(column, figure(value), styles.points);

function formLine(
  { reported: { assessment }, counts, place }: ReportData,
  index: number,
  { words }: ReportOptions,
): ReportLine {
  const { form, total, grade } = assessment;
  const { error, warning, notice } = counts.open;
  const project = form.project?.text ?? "";
  return line([
    part(1, figure(String(index)), styles.count),
    part(2, words.front.form(project, place)),
    points(3, total.reported, words.none),
    points(4, total.computed, words.none),
    part(5, grade.reported ?? words.none, styles.centred),
    part(6, grade.computed ?? words.none, styles.centred),
    ...(counts.waiting === null
      ? [error, warning, notice, counts.accepted, counts.unchecked].map((count, offset) =>
          part(7 + offset, figure(String(count)), styles.count),
        )
      : [part([7, COLUMNS], words.front.waiting, styles.centred)]),
  ]);
}
