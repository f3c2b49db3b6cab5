import fc from "fast-check";
import { assess } from "../../../src/domain/assessment/assess";
import { scoreIndicator } from "../../../src/domain/scoring/score-indicator";
import { decimal } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, indicatorOf, type RowText } from "../../support/form";

const RUNS = { seed: 20_200_225, numRuns: 500 };

const hundredths = (most: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: most * 100 })
    .map((value) => decimal(String(value)).div(100).toFixed(2));
const sign = fc.constantFrom("=", "≥", "≤", ">", "<", "");
const weights = hundredths(50);

const scoreOf = (row: RowText) => {
  const { computed } = scoreIndicator(indicatorOf(row), defaultProfile).score;
  if (computed === null) throw new Error("a measured row has a score");
  return decimal(computed);
};

describe("the score of a measured row", () => {
  it("is never below 0 and never above the weight", () => {
    fc.assert(
      fc.property(
        sign,
        hundredths(200),
        hundredths(400),
        weights,
        (mark, target, actual, weight) => {
          const score = scoreOf({ target: `${mark}${target}`, actual, weight });
          return score.gte(0) && score.lte(decimal(weight));
        },
      ),
      RUNS,
    );
  });

  it("never falls when more is done of what should be much", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("=", "≥", ">", ""),
        hundredths(200).filter((target) => target !== "0.00"),
        hundredths(300),
        hundredths(300),
        weights,
        (mark, value, one, other, weight) => {
          const [less, more] = decimal(one).lt(decimal(other)) ? [one, other] : [other, one];
          const target = `${mark}${value}`;
          return scoreOf({ target, actual: less, weight }).lte(
            scoreOf({ target, actual: more, weight }),
          );
        },
      ),
      RUNS,
    );
  });

  it("never rises when more is done of what should be little", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≤", "<"),
        hundredths(200),
        hundredths(500),
        hundredths(500),
        weights,
        (mark, value, one, other, weight) => {
          const [less, more] = decimal(one).lt(decimal(other)) ? [one, other] : [other, one];
          const target = `${mark}${value}`;
          return scoreOf({ target, actual: less, weight }).gte(
            scoreOf({ target, actual: more, weight }),
          );
        },
      ),
      RUNS,
    );
  });

  it("is the full weight when the actual equals the target", () => {
    fc.assert(
      fc.property(sign, hundredths(1000), weights, (mark, value, weight) =>
        scoreOf({ target: `${mark}${value}`, actual: value, weight }).eq(decimal(weight)),
      ),
      RUNS,
    );
  });
});

describe("a whole form", () => {
  const row = fc.record({
    target: fc.constantFrom("≥10", "≤5%", "提升", "", "?", "10-20天", "≥1万元"),
    actual: fc.constantFrom("9", "0.05", "达成", "部分达成", "扩大", "", "?", "12天", "9000元"),
    weight: fc.constantFrom("10", "3.33", "", "-", "十"),
    score: fc.constantFrom("10", "8", "3.33", "", "-", "-1", "八分"),
    explanation: fc.constantFrom("", "无", "因疫情推迟", "后续加强"),
    placeholder: fc.boolean(),
  });
  const form = fc
    .tuple(
      fc.array(row, { maxLength: 6 }),
      fc.constantFrom("100", "0", ""),
      fc.constantFrom("优", "中", ""),
    )
    .map(([rows, score, grade]) =>
      formOf({ funds: [{}], rows, total: { score, weight: "100" }, grade }),
    );

  it("assessed twice gives the same", () => {
    fc.assert(
      fc.property(form, (each) => {
        expect(assess(each, defaultProfile)).toEqual(assess(each, defaultProfile));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("lists its findings in order of gravity, then of place", () => {
    const gravity = ["error", "warning", "notice"];
    fc.assert(
      fc.property(form, (each) => {
        const keys = assess(each, defaultProfile).findings.map(({ severity, cell }) => [
          gravity.indexOf(severity),
          cell?.row ?? Infinity,
          cell?.column ?? Infinity,
        ]);
        const sorted = [...keys].sort((left, right) => {
          const at = left.findIndex((value, index) => value !== right[index]);
          return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
        });
        expect(keys).toEqual(sorted);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("says of every score it cannot compute which cell keeps it from it", () => {
    fc.assert(
      fc.property(form, (each) => {
        const { indicators, findings } = assess(each, defaultProfile);
        for (const { row, score, because } of indicators) {
          if (score.computed !== null || because.rule === "not-scored") continue;
          expect(findings.some(({ cell }) => cell?.row === row.row)).toBe(true);
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
