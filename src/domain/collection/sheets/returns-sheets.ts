/** Returns → planned sheets: one a unit, and an index of them all. */
import { freeSheetName } from "../../sheet/free-sheet-name";
import type { PlannedSheet } from "../../sheet/planned-sheet";
import type { UnreadRecord } from "../form-record";
import { baseName } from "../../text/base-name";
import type { UnitReturn } from "../returns";
import type { CollectionWords } from "./collection-words";
import { count, placeOf, rowName, yearOf } from "./form-columns";
import { RETURNS_MARK } from "./marks";
import { column, tableSheet, type TableValue } from "./table-sheet";

export interface ReturnsOptions {
  /** The day the list was made. */
  readonly on: string;
  /** The day by which units answer: "2026-02-01"; null: no day is named. */
  readonly due: string | null;
  readonly unread: readonly UnreadRecord[];
  readonly words: CollectionWords;
}

const counted = ({ findings }: UnitReturn): readonly [errors: number, warnings: number] => {
  const errors = findings.filter(({ finding }) => finding.severity === "error").length;
  return [errors, findings.length - errors];
};

/** The unit's name; the words for a missing name where its forms give none. */
export const unitName = ({ unit }: UnitReturn, { returns }: CollectionWords): string =>
  unit === "" ? returns.noUnit : unit;

/** Whether there is an earlier round to compare with. */
const hasRounds = ({ findings, missing }: UnitReturn): boolean =>
  missing.length > 0 || findings.some(({ state }) => state !== null);

/** The sheet of one unit: what to repair, where, why, and by when. */
export function returnSheet(
  unit: UnitReturn,
  { on, due, words }: ReturnsOptions,
  name = words.returns.name,
): PlannedSheet {
  const { columns: label, returns } = words;
  const hasStates = hasRounds(unit);
  const rows = unit.findings.map(
    ({ form, finding, follows, state }, index): readonly TableValue[] => [
      count(index + 1),
      form.project,
      yearOf(form),
      baseName(form.file),
      form.sheet,
      finding.cell ?? words.wholeForm,
      rowName(form, finding, words),
      words.severity[finding.severity],
      follows === null ? finding.sentence : returns.follows(finding.sentence, follows),
      ...(hasStates ? [state === null ? null : words.state(state)] : []),
      null,
    ],
  );
  const missing = unit.missing.map((form, index): readonly TableValue[] => [
    count(rows.length + index + 1),
    form.project,
    yearOf(form),
    baseName(form.file),
    form.sheet,
    words.wholeForm,
    words.none,
    words.severity.error,
    returns.missing(form.findings.filter(({ accepted }) => accepted === null).length),
    ...(hasStates ? [words.roundForm.missing] : []),
    null,
  ]);
  const all = [...rows, ...missing];
  const [errors, warnings] = counted(unit);
  return tableSheet({
    name,
    mark: RETURNS_MARK,
    title: returns.title(unitName(unit, words)),
    notes: [returns.what(unit.forms.length, errors, warnings), returns.due(due), returns.made(on)],
    columns: [
      column(label.number, 28, "count"),
      column(label.project, 96),
      column(label.year, 32, "centred"),
      column(label.file, 96),
      column(label.sheet, 68),
      column(label.cell, 36, "centred"),
      column(label.row, 84),
      column(label.severity, 48, "centred"),
      column(label.sentence, 210),
      ...(hasStates ? [column(label.state, 44, "centred")] : []),
      column(label.done, 44),
    ],
    rows: all.length === 0 ? [[null, returns.nothing]] : all,
    closing: [],
    footer: words.footer,
    signatures: returns.signatures,
  });
}

/**
 * The index: a row for each unit, then a row for each file or sheet that was not read, as its unit is
 * not known.
 *
 * @param files the name of each unit's file or sheet
 */
export function returnsIndex(
  units: readonly UnitReturn[],
  files: readonly string[],
  { on, due, unread, words }: ReturnsOptions,
): PlannedSheet {
  const { columns: label, returns } = words;
  const hasStates = units.some(hasRounds);
  const stateCount = (unit: UnitReturn, kind: "open" | "new"): TableValue =>
    count(unit.findings.filter(({ state }) => state?.kind === kind).length);
  return tableSheet({
    name: returns.indexName,
    mark: RETURNS_MARK,
    title: returns.indexTitle,
    notes: [returns.due(due), returns.made(on)],
    columns: [
      column(label.number, 34, "count"),
      column(label.unit, 230),
      column(label.forms, 70, "count"),
      column(label.error, 70, "count"),
      column(label.warning, 70, "count"),
      ...(hasStates
        ? [
            column(label.open, 50, "count"),
            column(label.new, 50, "count"),
            column(words.roundForm.missing, 60, "count"),
          ]
        : []),
      column(label.due, 90, "centred"),
      column(returns.fileColumn, 200),
    ],
    rows: [
      ...units.map((unit, index): readonly TableValue[] => {
        const [errors, warnings] = counted(unit);
        return [
          count(index + 1),
          unitName(unit, words),
          count(unit.forms.length),
          count(errors),
          count(warnings),
          ...(hasStates
            ? [stateCount(unit, "open"), stateCount(unit, "new"), count(unit.missing.length)]
            : []),
          unit.findings.length + unit.missing.length === 0
            ? returns.nothing
            : (due ?? returns.soon),
          files[index] ?? "",
        ];
      }),
      ...unread.map(({ file, sheet, sentence }): readonly TableValue[] => [
        null,
        returns.unread(sheet === null ? baseName(file) : placeOf({ file, sheet })),
        ...Array.from({ length: hasStates ? 7 : 4 }, () => null),
        sentence,
      ]),
    ],
    closing: [],
    footer: words.footer,
  });
}

/** The index and all returns as sheets of one file. */
export function returnsBook(
  units: readonly UnitReturn[],
  options: ReturnsOptions,
): readonly [PlannedSheet, ...(readonly PlannedSheet[])] {
  const { words } = options;
  const names = [words.returns.indexName];
  const sheets = units.map((unit) => {
    const name = freeSheetName(unitName(unit, words), names);
    names.push(name);
    return { name, sheet: returnSheet(unit, options, name) };
  });
  const index = returnsIndex(
    units,
    sheets.map(({ name }) => name),
    options,
  );
  return [index, ...sheets.map(({ sheet }) => sheet)];
}
