/** Exact fractions of whole numbers: the reference's arithmetic, which shares nothing with decimal.js. */

export interface Fraction {
  readonly n: bigint;
  /** Always above 0. */
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  n: a.n * b.d + b.n * a.d,
  d: a.d * b.d,
});
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
/** By a fraction above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
/** Below 0, 0 or above 0, as a is less than, equal to or more than b. */
export const compare = (a: Fraction, b: Fraction): bigint => a.n * b.d - b.n * a.d;
export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0n ? a : b);

/** A plain decimal ("-1171.29") as a fraction. Throws on any other text. */
export function fraction(text: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) throw new RangeError(`not a plain decimal: ${text}`);
  const [, sign = "", digits = "", places = ""] = parts;
  const n = BigInt(digits + places);
  return { n: sign === "-" ? -n : n, d: 10n ** BigInt(places.length) };
}

/** Half up, away from 0. */
export function rounded({ n, d }: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const size = n < 0n ? -n : n;
  const whole = (size * scale * 2n + d) / (2n * d);
  return { n: n < 0n ? -whole : whole, d: scale };
}

/** Rounded half up and printed with so many places: 19/2 → "9.50". */
export function printed(value: Fraction, places = 2): string {
  const { n } = rounded(value, places);
  const digits = String(n < 0n ? -n : n).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return n < 0n ? `-${text}` : text;
}

/** The fraction's exact decimal text; null where it has none of so many places. */
export function exactText(value: Fraction, places = 12): string | null {
  if (compare(rounded(value, places), value) !== 0n) return null;
  return printed(value, places).replace(/\.?0+$/, "");
}
