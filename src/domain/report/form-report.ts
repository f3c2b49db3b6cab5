/**
 * The report of one form: its head, its figures, the findings, accepted findings and unchecked parts.
 */
import type { AcceptedFindings } from "../accepted/accepted";
import type { Assessment } from "../assessment/assessment";
import { waitingRows } from "../assessment/unfilled";
import { a1, type Position } from "../cells";
import type { Finding } from "../findings/finding";
import { isAdjusted, type ChosenProfile } from "../profiles/chosen-profile";
import type { Place } from "../form/model/form";
import type { PlannedSheet } from "../sheet/planned-sheet";
import { itemsOf, type Item } from "../summary/items";
import { severityCounts } from "../summary/severity-counts";
import { uncheckedOf, type Unchecked } from "../summary/unchecked";
import { cellRanges } from "./cell-ranges";
import { calculationOf, groundOf } from "../summary/grounds";
import type { ReportLine } from "./report-lines";
import { line, part, reportSheet } from "./report-sheet";
import { styles } from "./report-style";
import type { ReportCounts, ReportedPlace, ReportedRules, ReportWords } from "./report-words";

/** A form to be reported, with its accepted findings. */
export interface ReportedForm {
  /** The file as it was given; null in the workbook that the form stands in. */
  readonly file: string | null;
  readonly assessment: Assessment;
  readonly accepted: AcceptedFindings;
}

/** Options shared by all reports of a check. */
export interface ReportOptions {
  readonly rules: ChosenProfile;
  /** The day of the check: "2026-01-15". */
  readonly on: string;
  readonly words: ReportWords;
}

/** A form with the lists of its report. */
export interface ReportData {
  readonly reported: ReportedForm;
  readonly items: readonly Item[];
  readonly unchecked: readonly Unchecked[];
  readonly counts: ReportCounts;
  readonly place: ReportedPlace;
}

/** Collects the lists of a form's report. */
export function reportData(reported: ReportedForm, { rules }: ReportOptions): ReportData {
  const { assessment, accepted, file } = reported;
  const { form, findings } = assessment;
  const items = itemsOf(assessment, rules.profile, accepted);
  const unchecked = uncheckedOf(assessment);
  return {
    reported,
    items,
    unchecked,
    counts: {
      open: severityCounts(items),
      accepted: accepted.size,
      unchecked: unchecked.length,
      waiting: waitingRows(findings),
    },
    place: { file, sheet: form.sheet, range: form.range, title: form.title.text },
  };
}

/** The rules as a report names them. */
export function rulesOf(rules: ChosenProfile): ReportedRules {
  const { name, source, date } = rules.profile;
  return {
    name,
    source,
    date,
    basedOn: isAdjusted(rules) ? (rules.base?.profile.name ?? null) : null,
  };
}

/** Widths of the columns in points: number, severity, cell, matter, ground. */
const WIDTHS = [30, 54, 58, 236, 136];
const LABEL = [1, 2] as const;
const VALUE = [3, 5] as const;
const WHOLE = [1, 5] as const;

/** The most sentences of one item; of further findings that are alike only the cells are listed. */
const MOST_SENTENCES = 5;

const textOf = (place: Place | null): string => place?.text ?? "";

/** The sheet of one form's report. */
export function formReport(data: ReportData, options: ReportOptions, name: string): PlannedSheet {
  const { words } = options;
  const project = textOf(data.reported.assessment.form.project);
  const { number, severity, cell, matter, ground } = words.table;
  const [preparer, reviewer, date] = words.signatures;
  return reportSheet({
    name,
    title: words.title,
    head: headLines(data, options),
    header: line([number, severity, cell, matter, ground].map(headerPart)),
    body: [
      ...openLines(data, options),
      ...acceptedLines(data, options),
      ...uncheckedLines(data, options),
    ],
    note: words.note,
    signatures: [part([1, 3], preparer), part(4, reviewer), part(5, date)],
    footer: words.footer(project),
    widths: WIDTHS,
  });
}

/** A label of the table's header, by the index of its column from 0. */
export const headerPart = (label: string, index: number) => part(index + 1, label, styles.label);

