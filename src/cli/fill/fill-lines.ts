/** One filled file for people, or as JSON. */
import { a1, type Cell } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { shownAfter } from "../../domain/changes/shown-after";
import { FILL_WORDS as words } from "../../messages/command-line";
import type { FilledFile, FilledSheet } from "../../batch/fill-bytes";
import { oneLine, textTable, type Column } from "../text-table";
import { jsonLine } from "../control-characters";

export type Filled = Extract<FilledFile, { kind: "filled" }>;

const column = (title: string, most: number, align: Column["align"] = "left"): Column => ({
  title,
  align,
  most,
});

const COLUMNS: readonly Column[] = [
  column(words.columns.cell, 10),
  column(words.columns.row, 36),
  column(words.columns.before, 20, "right"),
  column(words.columns.after, 20, "right"),
];

const shownBefore = ({ formula, shown }: Cell): string =>
  formula === undefined ? shown : `${shown} ${formula}`;

const rowOf = (change: Change): readonly string[] => {
  const before = shownBefore(change.before);
  return [
    a1(change.at),
    change.label,
    before.trim() === "" ? words.empty : before,
    shownAfter(change),
  ];
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function sheetLines(
  file: string,
  { sheet, written, recalculated, left, flags }: FilledSheet,
  { dryRun, withFlags }: FillMode,
): readonly string[] {
  const leftColumns = [...COLUMNS, column(words.columns.why, 40)];
  const leftRows = left.map((change) => [...rowOf(change), words.why[change.why]]);
  const flagLine = flags === null ? words.notFlagged : words.flagged(flags, dryRun);
  return [
    oneLine(words.head(file, sheet)),
    ...(written.length === 0
      ? [words.nothing]
      : [
          words.written(written.length, dryRun),
          ...indented(textTable(COLUMNS, written.map(rowOf))),
        ]),
    ...recalculated.map(({ cell, before, after }) =>
      oneLine(words.recalculated(cell, before, after)),
    ),
    ...(left.length === 0
      ? []
      : [words.left(left.length), ...indented(textTable(leftColumns, leftRows))]),
    ...(withFlags && flags !== 0 ? [flagLine] : []),
  ];
}

export interface FillMode {
  /** Nothing is saved. */
  readonly dryRun: boolean;
  readonly withFlags: boolean;
}

/** The changes of a file's sheets, for people. */
export const fillLines = (file: string, { sheets }: Filled, mode: FillMode): readonly string[] =>
  sheets.flatMap((sheet) => [...sheetLines(file, sheet, mode)]);

/** A change for programs; a number is a decimal string as it stands in the file. */
const changeJson = (sheet: string, change: Change) => ({
  sheet,
  cell: a1(change.at),
  subject: change.subject,
  label: change.label,
  before: change.before.shown,
  after: change.after.value,
});

/** The changes of a file as JSON. `out` is null where nothing is saved. */
export const fillJson = (file: string, out: string | null, { sheets }: Filled): string =>
  jsonLine({
    file,
    out,
    written: sheets.flatMap(({ sheet, written }) =>
      written.map((change) => changeJson(sheet, change)),
    ),
    recalculated: sheets.flatMap((sheet) => sheet.recalculated),
    left: sheets.flatMap(({ sheet, left }) =>
      left.map((change) => ({ ...changeJson(sheet, change), why: change.why })),
    ),
    flags: sheets.map(({ sheet, flags }) => ({ sheet, rows: flags })),
  });
