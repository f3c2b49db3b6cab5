/** How texts and figures read: the types of what this folder gives. */

/**
 * How a cell that should hold a number reads. `value` is a plain decimal string; of a percentage
 * it is the number in front of the sign ("95.01" for 95.01 % and for a cell 0.9501 shown as 95.01%).
 * `decimals` is the number of places shown. `dash`: -, — or / stands there on purpose.
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

export type Comparison = "=" | "≥" | "≤" | ">" | "<";

/** What is asked for. `unit` is canonical ("%", "万元", "天", "" for none); values are decimal strings. */
export type Target =
  | {
      readonly kind: "quantity";
      readonly comparison: Comparison;
      readonly value: string;
      readonly unit: string;
    }
  | { readonly kind: "range"; readonly low: string; readonly high: string; readonly unit: string }
  | { readonly kind: "words" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

/** The three wordings a qualitative answer is judged by (达成, 部分达成, 未达成). */
export type Attainment = "met" | "partly" | "missed";

/** What was reached. `attainment` is null for words that name none of the three. */
export type Actual =
  | { readonly kind: "quantity"; readonly value: string; readonly unit: string }
  | { readonly kind: "words"; readonly attainment: Attainment | null }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };
