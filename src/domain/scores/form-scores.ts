/** What scoring computes of a form: figures by the rules beside the printed ones, and why. */
import type { Decimal } from "../decimal";
import type { FundsRow, Indicator } from "../form/model/form";
import type { AnswerBand } from "./answer-band";
import type { Because } from "./because";
import type { Compared } from "./compared";
import type { ExpectedGrade } from "./expected-grade";
import type { ExpectedTotal } from "./expected-total";
import type { Measurement } from "./measurement";
import type { SharedPoints } from "./shared-points";

/** The execution rate that a form prints, read as a percentage. */
export interface PrintedRate {
  /** In percent, rounded to its own places. */
  readonly percent: Decimal;
  /** The places of the percentage that are shown, as far as they are compared. */
  readonly places: number;
  /** Whether it is the exact rate at its own places; null where there is no exact rate. */
  readonly agrees: boolean | null;
}

/** A row of 项目资金; only the total row has a computed score. */
export interface FundsScore {
  readonly row: FundsRow;
  /** The row takes part in the form's weights and total. */
  readonly counted: boolean;
  /** Percent with two places. */
  readonly rate: Compared;
  /** Executed ÷ full-year budget in percent, not rounded; null without both or a budget above 0. */
  readonly exactRate: Decimal | null;
  readonly printedRate: PrintedRate | null;
  /** Points with two places. */
  readonly score: Compared;
  /** The row has a reason of its own: more than a placeholder or a printed hint. */
  readonly explained: boolean;
  readonly because: Because | null;
}

export type IndicatorKind = "quantitative" | "qualitative" | "unreadable";

/** A row of the indicator table. */
export interface IndicatorScore {
  readonly row: Indicator;
  readonly kind: IndicatorKind;
  /** The row takes part in the form's total. */
  readonly counted: boolean;
  /** 加分项, 扣分项: points beyond the weights. */
  readonly extra: boolean;
  /** Set where the row's points stand in one cell with those of other rows. */
  readonly shared: SharedPoints | null;
  /** Two places; null without a 分值 column or when it cannot be read. */
  readonly weight: string | null;
  readonly score: Compared;
  /** The points a qualitative score may take; null when there is no band. */
  readonly band: AnswerBand | null;
  /**
   * The ways to read the answer on the target's scale: null unless both are numbers, empty where
   * their units cannot be converted.
   */
  readonly readings: readonly Measurement[] | null;
  /**
   * How much of the target was done, in percent, where the profile asks for a reason for so much; else
   * null.
   */
  readonly overachieved: Decimal | null;
  /** An answer that differs from its = target by more than the profile lets it. */
  readonly offEqual: boolean;
  /** The row has a reason of its own: more than a placeholder or a printed hint. */
  readonly explained: boolean;
  readonly because: Because;
}

/** 总分, points with two places. */
export interface TotalScore extends Compared {
  readonly weight: string | null;
  readonly because: Because | null;
  /**
   * What the printed total can be; null where the form has no scores to add up, a row has neither a
   * score nor limits for one, or a row could not be placed.
   */
  readonly expected: ExpectedTotal | null;
}

/** 评分等级, by the names of the profile. */
export interface GradeScore extends Compared {
  readonly because: Because | null;
  /** The grades that the printed text may mean; empty for a wording of no known grade. */
  readonly named: readonly string[];
  /**
   * The grades expected where the printed one is none of them, else null. A list to tick with no tick,
   * or several, names no grade that could be wrong.
   */
  readonly instead: ExpectedGrade | null;
  /** Several grades are printed (中 | 优) or ticked, so that the form's own is not known. */
  readonly isUnclear: boolean;
  /** The grades of the expected totals; null where there are none. */
  readonly expected: ExpectedGrade | null;
}

export interface FormScores {
  readonly funds: readonly FundsScore[];
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore;
  readonly grade: GradeScore;
}
