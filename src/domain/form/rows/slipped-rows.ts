/** Rows in which a weight, a score or an answer slipped into the column of another figure. */
import { decimal, sum, type Decimal } from "../../decimal";
import { readNumber } from "../../quantity/numbers/number";
import { isSignedTarget } from "../../quantity/target";
import { numberAt } from "../model/figures";
import type { Figure, Indicator, Place, Unplaced } from "../model/form";

/** A bare number: no unit, no percentage. */
function bareNumber({ cell, text }: Place): Decimal | null {
  const number = text === "" ? null : readNumber(cell, "");
  return number?.kind === "number" && !number.percent ? decimal(number.value) : null;
}

const equal = (one: Decimal | null, other: Decimal | null): boolean =>
  one !== null && other !== null && one.equals(other);

/** A place that the form has no column for has the position of the name. */
const hasColumn = ({ name }: Indicator, { at }: Place): boolean => at !== name.at;

/** A score in the column of explanations: a number there, and none in the column of scores. */
const hasScoreAsReason = ({ score, explanation, weight }: Indicator): boolean =>
  score?.number.kind === "empty" &&
  weight?.number.kind !== "empty" &&
  explanation !== null &&
  readNumber(explanation.cell).kind === "number";

const isPercent = (figure: Figure | null): boolean =>
  figure?.number.kind === "number" && figure.number.percent;

/**
 * Whether all figures from the answer on stand one column further right: none in the column of
 * answers, and a number in that of explanations or a percentage as the weight.
 *
 * @param arePercent Whether the form's weights are percentages.
 */
function hasMovedRight(row: Indicator, arePercent: boolean): boolean {
  const { actual, weight, explanation } = row;
  if (actual.text !== "" || !hasColumn(row, actual) || weight === null) return false;
  const isNumberBehind =
    explanation !== null && explanation.text !== "" && bareNumber(explanation) !== null;
  return (isNumberBehind && weight.text !== "") || (isPercent(weight) && !arePercent);
}

/** Whether a row lacks its score, while most rows of its form have one. */
const lacksScore = ({ score }: Indicator): boolean =>
  score !== null && (score.number.kind === "empty" || score.number.kind === "unreadable");

/** Whether the answer equals the target, both without a unit, so that it need not be a weight. */
const answersTarget = ({ target: { target }, actual }: Indicator): boolean =>
  target.kind === "quantity" &&
  target.unit === "" &&
  equal(decimal(target.value), bareNumber(actual));

/** A weight in the column of answers: an answer that equals the weight, and a figure is missing. */
function hasWeightAsAnswer(row: Indicator, areScored: boolean): boolean {
  if (!equal(bareNumber(row.actual), numberAt(row.weight))) return false;
  const lacksTarget = row.target.target.kind === "empty" && hasColumn(row, row.target);
  return lacksTarget || (areScored && lacksScore(row) && !answersTarget(row));
}

/**
 * A score in the column of answers, in a table without weights: a bare number that answers no target, and no
 * score. A target with a sign (≥95%) is no answer that moved into its column.
 */
function hasScoreAsAnswer(row: Indicator, areScored: boolean): boolean {
  if (row.weight !== null || !areScored || !lacksScore(row)) return false;
  if (bareNumber(row.actual) === null || !hasColumn(row, row.actual)) return false;
  return !isSignedTarget(row.target.text, { name: row.name.text }) && !answersTarget(row);
}

/** The weight of a row without a score if its cells had moved left; else null. */
function movedWeight(row: Indicator): Decimal | null {
  if (!lacksScore(row)) return null;
  const [answer, weight] = [bareNumber(row.actual), numberAt(row.weight)];
  if (answer === null) return null;
  if (weight !== null) return answer.greaterThan(weight) ? answer : null;
  const target = bareNumber(row.target);
  return target !== null && !answer.greaterThan(target) ? target : null;
}

/** The rows whose weights are right only if their cells moved left: all of them, or one of them. */
function movedRows(
  rows: readonly Indicator[],
  others: Decimal,
  full: Decimal,
): ReadonlySet<Indicator> {
  const weightsWith = (moved: readonly Indicator[]): Decimal =>
    sum([
      others,
      ...rows.flatMap((row) => {
        const weight = moved.includes(row) ? movedWeight(row) : numberAt(row.weight);
        return weight === null ? [] : [weight];
      }),
    ]);
  if (weightsWith([]).equals(full)) return new Set();
  const candidates = rows.filter((row) => movedWeight(row) !== null);
  const found = [candidates, ...candidates.map((row) => [row])].find(
    (moved) => moved.length > 0 && weightsWith(moved).equals(full),
  );
  return new Set(found ?? []);
}

/** The rows of a form, with the slipped ones marked. */
export interface CheckedRows {
  readonly rows: readonly Indicator[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Marks the rows whose figures slipped. Their figures cannot be assigned to columns: they are
 * reported and not computed.
 *
 * @param others The weights beside the indicators': those of the funds.
 * @param full What all weights add up to.
 */
export function withSlippedRows(
  all: readonly Indicator[],
  others: Decimal,
  full: Decimal,
): CheckedRows {
  const weighted = all.filter(({ weight, placeholder }) => weight !== null && !placeholder);
  const withPoints = all.filter(
    ({ weight, score, placeholder }) => (weight !== null || score !== null) && !placeholder,
  );
  const scored = withPoints.filter(({ score }) => score?.number.kind === "number");
  const areScored = scored.length * 2 >= withPoints.length;
  const moved = areScored ? movedRows(weighted, others, full) : new Set<Indicator>();
  const arePercent = weighted.filter(({ weight }) => isPercent(weight)).length > 1;
  const unplaced: Unplaced[] = [];
  const rows = all.map((row): Indicator => {
    if (!withPoints.includes(row)) return row;
    if (hasScoreAsReason(row) && row.explanation !== null) {
      const { at, text } = row.explanation;
      unplaced.push({ at, reason: "cell-not-placed", text });
      return { ...row, explanation: { ...row.explanation, text: "" }, slipped: true };
    }
    const isMoved = moved.has(row) || hasMovedRight(row, arePercent);
    if (!isMoved && !hasWeightAsAnswer(row, areScored) && !hasScoreAsAnswer(row, areScored))
      return row;
    unplaced.push({ at: row.name.at, reason: "row-not-placed", text: row.name.text });
    return { ...row, slipped: true };
  });
  return { rows, unplaced };
}
