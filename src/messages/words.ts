/** The type of the words of every language: that of the Chinese ones. */
import type * as chinese from "./zh-cn";

/** The shape of words, in which each text may be any text. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Shape<R>
    : T extends object
      ? { readonly [K in keyof T]: Shape<T[K]> }
      : T;

export type Words = Shape<typeof chinese>;