function headLines(
  { reported: { assessment }, counts, place }: ReportData,
  { rules, on, words }: ReportOptions,
): readonly ReportLine[] {
  const { form, total, grade } = assessment;
  const { head, none } = words;
  const fields: readonly (readonly [string, string])[] = [
    [head.project, textOf(form.project)],
    [head.department, textOf(form.department)],
    [head.unit, textOf(form.unit)],
    [head.year, textOf(form.year)],
    [head.form, words.form(place)],
    [head.rules, words.rules(rulesOf(rules))],
    [head.date, on],
    [head.total, words.compared(total)],
    [head.grade, words.compared(grade)],
    [head.result, words.result(counts)],
  ];
  return fields.map(([label, value]) =>
    line([part(LABEL, label, styles.label), part(VALUE, value === "" ? none : value)]),
  );
}

const section = (title: string): ReportLine => line([part(WHOLE, title, styles.section)]);
const nothing = (text: string): ReportLine => line([part(WHOLE, text)]);

/** A line of the table. */
const row = (number: string, kind: string, cell: string, matter: string, ground: string) =>
  line([
    part(1, number, styles.centred),
    part(2, kind, styles.centred),
    part(3, cell, styles.centred),
    part(4, matter),
    part(5, ground),
  ]);

const cellsOf = (findings: readonly Finding[]): readonly Position[] =>
  findings.flatMap(({ cell }) => cell ?? []);

function openLines(data: ReportData, options: ReportOptions): readonly ReportLine[] {
  const { items, unchecked, counts } = data;
  const { words } = options;
  const isAll = unchecked.length === 0 && counts.accepted === 0;
  return [
    section(words.sections.open(items.length)),
    ...(items.length === 0
      ? [nothing(isAll ? words.nothing.open : words.nothing.openInPart)]
      : items.flatMap((item, index) => itemLines(item, index + 1, data, options))),
  ];
}

function itemLines(
  item: Item,
  number: number,
  { reported: { assessment } }: ReportData,
  { rules, words }: ReportOptions,
): readonly ReportLine[] {
  const { findings, consequences, severity } = item;
  const groundText = (finding: Finding): string =>
    words.ground(groundOf(finding, assessment, rules));
  const cells = cellRanges(cellsOf(findings)).join("\n");
  return [
    row(
      String(number),
      words.severity[severity],
      cells === "" ? words.wholeForm : cells,
      sentencesOf(findings, assessment, words),
      groundText(findings[0]),
    ),
    ...consequences.map((finding) =>
      row(
        "",
        words.severity[finding.severity],
        finding.cell === null ? words.wholeForm : a1(finding.cell),
        words.follows(number, words.finding(finding)),
        groundText(finding),
      ),
    ),
  ];
}

/** The sentences of an item's findings, each with its calculation. */
function sentencesOf(
  findings: readonly Finding[],
  assessment: Assessment,
  words: ReportWords,
): string {
  const sentenceOf = (finding: Finding): string => {
    const because = calculationOf(finding, assessment);
    const sentence = words.finding(finding);
    return because === null
      ? sentence
      : `${sentence}\n${words.calculation(words.because(because))}`;
  };
  const sentences = new Map<string, Finding>();
  for (const finding of findings) {
    const sentence = sentenceOf(finding);
    if (!sentences.has(sentence)) sentences.set(sentence, finding);
  }
  if (sentences.size === 1) return [...sentences.keys()].join("");
  const shown = [...sentences]
    .slice(0, MOST_SENTENCES)
    .map(([sentence, { cell }]) => (cell === null ? sentence : words.atCell(a1(cell), sentence)));
  const rest = sentences.size > MOST_SENTENCES ? [words.alike(findings.length)] : [];
  return [...shown, ...rest].join("\n");
}

function acceptedLines(data: ReportData, { words }: ReportOptions): readonly ReportLine[] {
  const { accepted } = data.reported;
  const lines = [...accepted].map(([finding, { reason, on }], index) =>
    row(
      String(index + 1),
      words.accepted,
      finding.cell === null ? words.wholeForm : a1(finding.cell),
      words.finding(finding),
      words.reason(reason, on),
    ),
  );
  return [
    section(words.sections.accepted(lines.length)),
    ...(lines.length === 0 ? [nothing(words.nothing.accepted)] : lines),
  ];
}

function uncheckedLines(
  { unchecked }: ReportData,
  { words }: ReportOptions,
): readonly ReportLine[] {
  const lines = unchecked.map((each, index) => {
    const { what, why } = words.unchecked(each);
    return row(String(index + 1), words.notChecked, "", what, why);
  });
  return [
    section(words.sections.unchecked(lines.length)),
    ...(lines.length === 0 ? [nothing(words.nothing.unchecked)] : lines),
  ];
}
