import { applyCriterion, type Outcome } from "../../../src/domain/criterion/apply-criterion";
import type { Answer } from "../../../src/domain/criterion/answer";
import { readCriterion } from "../../../src/domain/criterion/read-criterion";
import { decimal, plain } from "../../../src/domain/decimal";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type RowText } from "../../support/form";
import { randomFrom } from "../../support/random";

/** An answer in percent to a target of at least 95%. */
function rate(value: string): Answer {
  const [actual, least] = [decimal(value), decimal("95")];
  const completion = {
    unit: "%",
    actual: actual.times(100).div(95),
    least: decimal("100"),
    most: null,
  };
  return {
    scale: { unit: "%", actual, least, most: null },
    completion,
    met: !actual.lessThan(least),
    time: null,
  };
}

function outcome(text: string, value: string, weight = "10"): Outcome | null {
  const rule = readCriterion(text, "合格率");
  return rule.kind === "rule" ? applyCriterion(rule, rate(value), decimal(weight)) : null;
}

const pointsOf = (...given: Parameters<typeof outcome>): string => {
  const result = outcome(...given);
  return result?.kind === "points" ? plain(result.points) : (result?.kind ?? "no rule");
};

describe("a criterion", () => {
  it.each([
    ["每低1个百分点扣0.5分", "93", "9"],
    ["每低1个百分点扣0.5分", "92.5", "8.75"],
    ["每低1个百分点扣0.5分，不足1个百分点按1个百分点计算", "92.5", "8.5"],
    ["每低1个百分点扣0.5分，不足1个百分点不扣分", "92.5", "9"],
    ["每低1个百分点扣0.5分，最多扣2分", "80", "8"],
    ["每低1个百分点扣权重的10%", "93", "8"],
    ["每低1个百分点扣5分，扣完为止", "80", "0"],
    // an edge that two bands claim
    ["95%以上得满分，90%-95%得5分，90%以下不得分", "95", "not-settled"],
    ["95%以上得满分，90%-95%得5分，90%以下不得分", "90", "not-settled"],
    ["95%（含）以上得满分，90%-95%得5分，90%以下不得分", "95", "10"],
    ["≥95%得满分，90%-95%得5分，90%以下不得分", "95", "10"],
    ["95%以上得满分，90%-95%（含）得5分，90%以下不得分", "95", "not-settled"],
    // an edge that only one band claims
    ["95%以上得满分，否则不得分", "95", "10"],
    ["90%≤x＜95%得5分，≥95%得满分", "90", "5"],
    // between two bands there is no result
    ["≥95%得满分，80%-90%得5分", "93", "not-settled"],
    ["达到目标值得满分，否则不得分", "94", "0"],
    ["完成得满分，未完成酌情扣分", "94", "judged"],
    ["完成得满分，未完成酌情扣分", "95", "10"],
    ["完成得满分", "94", "not-settled"],
    ["按比例得分", "76", "8"],
    ["≥90%得满分，其余按比例得分", "76", "not-settled"],
    // points that disagree with the weight
    ["≥95%得5分，否则不得分", "96", "not-settled"],
    ["满分5分，每低1个百分点扣0.5分", "93", "not-settled"],
    ["满分10分，每低1个百分点扣0.5分", "93", "9"],
    ["得12分", "93", "no rule"],
    // 完成率 may be the answer or the share of the target
    ["完成率100%得满分，每低1个百分点扣1分", "93", "not-settled"],
    ["每超1个百分点扣1分", "97", "not-settled"],
  ])("%s: %s%% gives %s", (text, value, points) => {
    expect(pointsOf(text, value)).toBe(points);
  });

  it("gives from nothing to the weight, and never less for more", () => {
    const random = randomFrom(11);
    const texts = [
      "每低1个百分点扣0.5分，扣完为止",
      "≥95%得满分，每低2个百分点扣3分，低于60%不得分",
      "≥95%得满分；≥80%且＜95%得6分；＜80%得2分",
      "按比例得分，低于60%不得分",
      "达到目标值得满分，否则不得分",
    ];
    for (const text of texts) {
      const values = Array.from({ length: 60 }, () => random.below(1200) / 10).sort(
        (a, b) => a - b,
      );
      const points = values.map((value) => decimal(pointsOf(text, String(value))));
      points.forEach((each, index) => {
        expect([text, each.isNegative(), each.greaterThan(10)]).toEqual([text, false, false]);
        expect([text, values[index], each.lessThan(points[index - 1] ?? 0)]).toEqual([
          text,
          values[index],
          false,
        ]);
      });
    }
  });
});

