/** Exact fractions of whole numbers, used only for the production system's rules. */

/** `of` is above 0. */
export interface Share {
  readonly part: bigint;
  readonly of: bigint;
}

/** "-12.50" as a share. Throws on any other text. */
export function share(text: string): Share {
  const match = /^(-)?(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a plain decimal: ${text}`);
  const [, minus, whole = "", places = ""] = match;
  const part = BigInt(whole + places);
  return { part: minus === undefined ? part : -part, of: 10n ** BigInt(places.length) };
}

export const product = (a: Share, b: Share): Share => ({ part: a.part * b.part, of: a.of * b.of });
/** By a share above 0. */
export const quotient = (a: Share, b: Share): Share => ({ part: a.part * b.of, of: a.of * b.part });
export const difference = (a: Share, b: Share): Share => ({
  part: a.part * b.of - b.part * a.of,
  of: a.of * b.of,
});
export const isLess = (a: Share, b: Share): boolean => a.part * b.of < b.part * a.of;
export const isSame = (a: Share, b: Share): boolean => a.part * b.of === b.part * a.of;
export const NOTHING: Share = { part: 0n, of: 1n };
export const TWICE: Share = { part: 2n, of: 1n };
export const HUNDRED: Share = { part: 100n, of: 1n };

/** Not below 0 and not above the most. */
export function within(value: Share, most: Share): Share {
  if (isLess(value, NOTHING)) return NOTHING;
  return isLess(most, value) ? most : value;
}

/** Two places, half up, of a share of 0 or more: 19/2 → "9.50". */
export function inCents({ part, of }: Share): string {
  const cents = (200n * part + of) / (2n * of);
  const text = String(cents).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** The value after rounding to two places, half up. */
export const rounded = (value: Share): Share => share(inCents(value));
