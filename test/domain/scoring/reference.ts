/**
 * A second implementation of the scoring rules, in exact fractions of whole numbers, written from
 * the rules' text and sharing nothing with the engine: what both agree on is no slip of either.
 */

interface Fraction {
  readonly n: bigint;
  /** Always above 0. */
  readonly d: bigint;
}

const whole = (n: bigint): Fraction => ({ n, d: 1n });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
const below = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

function fractionOf(text: string): Fraction {
  const [, sign = "", digits = "", places = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const n = BigInt(digits + places);
  return { n: sign === "-" ? -n : n, d: 10n ** BigInt(places.length) };
}

/** Half up to so many places, printed with two, for fractions of 0 and above. */
function twoPlaces({ n, d }: Fraction, places: 0 | 1 | 2 = 2): string {
  const scale = 10n ** BigInt(places);
  const rounded = (n * scale * 2n + d) / (2n * d);
  const hundredths = rounded * 10n ** BigInt(2 - places);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

const FACTORS: Readonly<Record<string, bigint>> = {
  元: 1n,
  万元: 10_000n,
  亿元: 100_000_000n,
  小时: 1n,
  天: 24n,
};

const scaled = (value: string, unit: string): Fraction =>
  times(fractionOf(value), whole(FACTORS[unit] ?? 1n));

export interface ReferenceRow {
  readonly sign: "=" | "≥" | "≤" | ">" | "<" | "range";
  readonly low: string;
  /** Of a range only. */
  readonly high: string;
  readonly unit: string;
  readonly actual: string;
  readonly actualUnit: string;
  readonly weight: string;
  readonly formula: "A" | "B";
  /** Percent of the weight below which a row gets nothing; null: none. */
  readonly floor: string | null;
  /** Places that points are rounded to. */
  readonly places: 0 | 1 | 2;
}

/** The points of a quantitative row. */
export function referenceScore(row: ReferenceRow): string {
  const weight = fractionOf(row.weight);
  const full = twoPlaces(weight, row.places);
  const part = (share: Fraction): string => {
    const floor = row.floor === null ? whole(0n) : over(fractionOf(row.floor), whole(100n));
    return below(share, floor) || share.n <= 0n
      ? "0.00"
      : twoPlaces(times(weight, share), row.places);
  };
  const given = scaled(row.actual, row.actualUnit);
  const actual = given.n < 0n ? whole(0n) : given;
  const low = scaled(row.low, row.unit);
  const atMost = (bound: Fraction): string => {
    if (!below(bound, actual)) return full;
    if (bound.n <= 0n) return "0.00";
    if (row.formula === "B") return part(over(bound, actual));
    const lost = over(minus(actual, bound), bound);
    return part(minus(whole(1n), lost));
  };
  const atLeast = (bound: Fraction): string =>
    below(actual, bound) ? part(over(actual, bound)) : full;
  switch (row.sign) {
    case "≤":
    case "<":
      return atMost(low);
    case "=":
      return low.n === 0n ? atMost(low) : atLeast(low);
    case "≥":
    case ">":
      return atLeast(low);
    case "range":
      return below(actual, low) ? atLeast(low) : atMost(scaled(row.high, row.unit));
  }
}

export interface ReferenceExecution {
  readonly budget: string;
  readonly executed: string;
  readonly weight: string;
}

/** Rate and points of 年度资金总额, for a budget above 0. */
export function referenceExecution(row: ReferenceExecution): { rate: string; score: string } {
  const rate = over(fractionOf(row.executed), fractionOf(row.budget));
  const capped = below(whole(1n), rate) ? whole(1n) : rate;
  return {
    rate: twoPlaces(times(rate, whole(100n))),
    score: twoPlaces(times(fractionOf(row.weight), capped)),
  };
}

/** The total of rounded scores and its grade. */
export function referenceTotal(scores: readonly string[]): { total: string; grade: string } {
  const hundredths = scores.reduce((all, score) => all + BigInt(score.replace(".", "")), 0n);
  const bounds: readonly (readonly [bigint, string])[] = [
    [9000n, "优"],
    [8000n, "良"],
    [6000n, "中"],
    [0n, "差"],
  ];
  const grade = bounds.find(([from]) => hundredths >= from)?.[1] ?? "";
  return { total: twoPlaces({ n: hundredths, d: 100n }), grade };
}
