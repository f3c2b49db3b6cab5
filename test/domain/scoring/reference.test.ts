import { assess } from "../../../src/domain/scoring/assess";
import { assessFunds } from "../../../src/domain/scoring/assess-funds";
import { assessIndicator } from "../../../src/domain/scoring/assess-indicator";
import type { Profile } from "../../../src/domain/scoring/profile";
import { defaultProfile } from "../../../src/domain/scoring/profiles/default-profile";
import { formOf, fundsOf, indicatorOf } from "../../support/form";
import { randomFrom, type Random } from "../../support/random";
import { referenceExecution, referenceScore, referenceTotal, type ReferenceRow } from "./reference";

const ROWS = 2000;

/** The default profile with the switches that a row's reference score knows. */
const profileFor = ({ formula, floor, places }: ReferenceRow): Profile => ({
  ...defaultProfile,
  quantitative: { ...defaultProfile.quantitative, exceeded: formula, nothingBelow: floor },
  places: { ...defaultProfile.places, score: places },
});

const PLAIN = { formula: "B", floor: null, places: 2 } as const;

const UNITS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["", ""],
  ["个", "个"],
  ["个", ""],
  ["", "个"],
  ["%", "%"],
  ["万元", "元"],
  ["元", "万元"],
  ["亿元", "万元"],
  ["天", "小时"],
];

function randomRow(random: Random): ReferenceRow {
  const [unit, actualUnit] = random.oneOf(UNITS);
  const most = random.oneOf([3, 20, 1000, 100_000]);
  const bounds = [random.decimal(most, 3), random.decimal(most, 3)].sort(
    (left, right) => Number(left) - Number(right),
  );
  const [low = "0", high = "0"] = bounds;
  const actual = random.below(4) === 0 ? low : random.decimal(most * 2, 3);
  return {
    sign: random.oneOf(["=", "≥", "≤", ">", "<", "range"]),
    low,
    high,
    unit,
    actual: random.below(20) === 0 && actual !== "0" ? `-${actual}` : actual,
    actualUnit,
    weight: random.decimal(50, 2),
    formula: random.oneOf(["A", "B"]),
    floor: random.oneOf([null, null, "60", "50", "33.3"]),
    places: random.oneOf([2, 2, 1, 0]),
  };
}

const targetText = ({ sign, low, high, unit }: ReferenceRow): string =>
  sign === "range" ? `${low}-${high}${unit}` : `${sign}${low}${unit}`;

function engineScore(row: ReferenceRow): string | null {
  const { actual, actualUnit, weight } = row;
  const indicator = indicatorOf({
    target: targetText(row),
    actual: `${actual}${actualUnit}`,
    weight,
  });
  return assessIndicator(indicator, profileFor(row)).score.computed;
}

describe("the engine and the reference in whole-number fractions", () => {
  it.each([1, 2024, 987_654_321])(`agree on ${ROWS} rows drawn from seed %i`, (seed) => {
    const random = randomFrom(seed);
    const different: unknown[] = [];
    for (let drawn = 0; drawn < ROWS; drawn += 1) {
      const row = randomRow(random);
      const [engine, reference] = [engineScore(row), referenceScore(row)];
      if (engine !== reference) different.push({ row, engine, reference });
    }
    expect(different).toEqual([]);
  });

  it("agree on execution rates and scores", () => {
    const random = randomFrom(7);
    for (let drawn = 0; drawn < 1000; drawn += 1) {
      const most = random.oneOf([10, 2000, 1_000_000]);
      const budget = random.decimal(most, 2);
      if (/^0(\.0+)?$/.test(budget)) continue;
      const row = { budget, executed: random.decimal(most, 2), weight: random.decimal(20, 2) };
      const { rate, score } = assessFunds(fundsOf(row), defaultProfile);
      expect({ row, rate: rate.computed, score: score.computed }).toEqual({
        row,
        ...referenceExecution(row),
      });
    }
  });

  it("agree on totals and grades of whole forms", () => {
    const random = randomFrom(11);
    for (let drawn = 0; drawn < 100; drawn += 1) {
      const rows = Array.from({ length: 1 + random.below(20) }, () => ({
        ...randomRow(random),
        ...PLAIN,
        weight: random.decimal(8, 2),
      }));
      const money = { budget: "1171.29", executed: random.decimal(1171, 2), weight: "10" };
      const form = formOf({
        funds: [money],
        rows: rows.map((row) => ({
          target: targetText(row),
          actual: `${row.actual}${row.actualUnit}`,
          weight: row.weight,
        })),
      });
      const { total, grade } = assess(form, defaultProfile);
      const scores = [referenceExecution(money).score, ...rows.map(referenceScore)];
      expect({ total: total.computed, grade: grade.computed }).toEqual(referenceTotal(scores));
    }
  });
});
