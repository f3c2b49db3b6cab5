/**
 * Points of several rows in one cell. Merged areas are not known here (asking Excel for them clears
 * the undo list); such points are recognised by their sums: all weights, or all scores, add up
 * although the cells below are empty.
 */
import { decimal, sum, ZERO, type Decimal } from "../decimal";
import type { Form, Indicator } from "../form/model/form";
import type { SharedPoints } from "../scores/shared-points";
import { isFundsRowCounted, isIndicatorCounted } from "./counted-rows";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";

/** Runs of rows: a row, and the rows directly below it for which `isEmpty` is true. */
function runs(rows: readonly Indicator[], isEmpty: (row: Indicator) => boolean): Indicator[][] {
  const all: Indicator[][] = [];
  for (const row of rows) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const goesOn = isEmpty(row) && !row.placeholder && row.part !== true && last !== undefined;
    if (goesOn && row.row === last.row + 1) run?.push(row);
    else all.push([row]);
  }
  return all;
}

const hasNoScore = ({ score }: Indicator): boolean => score?.number.kind === "empty";
const hasNoPoints = (row: Indicator): boolean =>
  row.weight?.number.kind === "empty" &&
  (row.score === null || hasNoScore(row)) &&
  row.target.text !== "" &&
  row.actual.text !== "";

/** The sum of a column of points, counted rows only. */
function printed(form: Form, profile: Profile, column: "weight" | "score"): Decimal {
  const rows = [
    ...form.funds.filter((row) => isFundsRowCounted(row, profile)),
    ...form.indicators.filter((row) => isIndicatorCounted(row, profile)),
  ];
  return sum(rows.map((row) => numberAt(row[column]) ?? ZERO));
}

/**
 * Rows whose weight and score stand in one cell each: the filled cells alone add up to the full
 * weight.
 */
function sharedWeights(form: Form, profile: Profile): Indicator[][] {
  const found = runs(form.indicators, hasNoPoints).filter(
    ([first, ...rest]) => rest.length > 0 && first !== undefined && numberAt(first.weight) !== null,
  );
  // returns before parsing figures, as most forms have no such rows
  if (found.length === 0) return [];
  return printed(form, profile, "weight").equals(decimal(profile.weights.full)) ? found : [];
}

/** Whether a score covers several weights: it is above the first weight, and not above their sum. */
function coversSeveral([first, ...rest]: readonly Indicator[]): boolean {
  const score = numberAt(first?.score ?? null);
  const weights = [first, ...rest].map((row) => numberAt(row?.weight ?? null));
  const known = weights.filter((weight) => weight !== null);
  const [own] = weights;
  if (score === null || !own || known.length < weights.length) return false;
  return score.greaterThan(own) && !score.greaterThan(sum(known));
}

/** Where the filled scores add up to the printed total, the empty cells belong to merged ones. */
function sharedScores(form: Form, profile: Profile): Indicator[][] {
  const total = numberAt(form.total?.score ?? null);
  const found = runs(form.indicators, hasNoScore).filter(coversSeveral);
  if (found.length === 0 || total === null) return [];
  return printed(form, profile, "score").equals(total) ? found : [];
}

/** The rows that share their points with others, by the sheet's row. */
export function sharedPoints(form: Form, profile: Profile): ReadonlyMap<number, SharedPoints> {
  const shared = new Map<number, SharedPoints>();
  const mark = (what: SharedPoints["what"], run: readonly Indicator[]): void => {
    const [first] = run;
    const from = first?.score?.at ?? first?.weight?.at;
    if (from !== undefined) for (const { row } of run) shared.set(row, { what, from });
  };
  for (const run of sharedWeights(form, profile)) mark("points", run);
  for (const run of sharedScores(form, profile)) mark("score", run);
  return shared;
}
