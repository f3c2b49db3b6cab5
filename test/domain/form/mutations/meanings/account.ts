/**
 * The points of a quantity by the rules, computed with whole numbers and independently of the program.
 */
import type { Random } from "../../../../support/random";

export type Sign = "≥" | "≤" | "=" | "";

/** A row as a mutation types it: target, answer and unit. */
export interface Asked {
  readonly sign: Sign;
  /** Both in thousandths. */
  readonly target: bigint;
  readonly actual: bigint;
  readonly unit: string;
}

/** A number of thousandths as people write it. */
export function written(thousandths: bigint): string {
  const minus = thousandths < 0n ? "-" : "";
  const digits = String(minus === "" ? thousandths : -thousandths).padStart(4, "0");
  const places = digits.slice(-3).replace(/0+$/u, "");
  return minus + digits.slice(0, -3) + (places === "" ? "" : `.${places}`);
}

/**
 * The points in hundredths, half up: met is the full weight, short of ≥ in proportion, beyond ≤ the
 * inverse.
 */
export function pointsOf({ sign, target, actual }: Asked, weight: bigint): bigint {
  const reached = actual < 0n ? 0n : actual;
  const share = (part: bigint, whole: bigint): bigint =>
    (2n * weight * part + whole) / (2n * whole);
  if (sign === "≤") return reached <= target ? weight : share(target, reached);
  return reached >= target ? weight : share(reached, target);
}

/** Units, and others of the same dimension with their size in thousandths of the first. */
const UNITS: readonly (readonly [
  unit: string,
  whole: boolean,
  others: readonly (readonly [string, bigint])[],
])[] = [
  ["%", false, [["‰", 100n]]],
  ["次", true, []],
  ["人", true, [["万人", 10_000_000n]]],
  ["户", true, []],
  ["份", true, []],
  ["项", true, []],
  ["场", true, []],
  ["万元", false, [["元", 0n]]],
  ["元", true, [["万元", 10_000_000n]]],
  ["公里", false, [["米", 1n]]],
  ["米", true, [["公里", 1_000_000n]]],
  [
    "吨",
    false,
    [
      ["公斤", 1n],
      ["千克", 1n],
    ],
  ],
  ["公斤", true, [["吨", 1_000_000n]]],
  [
    "公顷",
    false,
    [
      ["亩", 0n],
      ["平方米", 0n],
    ],
  ],
  [
    "小时",
    true,
    [
      ["分钟", 0n],
      ["天", 24_000n],
    ],
  ],
  [
    "天",
    true,
    [
      ["日", 1000n],
      ["小时", 0n],
    ],
  ],
  ["万人次", false, [["人次", 0n]]],
  ["%", false, []],
];

/** Units that are no thousandth of the other: how many of them one of the other is. */
const PER_ONE: Readonly<Record<string, bigint>> = {
  "万元 元": 10_000n,
  "公里 米": 1000n,
  "吨 公斤": 1000n,
  "吨 千克": 1000n,
  "公顷 亩": 15n,
  "公顷 平方米": 10_000n,
  "小时 分钟": 60n,
  "天 小时": 24n,
  "万人次 人次": 10_000n,
  "% ‰": 10n,
};

/** A quantity in another unit of its dimension, exactly; null where there is none. */
export function converted(value: bigint, unit: string, random: Random): [bigint, string] | null {
  const others = UNITS.find(([name, , all]) => name === unit && all.length > 0)?.[2] ?? [];
  const other = others[random.below(others.length)];
  if (other === undefined) return null;
  const [name, size] = other;
  const times = PER_ONE[`${unit} ${name}`];
  if (times !== undefined) return [value * times, name];
  return (value * 1000n) % size === 0n ? [(value * 1000n) / size, name] : null;
}

/** A row with a whole or a decimal target, and an answer around it. */
export function anyAsked(random: Random): Asked {
  const [unit, whole] = UNITS[random.below(UNITS.length)] ?? ["次", true, []];
  const sign = random.oneOf<Sign>(["≥", "≥", "≤", "=", ""]);
  const step = whole ? 1000n : BigInt(random.oneOf([10, 100, 500, 1000]));
  const most = unit === "%" ? 100_000n / step : 400n;
  const target = step * (most / 4n + BigInt(random.below(Number(most - most / 4n)) + 1));
  const share = BigInt(random.oneOf([50, 60, 75, 80, 90, 95, 100, 100, 105, 120]));
  const actual = ((target * share) / 100n / step) * step;
  return { sign, target, actual: actual === 0n ? step : actual, unit };
}
