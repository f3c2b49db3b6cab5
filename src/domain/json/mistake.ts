/** What can be wrong with JSON that people or workbooks hand over: the words are made elsewhere. */

/** Of the text, each with its line and column, from 1 on. */
export type TextMistakeCode =
  | "comma-extra"
  | "comma-missing"
  | "colon-missing"
  | "punctuation"
  | "quotes-missing"
  | "quotes-open"
  | "bracket-open"
  | "comment"
  | "bad-number"
  | "digits-apart"
  | "bad-word"
  | "bad-escape"
  | "unexpected"
  | "too-deep";

export type MistakeCode =
  | TextMistakeCode
  | "no-text"
  | "empty"
  | "too-large"
  | "twice"
  | "missing"
  | "unknown-field"
  | "not-an-object"
  | "not-a-list"
  | "empty-list"
  | "not-a-text"
  | "not-a-flag"
  | "not-a-number"
  | "not-a-whole-number"
  | "not-a-date"
  | "not-one-of"
  | "unknown-base"
  | "unknown-placeholder"
  | "no-execution"
  | "wrong-sum"
  | "out-of-order"
  | "bands-apart"
  | "named-twice"
  | "says-something";

/** A mistake and its field: "weights.variants[1].产出指标"; "" is the whole value. */
export interface Mistake {
  readonly path: string;
  readonly code: MistakeCode;
  readonly params: Readonly<Record<string, string>>;
}

/** The steps from a value to one of its fields: names, and the places in lists. */
export type Steps = readonly (string | number)[];

/** Steps as a path: ["weights", "variants", 1, "产出指标"] → "weights.variants[1].产出指标". */
export function pathOf(steps: Steps): string {
  return steps
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}
