/** Repeatable random numbers: the same seed gives the same figures on every machine. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
  /** A plain decimal text of 0 or above, at most `places` places; short ones are frequent. */
  readonly decimal: (most: number, places: number) => string;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  // xorshift32: the state never becomes 0 if it did not begin with 0
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  if (state === 0) state = 1;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (values) => values[below(values.length)] ?? values[0],
    decimal: (most, places) => {
      const scale = 10 ** below(places + 1);
      const digits = String(below(most * scale + 1)).padStart(String(scale).length, "0");
      const shown = String(scale).length - 1;
      return shown === 0 ? digits : `${digits.slice(0, -shown)}.${digits.slice(-shown)}`;
    },
  };
}
