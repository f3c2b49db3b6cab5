/** What every language must have words for: whatever the Chinese has. */
import type * as chinese from "./zh-cn";

/** The shape of words without what they say: any text stands for a text. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Shape<R>
    : T extends object
      ? { readonly [K in keyof T]: Shape<T[K]> }
      : T;

export type Words = Shape<typeof chinese>;
