/** Random rows, most of them at a rule's border: ties, exact percentages, 0, very large numbers. */
import type { Random } from "../../../support/random";
import {
  compare,
  exactText,
  fraction,
  minus,
  ONE,
  over,
  printed,
  times,
  type Fraction,
} from "./fraction";
import { bandOf, measuredPoints } from "./reference";
import type {
  ReferenceCriterion,
  JudgedRow,
  MeasuredRow,
  ReferenceRow,
  ReferenceRules,
} from "./reference-form";

/** Percents of a target around which the rules change. */
const BORDERS = [
  "0",
  "0.01",
  "33.3",
  "50",
  "59.99",
  "60",
  "60.01",
  "79.99",
  "80",
  "80.01",
  "89.995",
  "90",
  "99.99",
  "99.995",
  "100",
  "100.01",
  "100.005",
  "119.99",
  "120",
  "129.99",
  "130",
  "130.01",
  "150",
  "199.99",
  "200",
  "200.01",
  "250",
  "1000",
] as const;

/** Units of target and answer; a number without one has the other's. */
const UNITS = [
  ["", ""],
  ["", ""],
  ["个", "个"],
  ["个", ""],
  ["", "个"],
  ["%", "%"],
  ["‰", "%"],
  ["%", "‰"],
  ["万元", "元"],
  ["元", "万元"],
  ["亿元", "万元"],
  ["万元", "亿元"],
  ["天", "小时"],
  ["小时", "天"],
  ["周", "天"],
  ["人次", "人次"],
] as const;

const SIZES: Readonly<Record<string, string>> = {
  万元: "10000",
  亿元: "100000000",
  天: "24",
  周: "168",
  "‰": "0.1",
};

const digits = (random: Random, count: number): string =>
  String(1 + random.below(9)) +
  Array.from({ length: count - 1 }, () => String(random.below(10))).join("");

/** Above 0: small and large, whole and with many places. */
export function amount(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return random.oneOf(["1", "2", "3", "4", "5", "10", "100", "1000", "365"]);
    case 1:
      return `${digits(random, 8 + random.below(7))}.${digits(random, 2)}`;
    case 2:
      return `0.${"0".repeat(random.below(5))}${digits(random, 1 + random.below(3))}`;
    case 3:
      return `${digits(random, 1 + random.below(3))}.${digits(random, 3 + random.below(6))}`;
    case 4:
      return `${digits(random, 2)}.${random.oneOf(["5", "25", "125", "05", "005"])}`;
    default:
      return `${digits(random, 1 + random.below(5))}${random.oneOf(["", "", ".5", ".00", `.${digits(random, 2)}`])}`;
  }
}

const weights = [
  "10",
  "5",
  "4",
  "2",
  "20",
  "8",
  "2.5",
  "3.33",
  "3.34",
  "6.67",
  "1",
  "0.5",
  "7",
  "50",
] as const;

export const weight = (random: Random): string =>
  random.below(12) === 0 ? random.oneOf(["0", "0.01", "100"]) : random.oneOf(weights);

/** An answer whose points lie exactly between two hundredths; null where no decimal gives that. */
function tie(random: Random, row: MeasuredRow, rules: ReferenceRules): Fraction | null {
  const full = fraction(row.weight);
  const half = over(fraction(String(2 * random.below(1000) + 1)), fraction("200"));
  if (full.n === 0n || compare(half, full) >= 0n) return null;
  const share = over(half, full);
  const low = fraction(row.low);
  if (row.sign !== "≤" && row.sign !== "<") return times(low, share);
  return rules.formula === "B" ? over(low, share) : times(low, minus(fraction("2"), share));
}

function answerTo(random: Random, row: MeasuredRow, rules: ReferenceRules): string {
  const bound = fraction(row.sign === "range" && random.below(2) === 0 ? row.high : row.low);
  const inUnit = (value: Fraction): string | null => {
    if (row.unit === "" || row.actualUnit === "") return exactText(value);
    const size = (unit: string): Fraction => fraction(SIZES[unit] ?? "1");
    return exactText(over(times(value, size(row.unit)), size(row.actualUnit)));
  };
  const drawn = random.below(10);
  const exact =
    drawn < 2
      ? tie(random, row, rules)
      : drawn < 7
        ? times(bound, over(fraction(random.oneOf(BORDERS)), fraction("100")))
        : null;
  const text = (exact && inUnit(exact)) ?? (random.below(6) === 0 ? "0" : amount(random));
  return random.below(25) === 0 && text !== "0" ? `-${text}` : text;
}

/** The printed score: right, off by one hundredth, impossible, or empty. */
function printedScore(random: Random, right: Fraction, full: string): string | null {
  switch (random.below(10)) {
    case 0:
      return null;
    case 1:
      return printed(minus(right, fraction(random.oneOf(["0.01", "-0.01", "1"]))));
    case 2:
      return random.oneOf([
        full,
        "0",
        "0.00",
        "-1",
        printed(minus(fraction(full), fraction("-0.01"))),
      ]);
    case 3:
      return printed(right, 4);
    default:
      return printed(right);
  }
}

const criterion = (random: Random): ReferenceCriterion | null =>
  random.oneOf([null, null, "per-point", "all-or-nothing", "in-proportion", "judged"]);

function measuredRow(random: Random, rules: ReferenceRules): MeasuredRow {
  const sign = random.oneOf(["=", "≥", "≥", "≤", "≤", ">", "<", "range"] as const);
  // outside a range that begins at 0 a person judges
  const first = random.below(15) === 0 && sign !== "range" ? "0" : amount(random);
  const second = amount(random);
  const ordered = compare(fraction(first), fraction(second)) <= 0n;
  const [low, high] =
    sign !== "range" ? [first, first] : ordered ? [first, second] : [second, first];
  // a bare number as answer to a percentage may be a share, which no rule decides
  const [unit, actualUnit] = random.oneOf(UNITS);
  const open: MeasuredRow = {
    kind: "measured",
    sign,
    low,
    high,
    unit,
    actual: "0",
    actualUnit,
    weight: weight(random),
    printed: null,
    explained: random.below(3) > 0,
    criterion:
      sign === "≥" && unit === "%" && actualUnit === "%" && first !== "0"
        ? criterion(random)
        : null,
    deduction: random.below(12) === 0 ? random.oneOf(["1", "0.5", "0", "0.25", "60"]) : null,
  };
  const row = { ...open, actual: answerTo(random, open, rules) };
  const right = measuredPoints(row, rules) ?? fraction(row.weight);
  return { ...row, printed: printedScore(random, right, row.weight) };
}

function judgedRow(random: Random, rules: ReferenceRules): JudgedRow {
  const answer = random.oneOf(["met", "partly", "missed"] as const);
  const open: JudgedRow = {
    kind: "judged",
    answer,
    weight: weight(random),
    printed: null,
    explained: random.below(3) > 0,
  };
  const { low, high } = bandOf(open, rules);
  const step = fraction(random.oneOf(["0", "0", "0.01", "-0.01", "1"]));
  const edge = minus(random.oneOf([low, high]), rules.places === 2 ? step : ONE);
  return { ...open, printed: random.below(10) === 0 ? null : printed(edge) };
}

export const randomRow = (random: Random, rules: ReferenceRules): ReferenceRow =>
  random.below(6) === 0 ? judgedRow(random, rules) : measuredRow(random, rules);
