/** The first sheet of 自评汇总: one row for each form, with sums and averages below. */
import { decimal } from "../../decimal";
import type { PlannedSheet } from "../../sheet/planned-sheet";
import type { Collection } from "../collection";
import type { FormRecord } from "../form-record";
import { baseName } from "../../text/base-name";
import { rateOf } from "../rate-bands";
import type { RoundCounts } from "../rounds";
import type { Statistics } from "../statistics";
import type { CollectionWords } from "./collection-words";
import { count, levelColumns, lostByLevel, openOf, yearOf } from "./form-columns";
import { SUMMARY_MARK } from "./marks";
import { column, numberOrNull, tableSheet, type TableColumn, type TableValue } from "./table-sheet";

const ROUND_COLUMNS = ["repaired", "open", "new"] as const;

/**
 * The first sheet of 自评汇总.
 *
 * @param on the day: "2026-01-15"
 */
export function summaryTable(
  collection: Collection,
  statistics: Statistics,
  on: string,
  words: CollectionWords,
): PlannedSheet {
  const { forms, rounds } = collection;
  const { columns: label } = words;
  const levels = levelColumns(forms, words);
  const roundOf = new Map<FormRecord, RoundCounts>(
    (rounds?.forms ?? []).flatMap(({ now, counts }) => (now === null ? [] : [[now, counts]])),
  );
  const roundColumns = rounds === null ? [] : ROUND_COLUMNS;
  const columns: readonly TableColumn[] = [
    column(label.number, 26, "count"),
    column(label.unit, 76),
    column(label.department, 76),
    column(label.project, 84),
    column(label.year, 30, "centred"),
    column(label.initial, 46, "amount"),
    column(label.budget, 46, "amount"),
    column(label.executed, 46, "amount"),
    column(label.amountUnit, 26, "centred"),
    column(label.rate, 38, "points"),
    column(label.reportedTotal, 40, "points"),
    column(label.computedTotal, 40, "points"),
    column(label.reportedGrade, 25, "centred"),
    column(label.computedGrade, 25, "centred"),
    ...levels,
    column(label.error, 25, "count"),
    column(label.warning, 25, "count"),
    column(label.notice, 25, "count"),
    column(label.accepted, 30, "count"),
    column(label.missingExplanations, 25, "count"),
    ...roundColumns.map((name) => column(label[name], 25, "count")),
    column(label.file, 76),
    column(label.sheet, 54),
  ];
  const rows = forms.map((form, index): readonly TableValue[] => {
    const open = openOf(form);
    const of = (severity: string): TableValue =>
      count(open.filter((finding) => finding.severity === severity).length);
    const round = roundOf.get(form);
    return [
      count(index + 1),
      form.unit,
      form.department,
      form.project,
      yearOf(form),
      numberOrNull(form.funds?.initial ?? null),
      numberOrNull(form.funds?.budget ?? null),
      numberOrNull(form.funds?.executed ?? null),
      form.amountUnit ?? "",
      numberOrNull(rateOf(form)),
      numberOrNull(form.total?.reported ?? null),
      numberOrNull(form.total?.computed ?? null),
      form.grade?.reported ?? "",
      form.grade?.computed ?? "",
      ...lostByLevel(form, levels, words),
      of("error"),
      of("warning"),
      of("notice"),
      count(form.findings.length - open.length),
      count(open.filter(({ code }) => code === "missing-explanation").length),
      ...roundColumns.map((name) => (round === undefined ? null : count(round[name]))),
      baseName(form.file),
      form.sheet,
    ];
  });
  return tableSheet({
    name: words.names.summary,
    mark: SUMMARY_MARK,
    title: words.titles.summary,
    notes: [
      words.made(on, [...new Set(forms.map(({ profile }) => profile))]),
      ...(rounds === null ? [] : [words.rounds(rounds.counts, rounds.missing, rounds.added)]),
    ],
    columns,
    rows,
    closing: closingRows(rows, columns, statistics, words),
    footer: words.footer,
  });
}

/** Sums of counts and, in one unit, of amounts; averages of totals and rates. */
function closingRows(
  rows: readonly (readonly TableValue[])[],
  columns: readonly TableColumn[],
  statistics: Statistics,
  words: CollectionWords,
): readonly (readonly TableValue[])[] {
  const { columns: label } = words;
  const { amounts } = statistics;
  const numberAt = (row: readonly TableValue[], at: number): string =>
    typeof row[at] === "object" && row[at] !== null ? row[at].number : "0";
  const sumAt = (at: number): TableValue => ({
    number: rows.reduce((sum, row) => sum.plus(decimal(numberAt(row, at))), decimal("0")).toFixed(),
  });
  const isLost = new Set([...words.levels, words.otherLevels].map(words.lostIn));
  const counted = new Set<string>(
    [
      "error",
      "warning",
      "notice",
      "accepted",
      "missingExplanations",
      "repaired",
      "open",
      "new",
    ].map((name) => label[name as keyof typeof label]),
  );
  const totals = columns.map((each, at): TableValue => {
    if (each.label === label.unit) return words.total;
    if (each.label === label.amountUnit) return amounts.forms === 0 ? null : "万元";
    if (each.label === label.initial) return amountOrNull(amounts.initial, amounts.forms);
    if (each.label === label.budget) return amountOrNull(amounts.budget, amounts.forms);
    if (each.label === label.executed) return amountOrNull(amounts.executed, amounts.forms);
    if (each.label === label.rate) return numberOrNull(amounts.rate);
    return isLost.has(each.label) || counted.has(each.label) ? sumAt(at) : null;
  });
  const averages = columns.map(({ label: own }): TableValue => {
    if (own === label.unit) return words.average;
    if (own === label.rate) return numberOrNull(statistics.averageRate);
    if (own === label.reportedTotal) return numberOrNull(statistics.averageReported);
    return own === label.computedTotal ? numberOrNull(statistics.averageComputed) : null;
  });
  return [totals, averages];
}

const amountOrNull = (amount: string, forms: number): TableValue =>
  forms === 0 ? null : { number: amount };
