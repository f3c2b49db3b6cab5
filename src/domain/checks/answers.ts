/** Findings about targets and answers: missing, not understood, in different units. */
import { a1 } from "../cells";
import type { AnswerFinding, UnreadableActual } from "../findings/answer-findings";
import type { IndicatorScore } from "../scores/form-scores";
import { unusualCharacters } from "../text/clean-text";
import type { Check } from "./check";
import { countedRows } from "./counted-rows";

/** Gives missing-target, missing-actual, unreadable-target, unreadable-actual and unit-mismatch. */
export const checkAnswers: Check = (subject) => countedRows(subject).flatMap(answersOf);

const BY_FUNDS: ReadonlySet<IndicatorScore["because"]["rule"]> = new Set([
  "execution",
  "execution-capped",
  "zero-budget-full",
]);

function answersOf(each: IndicatorScore): readonly AnswerFinding[] {
  // a row 预算执行率 with points only has its answer in the funds
  if (each.row.slipped === true || each.row.headline === true) return [];
  if (BY_FUNDS.has(each.because.rule)) return [];
  return [...targetOf(each), ...actualOf(each)];
}

function targetOf({ row }: IndicatorScore): readonly AnswerFinding[] {
  const name = row.name.text;
  const { at, text, target, cell } = row.target;
  // Without a column of targets there is no cell to fill in: the header has a finding instead.
  if (a1(at) === a1(row.name.at)) return [];
  if (target.kind === "empty") return [{ code: "missing-target", cell: at, name }];
  if (target.kind === "unreadable") {
    const how = cell.lettering === undefined ? {} : { lettering: cell.lettering };
    const isError = cell.kind === "error" ? ({ isError: true } as const) : {};
    const unusual = unusualCharacters(text);
    return [{ code: "unreadable-target", cell: at, name, text, unusual, ...how, ...isError }];
  }
  return [];
}

function actualOf({ row, readings, because }: IndicatorScore): readonly AnswerFinding[] {
  const name = row.name.text;
  const { target } = row.target;
  const { at, text, actual } = row.actual;
  if (a1(at) === a1(row.name.at)) return [];
  if (actual.kind === "empty") {
    return [{ code: "missing-actual", cell: at, name, of: "actual" }];
  }
  const unreadable = (
    why: UnreadableActual["why"],
    readings: UnreadableActual["readings"] = [],
  ): readonly AnswerFinding[] => [
    {
      code: "unreadable-actual",
      cell: at,
      name,
      text,
      target: row.target.text,
      why,
      readings,
      ...(actual.kind === "unreadable" && actual.years !== undefined
        ? { years: actual.years }
        : {}),
      unusual: unusualCharacters(text),
    },
  ];
  if (target.kind === "unreadable") return [];
  if (actual.kind === "unreadable") return unreadable(row.actual.cell.lettering ?? actual.reason);
  if (because.rule === "days-disagree") return unreadable("days-disagree");
  if (because.rule === "several-readings") return unreadable("several-readings", because.readings);
  if (target.kind !== "quantity" && target.kind !== "range") return [];
  if (actual.kind !== "quantity") return unreadable("words");
  if (readings === null || readings.length > 0) return [];
  return [
    {
      code: "unit-mismatch",
      cell: at,
      name,
      target: row.target.text,
      actual: text,
      targetUnit: target.unit,
      actualUnit: actual.unit,
    },
  ];
}
