/** The rows that may need an explanation, and the reason why. */
import { decimal, fixed2, plain } from "../decimal";
import type { ExplanationReason } from "../findings/explanation-findings";
import { numberAt, pointsAt } from "../form/model/figures";
import type { Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Compared } from "../scores/compared";
import type { FundsScore, IndicatorScore } from "../scores/form-scores";
import type { Subject } from "./check";
import { countedRows } from "./counted-rows";

/** Why a row needs an explanation. An over-achieved row without a text has a finding of its own. */
export type Reason = ExplanationReason | { readonly why: "overachieved" };

export interface ExplainedRow {
  readonly name: string;
  readonly explanation: Place;
  /** The row's own texts; an explanation that only repeats them says nothing. */
  readonly repeated: readonly string[];
  /** Target and answer as figures: rows with the same figures may have the same explanation. */
  readonly figures: string | null;
  /** The first reason that applies; null where no explanation is needed. */
  readonly reason: Reason | null;
  /** The most characters of the explanation; null: no limit. */
  readonly longest: number | null;
  /** Whether the row has its full weight, and that is above 0. */
  readonly full: boolean;
}

/** Every row with a place for an explanation, in the form's order. */
export function explainedRows(subject: Subject): readonly ExplainedRow[] {
  const { profile } = subject;
  const funds = subject.funds
    .filter(({ row }) => row.role === "total")
    .flatMap((each): readonly ExplainedRow[] => {
      const { label, explanation, weight, budget, executed } = each.row;
      if (explanation === null) return [];
      const points = each.counted ? pointsAt(weight) : null;
      return [
        {
          name: label.text,
          explanation,
          repeated: [label.text, budget?.text ?? "", executed?.text ?? ""],
          figures: `${budget?.text ?? ""}\n${executed?.text ?? ""}`,
          reason: belowWeight(points, each.score, profile) ?? ofFunds(each, profile),
          longest: profile.explanation.longestOfFunds,
          full: isFull(points, each.score),
        },
      ];
    });
  const indicators = countedRows(subject).flatMap((each): readonly ExplainedRow[] => {
    const { row, weight, score } = each;
    const { name, explanation, target, actual } = row;
    if (explanation === null || row.slipped === true) return [];
    return [
      {
        name: name.text,
        explanation,
        repeated: [name.text, target.text, actual.text],
        // null for words, as half of all judged rows have the same: 提升 and 部分达成
        figures: target.target.kind === "words" ? null : `${target.text}\n${actual.text}`,
        reason:
          belowWeight(weight, score, profile) ??
          shortOfTarget(each, subject) ??
          pastLimit(each, profile) ??
          offEqual(each, profile) ??
          ofExcess(each, profile),
        longest: profile.explanation.longest,
        full: isFull(weight, score),
      },
    ];
  });
  return [...funds, ...indicators];
}

/** What a row lost is judged by the printed score where there is one, else by the computed one. */
const pointsOf = ({ reported, computed }: Compared): string | null => reported ?? computed;

function belowWeight(weight: string | null, compared: Compared, profile: Profile): Reason | null {
  const score = pointsOf(compared);
  if (!profile.explanation.requiredBelowWeight || weight === null || score === null) return null;
  if (!decimal(score).lessThan(decimal(weight))) return null;
  return { why: "below-weight", weight, score };
}

function isFull(weight: string | null, compared: Compared): boolean {
  const score = pointsOf(compared);
  if (weight === null || score === null || decimal(weight).isZero()) return false;
  return decimal(score).equals(decimal(weight));
}

/** Budgets are compared as amounts, not as texts: 1,200 is 1200.00. */
function ofFunds({ row, exactRate }: FundsScore, { explanation }: Profile): Reason | null {
  const least = explanation.requiredExecutionBelow;
  if (least !== null && exactRate?.lessThan(decimal(least)) === true) {
    return { why: "execution-below", rate: fixed2(exactRate), least };
  }
  const [initial, budget] = [numberAt(row.initial), numberAt(row.budget)];
  if (!explanation.requiredForBudgetChange || initial === null || budget === null) return null;
  if (initial.equals(budget)) return null;
  return { why: "budget-changed", initial: plain(initial), budget: plain(budget) };
}

/** In a form without points, a row whose answer misses its target in every way to read it. */
function shortOfTarget(
  { row, readings }: IndicatorScore,
  { form, profile }: Subject,
): Reason | null {
  if (form.hasWeights || form.hasScores || !profile.explanation.requiredBelowWeight) return null;
  if (readings === null || readings.length === 0) return null;
  const misses = readings.every(
    ({ actual, least, most }) =>
      (least !== null && actual.lessThan(least)) || (most !== null && actual.greaterThan(most)),
  );
  if (!misses) return null;
  return { why: "short-of-target", target: row.target.text, actual: row.actual.text };
}

/** Whether the answer exceeds the limit in every reading. */
function pastLimit({ row, readings }: IndicatorScore, { explanation }: Profile): Reason | null {
  if (!explanation.requiredPastLimit || readings === null || readings.length === 0) return null;
  const isPast = readings.every(({ actual, most }) => most !== null && actual.greaterThan(most));
  return isPast ? { why: "past-limit", target: row.target.text, actual: row.actual.text } : null;
}

/**
 * Whether the answer differs from an = target in every reading; far above it there is a finding of its
 * own.
 */
function offEqual({ row, overachieved, ...each }: IndicatorScore, profile: Profile): Reason | null {
  if (!profile.explanation.requiredOffEqual || overachieved !== null || !each.offEqual) return null;
  return { why: "off-equal", target: row.target.text, actual: row.actual.text };
}

/** Whether a cause has to be named; an empty cell has a finding of its own. */
function ofExcess({ overachieved }: IndicatorScore, profile: Profile): Reason | null {
  if (profile.quantitative.overachievedDemands !== "cause") return null;
  return overachieved && { why: "overachieved" };
}
