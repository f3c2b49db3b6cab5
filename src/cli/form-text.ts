import { REPORT_WORDS as words } from "../messages/command-line";
import type { CheckLine } from "../batch/check-line";
import { displayWidth } from "./display-width";
import { oneLine, textTable, type Column } from "./text-table";

/** Characters for an address: enough for usual sheets. */
const PLACE_WIDTH = 5;

const left = (title: string, most: number): Column => ({ title, align: "left", most });
const right = (title: string): Column => ({ title, align: "right", most: 16 });

const orNone = (value: string | null): string => value ?? words.none;

/** The rules that the form looks like, and how to check by them; they are never chosen automatically. */
function suggestionLines({ suggestedProfile }: Pick<CheckLine, "suggestedProfile">): string[] {
  if (suggestedProfile === null) return [];
  const { name, why } = suggestedProfile;
  return [words.suggestion(why, name)];
}

function headLines({ file, sheet, range, title, year, ...line }: CheckLine): string[] {
  const fields = (["project", "department", "unit"] as const).map((field) =>
    words.field(words.head[field], orNone(line[field])),
  );
  return [
    `${file} · ${sheet} ${range}`,
    year === null || title.includes(year) ? title : title + words.year(year),
    ...fields,
    words.field(words.head.profile, line.profile),
    ...suggestionLines(line),
  ].map(oneLine);
}

function fundsLines({ funds }: CheckLine): string[] {
  if (funds.length === 0) return [];
  const { label, initial, budget, executed, weight, rate, score, ...computed } = words.funds;
  const columns = [
    left(label, 28),
    ...[initial, budget, executed, weight, rate, computed.rateComputed].map(right),
    ...[score, computed.scoreComputed].map(right),
  ];
  const rows = funds.map((row) => [
    row.label,
    ...[row.initial, row.budget, row.executed, row.weight].map(orNone),
    ...[row.rate.reported, row.rate.computed, row.score.reported, row.score.computed].map(orNone),
  ]);
  return ["", ...textTable(columns, rows)];
}

/** The rows with their figures; the total and the grade end the same columns. */
function indicatorLines({ indicators, total, grade }: CheckLine): string[] {
  const { row, level, name, target, actual, weight, score, computed } = words.indicators;
  const columns = [
    right(row),
    left(level, 18),
    left(name, 36),
    left(target, 22),
    left(actual, 22),
    ...[weight, score, computed].map(right),
  ];
  const rows = indicators.map((indicator) => [
    String(indicator.row),
    indicator.level2 ?? "",
    indicator.name ?? "",
    indicator.target ?? "",
    indicator.actual ?? "",
    orNone(indicator.weight),
    orNone(indicator.score.reported),
    orNone(indicator.score.computed),
  ]);
  const last = (label: string, figures: (string | null)[]): string[] => [
    "",
    label,
    "",
    "",
    "",
    ...figures.map((figure) => figure ?? words.none),
  ];
  if (total) rows.push(last(words.total, [total.weight, total.reported, total.computed]));
  if (grade) rows.push(last(words.grade, ["", grade.reported, grade.computed]));
  return ["", ...textTable(columns, rows)];
}

function findingLines({ findings, unchecked }: CheckLine): string[] {
  if (findings.length === 0) {
    return ["", unchecked.length === 0 ? words.noFindings : words.noFindingsInPart];
  }
  const lines = findings.map(({ severity, cell, message, accepted }) => {
    const place = cell ?? words.wholeForm;
    const space = " ".repeat(Math.max(0, PLACE_WIDTH - displayWidth(place)));
    const tag = accepted === undefined ? words.severity[severity] : words.accepted;
    const why = accepted === undefined ? "" : words.acceptedBecause(accepted.reason, accepted.on);
    return `[${tag}] ${place}${space} ${oneLine(message + why)}`;
  });
  return ["", ...lines];
}

/** The parts that could not be checked, printed after the findings. */
function uncheckedLines({ unchecked }: CheckLine): string[] {
  return unchecked.map(({ what, why }) => oneLine(words.unchecked(what, why)));
}

/** One checked form as the lines that a person reads in a terminal; a blank line ends it. */
export function formText(line: CheckLine): string[] {
  return [
    ...headLines(line),
    ...fundsLines(line),
    ...indicatorLines(line),
    ...findingLines(line),
    ...uncheckedLines(line),
    "",
  ];
}
