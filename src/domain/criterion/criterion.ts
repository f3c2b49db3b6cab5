/** A row's own rule for its points, as its text says it. Numbers are decimal strings. */

import type { DaySpan } from "../quantity/model/readings";

/** A bound of an interval. `included` is null where the wording leaves the edge open (以上, 90%-95%). */
export interface Bound {
  readonly value: string;
  readonly included: boolean | null;
}

/** The quantity that a number of a criterion measures. */
export type Measured =
  /** the answer itself, in this unit; "" for none */
  | { readonly of: "answer"; readonly unit: string }
  /** how much of the target was done, in percent */
  | { readonly of: "completion" }
  /** a bare percentage: the answer where that is one, else how much of the target was done */
  | { readonly of: "percentage" }
  /** the delay of the answer: later than the deadline, or longer than the time allowed */
  | { readonly of: "delay"; readonly unit: string }
  /** how often something happened that must not happen at all */
  | { readonly of: "occurrences"; readonly unit: string };

/** The condition for a result. */
export type Condition =
  /** 达到目标; `side` is what the words compare with it (不低于, 不超过); null where they do not */
  | { readonly kind: "met"; readonly side: "low" | "high" | null }
  /** 未达到目标, 低于目标, 超过目标 */
  | { readonly kind: "missed"; readonly side: "low" | "high" | null }
  /** 按时完成, 12月底前完成: `by` is the day that the text names; null where it names none */
  | { readonly kind: "on-time"; readonly by: DaySpan | null }
  /** 逾期, 未按时完成, 12月底前未完成 */
  | { readonly kind: "late"; readonly by: DaySpan | null }
  /** 未发生, 零事故 */
  | { readonly kind: "none" }
  /** 发生 */
  | { readonly kind: "some" }
  /** 否则, 其他 */
  | { readonly kind: "otherwise" }
  | {
      readonly kind: "interval";
      readonly measured: Measured;
      readonly low: Bound | null;
      readonly high: Bound | null;
      /** 100% without a word for "at least": where less is better it decides nothing. */
      readonly bare: boolean;
      /** 未达到95%: the condition is a negated bound. */
      readonly denied: boolean;
      /** 超过10天, 低于10%: it may also say by how much the target is missed. */
      readonly relative: boolean;
    };

/** The result for a row. */
export type Result =
  | { readonly kind: "full" }
  | { readonly kind: "nothing" }
  | { readonly kind: "points"; readonly points: string }
  /** in percent of the weight */
  | { readonly kind: "share"; readonly share: string }
  | { readonly kind: "minus"; readonly points: string }
  /** in percent of the weight */
  | { readonly kind: "minus-share"; readonly share: string }
  /** the weight in proportion to how much of the target was done */
  | { readonly kind: "proportion" }
  /** the weight times the answer's percentage: 上线率×5 */
  | { readonly kind: "rate" }
  /** the weight less the weight times the answer's percentage: 10-差错率×10 */
  | { readonly kind: "rate-off" }
  /** points for each unit done: 每完成1次得1分 */
  | {
      readonly kind: "gain";
      readonly size: string;
      readonly unit: string;
      readonly points: string;
    }
  | { readonly kind: "person" };

export interface Band {
  readonly when: Condition;
  readonly result: Result;
}

/** Points taken off for every step away from the reference. */
export interface Step {
  readonly side: "below" | "above";
  readonly size: string;
  readonly measured: Measured;
  readonly points: string;
  /** The points are percent of the weight. */
  readonly ofWeight: boolean;
  /** Where counting begins; null: at the bound of the full points, else at the target. */
  readonly from: string | null;
  /** How an incomplete step counts. */
  readonly part: "in-proportion" | "as-a-whole" | "not-at-all";
  /** The largest deduction; null: no limit. */
  readonly most: string | null;
}

/** A criterion whose every word is understood. */
export interface Rule {
  readonly kind: "rule";
  readonly bands: readonly Band[];
  readonly step: Step | null;
  /** The weight that the text itself names; null where it names none. */
  readonly weight: string | null;
  /**
   * The percentage from which steps are counted by the text (以100%为标准), or "target" (以目标值为基准);
   * null where it names none.
   */
  readonly standard: string | null;
  /** Points are added beyond the target; a person decides the points of such an answer. */
  readonly bonus: boolean;
}

/** The content of a cell of a column of criteria. */
export type Criterion =
  /** a text that does not say how points are given */
  | { readonly kind: "remark" }
  /** it leaves the points to a person, or makes them depend on facts that the row does not state */
  | { readonly kind: "judged" }
  | { readonly kind: "not-understood" }
  | Rule;
