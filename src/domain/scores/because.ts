/**
 * How a number was computed, or why it was not: one type for each rule, with the figures that went in.
 * messages/ makes a sentence that can be checked with a calculator. Figures are decimal strings.
 */
import type { AnswerBand } from "./answer-band";
import type { CriterionReason } from "./because-criterion";
import type { Lowered } from "./because-lowered";
import type { MissedTarget } from "./because-missed";

/** The target is reached: the full weight. */
export interface TargetMet {
  readonly rule: "target-met";
  /** Target and answer as they stand on the form. */
  readonly asked: string;
  readonly given: string;
  /** An answer below 0, which counts as 0. */
  readonly negative: string | null;
  /** Percent of an = target by which the answer may differ, where it does. */
  readonly tolerance?: string;
  readonly score: string;
}

/** The printed score lies in the band of the answer's wording. */
export interface Judged {
  readonly rule: "judged";
  /** The answer as it stands on the form. */
  readonly answer: string;
  readonly band: AnswerBand;
  readonly score: string;
}

/** The printed score is used, as the answer's wording names no band. */
export interface JudgedWithoutBand {
  readonly rule: "judged-without-band";
  readonly weight: string;
  readonly score: string;
  /**
   * The answer is in words of the form's author: only a person can say whether they reach the target.
   */
  readonly free: boolean;
}

/** The printed score is outside its band, or outside 0 to the weight where there is none. */
export interface JudgedOutsideBand {
  readonly rule: "judged-outside-band";
  readonly answer: string;
  readonly band: AnswerBand | null;
  readonly weight: string;
  readonly score: string;
}

/** A person has to judge and no score is printed. */
export interface NeedsJudgement {
  readonly rule: "needs-judgement";
  readonly band: AnswerBand | null;
  readonly weight: string;
}

/** The units of target and answer cannot be converted into each other. */
export interface UnitMismatch {
  readonly rule: "unit-mismatch";
  readonly targetUnit: string;
  readonly actualUnit: string;
}

/** A date that is in time: the full weight. */
export interface InTime {
  readonly rule: "in-time";
  readonly asked: string;
  readonly given: string;
  readonly score: string;
}

/** One way to read target and answer: the units each is taken in; "" for none. */
export interface ReadingUnits {
  readonly target: string;
  readonly actual: string;
  /** Which of the two bare figures is taken for a share of 1. */
  readonly share: "target" | "actual" | null;
}

/** Target and answer have several readings, which give different points. */
export interface SeveralReadings {
  readonly rule: "several-readings";
  readonly asked: string;
  readonly given: string;
  readonly readings: readonly ReadingUnits[];
}

/** Extra points (加分项) as they are printed; null where no number is. */
export interface Granted {
  readonly rule: "granted";
  readonly score: string | null;
}

interface ExecutionFigures {
  readonly executed: string;
  readonly budget: string;
  /** Percent, with as many places as the score needs to be computed again. */
  readonly rate: string;
  readonly weight: string;
  /** Places that points are rounded to. */
  readonly places: number;
  readonly score: string;
}

/** Points of 年度资金总额: weight × execution rate. */
export interface Execution extends ExecutionFigures {
  readonly rule: "execution";
  /** Whether the rate is shown with fewer places than it was computed with. */
  readonly rounded: boolean;
  /** A negative executed amount, which counts as 0. */
  readonly negative: string | null;
}

/** Points of 年度资金总额 where the rate is above the rules' cap. */
export interface ExecutionCapped extends ExecutionFigures {
  readonly rule: "execution-capped";
  /** Percent. */
  readonly cap: string;
}

/** Nothing was budgeted and nothing executed, which the rules count as an execution rate of 100 %. */
export interface ZeroBudgetFull {
  readonly rule: "zero-budget-full";
  /** Percent up to which the execution rate earns points. */
  readonly cap: string;
  readonly weight: string;
  readonly score: string;
}

/** The total: the execution score and the rows' scores by level 1, in the form's order. */
export interface Sum {
  readonly rule: "sum";
  readonly execution: string | null;
  /** The level is "" for rows without one. */
  readonly levels: readonly { readonly level: string; readonly points: string }[];
  readonly places: number;
  /** The cap that the low execution rate sets, where it lowers the sum. */
  readonly cap?: {
    readonly sum: string;
    /** Percent. */
    readonly rate: string;
    readonly below: string;
    readonly most: string;
  };
  readonly total: string;
}

/** The best grade whose bound the total reaches. */
export interface GradeReached {
  readonly rule: "grade";
  readonly total: string;
  readonly grade: string;
  readonly from: string;
  /** The bound of the next better grade; null for the best one. */
  readonly below: string | null;
}

/** The rules that give no figure and need none to say why. */
export type PlainRule =
  | "missing-target"
  | "missing-actual"
  | "unreadable-target"
  | "unreadable-actual"
  /** an answer whose days lie on both sides of the deadline */
  | "days-disagree"
  | "missing-weight"
  | "no-weight-column"
  /** a template row left in, or one that is marked as not scored */
  | "not-scored"
  /** cells of the row slipped into other columns */
  | "not-placed"
  /** the cell of the deduction holds no number */
  | "unreadable-deduction"
  /** one cell gives the points of several rows */
  | "points-shared"
  | "budget-zero"
  | "missing-executed";

type Plain = { readonly [Rule in PlainRule]: { readonly rule: Rule } }[PlainRule];

/** Every way a number can have come about, or be missing. */
export type Because =
  | TargetMet
  | MissedTarget
  | Lowered
  | CriterionReason
  | Judged
  | JudgedWithoutBand
  | JudgedOutsideBand
  | NeedsJudgement
  | UnitMismatch
  | InTime
  | SeveralReadings
  | Granted
  | Execution
  | ExecutionCapped
  | ZeroBudgetFull
  | Sum
  | GradeReached
  | Plain;

export type BecauseRule = Because["rule"];
