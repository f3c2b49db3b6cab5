/** The types of targets, answers and numbers as read. */

/**
 * How a cell that should hold a number reads. `value` is a plain decimal string; of a percentage
 * it is the number in front of the sign ("95.01" for 95.01 % and for a cell 0.9501 shown as 95.01%).
 * `decimals` is the number of places shown. `dash`: the cell holds -, — or / only.
 */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: string;
      readonly percent: boolean;
      readonly decimals: number;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "dash" }
  | { readonly kind: "unreadable" };

/** A comparison of an actual value with a target. */
export type Comparison = "=" | "≥" | "≤" | ">" | "<";

/** A day of a calendar; `year` is null where the text names none. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The first and the last day that a date may mean: 6月 is 1 to 30 June. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * What is asked for. `unit` is canonical ("%", "万元", "天", "" for none); values are decimal
 * strings. `by` of a deadline is the span of the last day allowed; `over` the period that is asked for in
 * whole (1-12月); `monthly` a day of every month. `figures` of words: a number stands in
 * them that was not read.
 */
export type Target =
  | {
      readonly kind: "quantity";
      readonly comparison: Comparison;
      readonly value: string;
      readonly unit: string;
    }
  | { readonly kind: "range"; readonly low: string; readonly high: string; readonly unit: string }
  | {
      readonly kind: "deadline";
      readonly by: DaySpan;
      readonly over?: DaySpan;
      readonly monthly?: true;
    }
  | { readonly kind: "words"; readonly figures?: true }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

/** The three wordings a qualitative answer is judged by (达成, 部分达成, 未达成). */
export type Attainment = "met" | "partly" | "missed";

/** Why an answer cannot be read. */
export type UnreadableReason =
  /** unlisted words stand beside the number */
  | "words-beside-number"
  /** ≥90% answers ≥98%: numbers within the bound meet the target and others do not */
  | "bound-only"
  /** 详见附件: the answer refers to another document */
  | "stands-elsewhere"
  /** digits and signs that form no number */
  | "no-number"
  /** the days that the answer may mean lie on both sides of the deadline */
  | "days-disagree"
  /** the date lies in a year before the one asked for */
  | "other-year"
  /** 1-6月 answers 1-12月: a part of the period that is asked for in whole */
  | "part-of-period"
  /** an error value: #N/A */
  | "error";

/** What was reached. `attainment` is null for words that name none of the three. */
export type Actual =
  | {
      readonly kind: "quantity";
      readonly value: string;
      readonly unit: string;
      /** 全年4次: the count of the whole year, for a target of each month or quarter. */
      readonly yearly?: true;
    }
  | { readonly kind: "date"; readonly on: DaySpan }
  | {
      readonly kind: "words";
      readonly attainment: Attainment | null;
      /**
       * Of words that do not state that a target in words was reached: `open` where they deny it,
       * limit it or postpone it; `free` where a person has to judge them.
       */
      readonly says?: "open" | "free";
      /** The day that the words name, where they name nothing else. */
      readonly on?: DaySpan;
    }
  | { readonly kind: "empty" }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableReason;
      /** Of `other-year`: the year asked for and the one given. */
      readonly years?: { readonly asked: number; readonly given: number };
    };
