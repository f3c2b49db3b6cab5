/** The further sheets of 自评汇总 that are lists: findings, notices across forms, rounds, sample, unread. */
import type { PlannedSheet } from "../../sheet/planned-sheet";
import type { Collection, Sample } from "../collection";
import type { FormRecord } from "../form-record";
import { baseName } from "../../text/base-name";
import { roundStates, type RoundForm, type Rounds } from "../rounds";
import type { CollectionWords, SheetName } from "./collection-words";
import { count, placeOf, rowName, yearOf } from "./form-columns";
import { SUMMARY_MARK } from "./marks";
import { column, tableSheet, type TableColumn, type TableValue } from "./table-sheet";

type Row = readonly TableValue[];

/** A list in the shared layout of these sheets. */
function list(
  name: SheetName,
  columns: readonly TableColumn[],
  rows: readonly Row[],
  words: CollectionWords,
  notes: readonly string[] = [],
): PlannedSheet {
  return tableSheet({
    name: words.names[name],
    mark: SUMMARY_MARK,
    title: words.titles[name],
    notes,
    columns,
    rows: rows.length === 0 ? [[null, words.none]] : rows,
    closing: [],
    footer: words.footer,
  });
}

/** Every finding of every form, in the order of the forms. */
export function findingsSheet(collection: Collection, words: CollectionWords): PlannedSheet {
  const { columns: label } = words;
  const states = roundStates(collection.rounds);
  const hasRounds = collection.rounds !== null;
  const all = collection.forms.flatMap((form) =>
    form.findings.map((finding) => ({ form, finding })),
  );
  const rows = all.map(({ form, finding }, index): Row => {
    const state = states.get(finding);
    return [
      count(index + 1),
      form.unit,
      form.project,
      yearOf(form),
      rowName(form, finding, words),
      words.severity[finding.severity],
      finding.cell ?? words.wholeForm,
      finding.sentence,
      finding.accepted === null
        ? null
        : words.accepted(finding.accepted.reason, finding.accepted.on),
      ...(hasRounds ? [state === undefined ? null : words.state(state)] : []),
      baseName(form.file),
      form.sheet,
    ];
  });
  return list(
    "findings",
    [
      column(label.number, 30, "count"),
      column(label.unit, 84),
      column(label.project, 90),
      column(label.year, 30, "centred"),
      column(label.row, 84),
      column(label.severity, 46, "centred"),
      column(label.cell, 34, "centred"),
      column(label.sentence, 220),
      column(label.acceptedWhy, 70),
      ...(hasRounds ? [column(label.state, 40, "centred")] : []),
      column(label.file, 84),
      column(label.sheet, 60),
    ],
    rows,
    words,
  );
}

const MOST_NAMED = 12;

/** The first forms of several, and the number of the others. */
function formsText(forms: readonly FormRecord[], words: CollectionWords): string {
  const named = forms.slice(0, MOST_NAMED).map(placeOf);
  const more = forms.length - named.length;
  return [...named, ...(more > 0 ? [words.moreForms(more)] : [])].join("\n");
}

/** One row for each notice across forms. */
export function acrossSheet({ across }: Collection, words: CollectionWords): PlannedSheet {
  const { columns: label } = words;
  return list(
    "across",
    [
      column(label.number, 30, "count"),
      column(label.kind, 100, "centred"),
      column(label.sentence, 390),
      column(label.forms, 250),
    ],
    across.map((notice, index) => [
      count(index + 1),
      words.acrossKind(notice),
      words.across(notice),
      formsText(notice.forms, words),
    ]),
    words,
  );
}

function roundKind({ now, before, findings }: RoundForm, words: CollectionWords): string {
  if (before === null) return words.roundForm.added;
  if (now !== null) return words.roundForm.both;
  const isUnread = findings.some(
    ({ state }) => state.kind === "not-judged" && state.why === "file-unread",
  );
  return isUnread ? words.roundForm.unread : words.roundForm.missing;
}

