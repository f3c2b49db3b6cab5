/** Exact decimal arithmetic: the only importer of decimal.js. */
import { Decimal as DecimalJs } from "decimal.js";

/**
 * Sixty digits: a product of a weight and two amounts stays exact, and a quotient is so close to
 * the true one that rounding it to a few places cannot fall on the wrong side of a half.
 */
const Configured = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});

export type Decimal = DecimalJs;

const PLAIN = /^[+-]?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

/**
 * Numbers by their text, as every rule uses the same points, percentages and bounds, and parsing takes
 * longer than computing. A Decimal never changes, so that one object serves all. Only short texts are
 * kept, and a limited number of them.
 */
const known = new Map<string, Decimal>();
const LONGEST_KNOWN = 16;
const MOST_KNOWN = 1_000;

function remember(text: string, value: Decimal): void {
  if (text.length > LONGEST_KNOWN) return;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, value);
}

/**
 * A number from its plain text ("-1171.29", "5e-7"); null for anything else. Thousands separators,
 * white space, full-width digits and units must be removed before.
 */
export function parseDecimal(text: string): Decimal | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (!PLAIN.test(text)) return null;
  const value = new Configured(text);
  remember(text, value);
  return value;
}

/**
 * A number from a text known to be plain. Throws on any other text, which is an error of the caller.
 */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);
  return value;
}

export const ZERO: Decimal = new Configured(0);

/** The sum of many; zero for none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** Rounding can leave a -0, which would print as "-0.00". */
const withoutNegativeZero = (value: Decimal): Decimal => (value.isZero() ? ZERO : value);

/** Rounded half up (half away from zero) to so many places, never -0. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return withoutNegativeZero(value.toDecimalPlaces(places, Configured.ROUND_HALF_UP));
}

/** Rounded half up and printed with exactly so many places: 9.5 → "9.50". */
export function fixed(value: Decimal, places: number): string {
  const text = value.toFixed(places, Configured.ROUND_HALF_UP);
  return text.startsWith("-") && /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** Scores, weights and rates are printed with two places. */
export function fixed2(value: Decimal): string {
  return fixed(value, 2);
}

/** Rounded half up to a number of places, two at most, and printed with two, as all results are. */
export function shownRounded(value: Decimal, places: number): string {
  return fixed2(roundHalfUp(value, places));
}

/** Printed without an exponent and without needless zeros: 100.00 → "100". */
export function plain(value: Decimal): string {
  return withoutNegativeZero(value).toFixed();
}