describe("a row with a criterion", () => {
  const scoreOf = (row: RowText): readonly [string | null | undefined, readonly string[]] => {
    const { indicators, findings } = assess(formOf({ rows: [row, {}] }), defaultProfile);
    const codes = findings
      .filter(({ cell }) => cell?.row === 20 && cell.column >= 5)
      .map(({ code }) => code);
    return [indicators[0]?.score.computed, codes];
  };
  const REASON = "因天气影响较大；下年提前安排";

  it.each<[string, RowText, string | null, readonly string[]]>([
    [
      "of words is met or not",
      { target: "提升", actual: "达成", score: "5", criterion: "完成得满分，否则不得分" },
      "10.00",
      ["score-mismatch", "missing-explanation"],
    ],
    [
      "of words is done in part",
      {
        target: "提升",
        actual: "部分达成",
        score: "0",
        explanation: REASON,
        criterion: "完成得满分，否则不得分",
      },
      "0.00",
      [],
    ],
    [
      "keeps the printed score where a person judges",
      { target: "≥10", actual: "9", score: "7", explanation: REASON, criterion: "酌情扣分" },
      "7.00",
      ["own-criterion"],
    ],
    [
      "has no score where none is printed",
      { target: "≥10", actual: "9", score: "", criterion: "酌情扣分" },
      null,
      ["own-criterion"],
    ],
    [
      "has no score above its weight",
      { target: "≥10", actual: "9", score: "12", criterion: "酌情扣分" },
      null,
      ["score-exceeds-weight", "own-criterion"],
    ],
    [
      "is scored by the formula beside a remark",
      { target: "≥10", actual: "9", score: "9", explanation: REASON, criterion: "验收单" },
      "9.00",
      [],
    ],
    [
      "counts whole steps of units",
      {
        target: "≥10个",
        actual: "8个",
        score: "9",
        explanation: REASON,
        criterion: "每少1个扣0.5分",
      },
      "9.00",
      [],
    ],
    [
      "counts percent of a target that is no rate",
      {
        target: "≥20个",
        actual: "19个",
        score: "9.5",
        explanation: REASON,
        criterion: "每低1%扣0.1分",
      },
      "9.50",
      [],
    ],
    [
      "counts what is above the most",
      {
        target: "≤20万元",
        actual: "21万元",
        score: "5",
        explanation: REASON,
        criterion: "每超支1%扣1分",
      },
      "5.00",
      [],
    ],
    [
      "in another unit is left",
      {
        target: "≥10个",
        actual: "8个",
        score: "6",
        explanation: REASON,
        criterion: "每少1天扣0.5分",
      },
      "6.00",
      ["own-criterion"],
    ],
    [
      "of bare percentages counts points",
      {
        name: "合格率",
        target: "≥95",
        actual: "92",
        score: "7",
        explanation: REASON,
        criterion: "每低1个百分点扣1分",
      },
      "7.00",
      [],
    ],
    [
      "of bare shares counts points",
      {
        name: "合格率",
        target: "≥0.95",
        actual: "0.92",
        score: "7",
        explanation: REASON,
        criterion: "每低1个百分点扣1分",
      },
      "7.00",
      [],
    ],
    [
      "that may be a share is left",
      {
        name: "年度温度",
        target: "≥50",
        actual: "46",
        score: "6",
        explanation: REASON,
        criterion: "每低1%扣1分",
      },
      "6.00",
      ["own-criterion"],
    ],
    [
      "of a limit has no bands by the share of it",
      {
        target: "≤10万元",
        actual: "8万元",
        score: "6",
        explanation: REASON,
        criterion: "90%以上得满分，否则不得分",
      },
      "6.00",
      ["own-criterion"],
    ],
    [
      "has bands whose subject stands once",
      {
        name: "群众满意度",
        target: "≥90%",
        actual: "85%",
        score: "8",
        explanation: REASON,
        criterion: "满意度≥90%，得10分；满意度≥80%且<90%，得8分；满意度<80%，不得分",
      },
      "8.00",
      [],
    ],
    [
      "still lacks its answer",
      { target: "≥10", actual: "", criterion: "每少1个扣0.5分" },
      null,
      ["missing-actual"],
    ],
    [
      "far above its target may be lowered",
      {
        target: "≥10个",
        actual: "15个",
        score: "8",
        explanation: REASON,
        criterion: "每少1个扣0.5分",
      },
      "8.00",
      ["adjusted-score"],
    ],
    [
      "has its deduction taken off",
      {
        target: "≥10个",
        actual: "8个",
        score: "8",
        deduction: "1",
        explanation: REASON,
        criterion: "每少1个扣0.5分",
      },
      "8.00",
      ["adjusted-score"],
    ],
  ])("%s", (_, row, computed, codes) => {
    expect(scoreOf(row)).toEqual([computed, codes]);
  });
});
