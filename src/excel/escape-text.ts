import { mayBeginFormula } from "../domain/text/formula-like";

/** Letters in what Excel takes for a number, a date or a time: names of months, AM, E, 12月5日, 上午8时. */
const NUMBER_LETTERS = /[\p{Script=Latin}年月日号时時点點分秒上下午]/gu;

/** Whether Excel might store a text as a number, a date or a truth value: a figure without other words. */
const mayBecomeValue = (text: string): boolean =>
  /^(?:true|false)$/iu.test(text.trim()) ||
  (/\p{Nd}/u.test(text) && !/\p{L}/u.test(text.replace(NUMBER_LETTERS, "")));

/**
 * Escapes a text for `Range.values`. Excel would read "=1" or "-A1" as a formula, "90%" as a number and
 * "12月5日" as a date, and drop a leading apostrophe; such a text, or one that begins with white space
 * that ends a line, gets an apostrophe in front, which Excel does not store.
 */
export function escapeText(text: string): string {
  return mayBeginFormula(text) || mayBecomeValue(text) || text.startsWith("'") ? `'${text}` : text;
}
