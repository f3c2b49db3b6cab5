/** Mistakes in JSON from people or workbooks; src/messages has the sentences. */

/** Line and column count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A fault of the text at one position. `given`: the first 20 characters as typed. */
export type TextFault =
  | {
      readonly code:
        | "comma-extra"
        | "comma-missing"
        | "quotes-open"
        | "comment"
        | "bad-escape"
        | "too-deep";
    }
  | {
      readonly code: "quotes-missing" | "bad-number" | "digits-apart" | "bad-word" | "unexpected";
      readonly given: string;
    }
  /** A sign of another keyboard, and the JSON sign for it. */
  | { readonly code: "punctuation"; readonly given: string; readonly meant: string }
  /** A colon is missing after the name of a field. */
  | { readonly code: "colon-missing"; readonly name: string }
  /** The position is that of the opening bracket, `missing` the closing one. */
  | { readonly code: "bracket-open"; readonly missing: "}" | "]" };

/** A fault of a file as a whole. */
type FileFault =
  | { readonly code: "no-text" | "empty" }
  | { readonly code: "too-large"; readonly mostKilobytes: number };

/** A fault of one value. `given`: the first 20 characters of the value as JSON. */
export type ValueFault =
  | {
      readonly code:
        | "missing"
        | "not-an-object"
        | "not-a-list"
        | "empty-list"
        | "not-a-text"
        | "not-a-flag"
        | "not-a-date"
        | "out-of-order"
        | "says-something";
    }
  /** `meant`: the known name it is nearest to; null where none is near. */
  | { readonly code: "unknown-field"; readonly meant: string | null }
  /** Decimal strings, both ends counted in. */
  | {
      readonly code: "not-a-number";
      readonly low: string;
      readonly high: string;
      readonly given: string;
    }
  | {
      readonly code: "not-a-whole-number";
      readonly low: number;
      readonly high: number;
      readonly given: string;
    }
  | {
      readonly code: "not-one-of";
      readonly values: readonly string[];
      readonly given: string;
    }
  | { readonly code: "unknown-base"; readonly given: string; readonly names: readonly string[] }
  | {
      readonly code: "unknown-placeholder";
      readonly given: string;
      readonly values: readonly string[];
    }
  /** A set of weights without the one named `execution`. */
  | { readonly code: "no-execution"; readonly execution: string }
  /** Decimal strings: the sum of the weights, and the required sum. */
  | { readonly code: "wrong-sum"; readonly sum: string; readonly full: string }
  /** Decimal strings: the required edge of a band, and the given one. */
  | { readonly code: "bands-apart"; readonly expected: string; readonly given: string }
  | { readonly code: "named-twice"; readonly name: string };

/** A fault and its field: "weights.variants[1].产出指标"; "" is the whole value. */
export type Mistake = { readonly path: string } & (
  | (TextFault & { readonly position: TextPosition })
  /** A field of the same name stands before it. */
  | { readonly code: "twice"; readonly position: TextPosition }
  | FileFault
  | ValueFault
);

export type MistakeCode = Mistake["code"];

/** The steps from a value to one of its fields: names, and the indices of lists. */
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

/** Characters: more than a field's path has. */
const LONGEST = 80;

/** JSON that is refused, with all its mistakes. */
export interface RefusedJson {
  readonly kind: "mistakes";
  readonly mistakes: readonly Mistake[];
}

/**
 * The refusal of JSON with these mistakes. Their texts are cut to a length that a sentence can quote:
 * a name in a file may be as long as the file.
 */
export const refusedJson = (mistakes: readonly Mistake[]): RefusedJson => ({
  kind: "mistakes",
  mistakes: mistakes.map((mistake) => {
    const texts = Object.entries(mistake).map(([field, value]): readonly [string, unknown] => [
      field,
      typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]);
    return Object.fromEntries(texts) as unknown as Mistake;
  }),
});
