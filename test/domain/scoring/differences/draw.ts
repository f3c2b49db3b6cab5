/** Random forms, most of whose rows lie at a border of a rule. */
import type { Random } from "../../../support/random";
import { CRITERIA, NO_REASONS } from "./intended";
import { inCents, product, quotient, share, HUNDRED } from "./share";
import { pointsOf, type DrawnForm, type DrawnRow } from "./system";

const PERCENTS = [
  "0",
  "0.5",
  "33.33",
  "50",
  "59.99",
  "60",
  "79.99",
  "80",
  "90",
  "99.99",
  "99.995",
  "100",
  "100.01",
  "110",
  "120",
  "129.99",
  "130",
  "130.01",
  "150",
  "199.99",
  "200",
  "200.01",
  "300",
  "1000",
  "10000",
] as const;
const TARGETS = [
  "1",
  "3",
  "5",
  "7",
  "10",
  "12.5",
  "60",
  "95",
  "98.5",
  "100",
  "120",
  "365",
  "1171.29",
  "0",
] as const;
const WEIGHTS = ["10", "5", "4", "2", "20", "2.5", "3.33", "6.67", "0.5", "50"] as const;
type Pair = readonly [asked: string, given: string];
const UNITS: readonly [Pair, ...Pair[]] = [
  ["", ""],
  ["个", "个"],
  ["个", ""],
  ["%", "%"],
  ["%", "%"],
  ["%", ""],
  ["万元", "万元"],
  ["万元", ""],
  ["万元", "元"],
  ["元", "万元"],
  ["天", "小时"],
  ["小时", "天"],
  ["个", "元"],
  ["万元", "个"],
];
const REASONS = ["因工期推迟；下一步加快进度", "受天气影响，后续补办"] as const;
const EMPTY = ["", "无", "暂无", "0", "/", "-", "—", "不适用"] as const;

/** A percentage of a number, cut to six places. */
function partOf(number: string, percent: string): string {
  const exact = quotient(product(share(number), share(percent)), HUNDRED);
  const millionths = String((exact.part * 1_000_000n) / exact.of).padStart(7, "0");
  return `${millionths.slice(0, -6)}.${millionths.slice(-6)}`.replace(/\.?0+$/u, "");
}

/** The system's score, one a hundredth off, the full weight, 0, half, or no score. */
function printedScore(random: Random, right: string | null, weight: string): string | null {
  const near = right ?? weight;
  switch (random.below(8)) {
    case 0:
      return null;
    case 1:
      return random.oneOf([weight, "0", inCents(quotient(share(weight), share("2")))]);
    case 2: {
      const cents = BigInt(near.replace(".", "").padStart(3, "0"));
      return near.includes(".") && cents > 0n ? inCents({ part: cents - 1n, of: 100n }) : near;
    }
    default:
      return near;
  }
}

function measuredRow(random: Random): DrawnRow {
  const sign = random.oneOf(["", "=", "≥", "≥", ">", "≤", "≤", "<"] as const);
  const [unit, given] = random.oneOf(UNITS);
  const isBelow = random.below(40) === 0 && sign === "≥" && unit === "%" && given === "%";
  const target = isBelow ? "-5" : random.oneOf(TARGETS);
  const drawn =
    random.below(4) === 0
      ? random.decimal(500, 3)
      : partOf(target.replace("-", ""), random.oneOf(PERCENTS));
  const isMinus = random.below(isBelow ? 2 : 30) === 0 && !/^[0.]*$/u.test(drawn);
  const asksShare = sign === "≥" && unit === "%" && given === "%" && !isBelow && target !== "0";
  const row: DrawnRow = {
    asks: { sign, target, unit },
    answer: { number: isMinus ? `-${drawn}` : drawn, unit: given },
    weight: random.oneOf(WEIGHTS),
    printed: null,
    deduction: random.below(12) === 0 && !isBelow ? random.oneOf(["1", "0.5", "0", "30"]) : null,
    reason: reason(random),
    level1: random.below(8) === 0 ? "成本指标" : "产出指标",
    criterion: asksShare && random.below(3) === 0 ? random.oneOf(CRITERIA).text : null,
  };
  // no rule says how a deduction applies to a cost that may be read in two ways
  const whole = row.level1 === "成本指标" && sign === "" ? { ...row, deduction: null } : row;
  return { ...whole, printed: printedScore(random, pointsOf(whole), whole.weight) };
}

const reason = (random: Random): string =>
  random.below(12) === 0
    ? random.oneOf(NO_REASONS)
    : random.below(2) === 0
      ? random.oneOf(REASONS)
      : random.oneOf(EMPTY);

function judgedRow(random: Random): DrawnRow {
  const weight = random.oneOf(["10", "5", "4", "20", "2.5"]);
  const percent = random.oneOf([
    "100",
    "80",
    "79.96",
    "80.04",
    "60",
    "59.96",
    "60.04",
    "0",
    "90",
    "70",
    "30",
  ]);
  return {
    asks: "提升",
    answer: random.oneOf(["met", "partly", "missed"]),
    weight,
    printed:
      random.below(10) === 0
        ? null
        : inCents(quotient(product(share(weight), share(percent)), HUNDRED)),
    deduction: null,
    reason: reason(random),
    level1: "产出指标",
    criterion: null,
  };
}

export function drawnForm(random: Random): DrawnForm {
  const count = 8 + random.below(9);
  const budget =
    random.below(20) === 0 ? "0" : `${1 + random.below(100_000)}.${10 + random.below(90)}`;
  return {
    rows: Array.from({ length: count }, () =>
      random.below(6) === 0 ? judgedRow(random) : measuredRow(random),
    ),
    money: {
      budget,
      executed:
        budget === "0"
          ? "0"
          : partOf(budget, random.oneOf(["0", "50", "89.995", "95.014", "99.995", "100", "101"])),
    },
  };
}
