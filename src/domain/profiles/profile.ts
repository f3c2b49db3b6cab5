/**
 * A set of scoring rules as data. Every number and every judged wording of the rules stands in a
 * profile (profiles/*.json) and nowhere in code; numbers are decimal strings.
 */
import type { ExplanationRules } from "../explanation/explanation-rules";
import type { Attainment } from "../quantity/model/readings";

/**
 * The points left when a ≤ target is exceeded: A weight × (1 − (actual − target) ÷ target), 0 from
 * twice the target on; B weight × target ÷ actual.
 */
export const EXCEEDED_FORMULAS = ["A", "B"] as const;
export type ExceededFormula = (typeof EXCEEDED_FORMULAS)[number];

/**
 * The explanation that a row at or past the over-achievement threshold needs: none, a text, a named
 * cause.
 */
export const OVERACHIEVEMENT_DEMANDS = ["nothing", "explanation", "cause"] as const;
export type OverachievementDemand = (typeof OVERACHIEVEMENT_DEMANDS)[number];

/** The rate for a full-year budget of 0 without any execution: none, or 100 %. */
export const ZERO_BUDGETS = ["open", "full"] as const;
export type ZeroBudget = (typeof ZERO_BUDGETS)[number];

/** The most that a total may be while the execution rate is low. */
export interface TotalCap {
  /** Percent of execution below which the cap applies. */
  readonly below: string;
  /** Points. */
  readonly most: string;
}

/**
 * The unit of a deduction for an over-achievement: points; percent of the weight; percent of the
 * deviation, which is the percentage by which the target was passed (150 % done: 50 %).
 */
export const DEDUCTION_UNITS = ["points", "percent", "deviation"] as const;
export type DeductionUnit = (typeof DEDUCTION_UNITS)[number];

export interface DeductionStep {
  /** Percent of the target from which on the step applies, until the next one. */
  readonly from: string;
  /** The deduction, in the unit of the deductions. */
  readonly takes: string;
}

/**
 * Which band a score on the edge of two belongs to: both, with a notice in the lower one; the better
 * one (80 is 达成 alone); the worse one.
 */
export const BAND_EDGES = ["both", "better", "worse"] as const;
export type BandEdges = (typeof BAND_EDGES)[number];

export interface Band {
  /** Percent of the weight. */
  readonly from: string;
  readonly to: string;
}

export interface GradeBound {
  readonly name: string;
  /** The lowest total that still has this grade. */
  readonly from: string;
  /** Other wordings of the same grade that printed forms use. */
  readonly also: readonly string[];
}

export interface Profile {
  readonly name: string;
  /** The source of the rules, as shown to people. */
  readonly source: string;
  /** The beginning of their validity, as far as known: a year, or a day as 2020-02-25. */
  readonly date: string | null;
  /** The parts that were seen in a published rule, form or system, and those that are assumed. */
  readonly documented: readonly string[];
  readonly assumed: readonly string[];
  /**
   * The ground of each number and choice by its path: the document or form with its year, or
   * `assumed`.
   */
  readonly grounds: Readonly<Record<string, string>>;
  readonly weights: {
    /** The sum of all weights. */
    readonly full: string;
    /** The name of the execution rate among the level-1 weights. */
    readonly execution: string;
    /** Whether each indicator has a weight of its own; if not, a form needs no 分值. */
    readonly perRow: boolean;
    /** Level-1 weights; the variant that knows most of a form's level-1 names is compared. */
    readonly variants: readonly Readonly<Record<string, string>>[];
    /** Level-2 weights, as far as the rules give any. */
    readonly level2: Readonly<Record<string, string>>;
  };
  readonly execution: {
    /** Percent up to which the execution rate earns points; the points are never above the weight. */
    readonly cap: string;
    readonly zeroBudget: ZeroBudget;
    /** From the highest rate down; empty: the rate does not limit the total. */
    readonly totalCaps: readonly TotalCap[];
  };
  readonly quantitative: {
    readonly exceeded: ExceededFormula;
    /** Percent of the target from which on an over-achievement has to be explained. */
    readonly overachievedFrom: string;
    readonly overachievedDemands: OverachievementDemand;
    /** From the lowest step up; without steps there is no deduction. */
    readonly overachievedDeducts: {
      readonly by: DeductionUnit;
      readonly steps: readonly DeductionStep[];
    };
    /** Percent of an = target by which an answer may differ from it and still meets it. */
    readonly equalTolerance: string;
    /** Percent of the weight below which a row gets no points; null: no such floor. */
    readonly nothingBelow: string | null;
  };
  readonly qualitative: Readonly<Record<Attainment, Band>> & { readonly edges: BandEdges };
  /** From the best grade down. */
  readonly grades: readonly GradeBound[];
  /** Places that points and rates are rounded to, half up; they are shown with two. */
  readonly places: { readonly score: number; readonly rate: number };
  readonly explanation: ExplanationRules;
}