/** One row for each form of either round. */
export function roundsSheet(rounds: Rounds, words: CollectionWords): PlannedSheet {
  const { columns: label } = words;
  const rows = rounds.forms.flatMap((each, index): readonly Row[] => {
    const form = each.now ?? each.before;
    if (form === null) return [];
    const { counts } = each;
    return [
      [
        count(index + 1),
        form.unit,
        form.project,
        yearOf(form),
        roundKind(each, words),
        count(counts.repaired),
        count(counts.open),
        count(counts.accepted),
        count(counts.new),
        count(counts.notJudged),
        each.before === null ? null : placeOf(each.before),
        each.now === null ? null : placeOf(each.now),
      ],
    ];
  });
  return list(
    "rounds",
    [
      column(label.number, 30, "count"),
      column(label.unit, 110),
      column(label.project, 120),
      column(label.year, 34, "centred"),
      column(label.state, 70, "centred"),
      ...(["repaired", "open", "accepted", "new", "notJudged"] as const).map((name) =>
        column(label[name], 40, "count"),
      ),
      column(label.fileBefore, 105),
      column(label.fileNow, 105),
    ],
    rows,
    words,
    [words.rounds(rounds.counts, rounds.missing, rounds.added)],
  );
}

/** The state of every finding of either round. */
export function roundFindingsSheet(rounds: Rounds, words: CollectionWords): PlannedSheet {
  const { columns: label } = words;
  const all = rounds.forms.flatMap(({ findings }) => findings);
  const rows = all.map(({ form, finding, state }, index): Row => [
    count(index + 1),
    words.state(state),
    form.unit,
    form.project,
    yearOf(form),
    rowName(form, finding, words),
    words.severity[finding.severity],
    finding.cell ?? words.wholeForm,
    finding.sentence,
    placeOf(form),
  ]);
  return list(
    "roundFindings",
    [
      column(label.number, 30, "count"),
      column(label.state, 90, "centred"),
      column(label.unit, 90),
      column(label.project, 96),
      column(label.year, 32, "centred"),
      column(label.row, 90),
      column(label.severity, 46, "centred"),
      column(label.cell, 34, "centred"),
      column(label.sentence, 180),
      column(label.file, 96),
    ],
    rows,
    words,
  );
}

/**
 * The sample: one row for each drawn form, with the request, the seed and the number of all forms.
 */
export function sampleSheet(
  { request, forms }: Sample,
  all: number,
  words: CollectionWords,
): PlannedSheet {
  const { columns: label } = words;
  return list(
    "sample",
    [
      column(label.number, 34, "count"),
      column(label.unit, 130),
      column(label.project, 150),
      column(label.year, 36, "centred"),
      column(label.risk, 50, "centred"),
      column(label.hash, 110, "centred"),
      column(label.file, 150),
      column(label.sheet, 110),
    ],
    forms.map(({ form, risk, hash }, index) => [
      count(index + 1),
      form.unit,
      form.project,
      yearOf(form),
      words.risk[risk],
      hash.slice(0, SHOWN_DIGITS),
      baseName(form.file),
      form.sheet,
    ]),
    words,
    [words.sample(request, all)],
  );
}

/** The first digits of the 64 are enough to distinguish the forms of a collection. */
const SHOWN_DIGITS = 16;

/** One row for each file or sheet that was not read, with the reason. */
export function unreadSheet({ unread }: Collection, words: CollectionWords): PlannedSheet {
  const { columns: label } = words;
  return list(
    "unread",
    [
      column(label.number, 34, "count"),
      column(label.file, 190),
      column(label.sheet, 120),
      column(label.sentence, 426),
    ],
    unread.map(({ file, sheet, sentence }, index) => [
      count(index + 1),
      baseName(file),
      sheet ?? "",
      sentence,
    ]),
    words,
  );
}
