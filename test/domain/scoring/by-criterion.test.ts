/**
 * The rows that a criterion of their own decides, and the scale on which their answers are compared
 * with it.
 */
import { readActual } from "../../../src/domain/quantity/actual";
import { readTarget } from "../../../src/domain/quantity/target";
import type { Indicator } from "../../../src/domain/form/model/form";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { scoreIndicator, type RowContext } from "../../../src/domain/scoring/score-indicator";
import { fundsOf, indicatorOf, place, type RowText } from "../../support/form";

const CONTEXT: RowContext = { funds: null, shared: null, year: 2024 };

/** A row whose target and answer are read by the readers of the product. */
function rowOf(text: RowText, change: Partial<Indicator> = {}): Indicator {
  const row = indicatorOf(text);
  const target = readTarget(row.target.cell, { name: row.name.text });
  const actual = readActual(row.actual.cell, target, row.target.text);
  return {
    ...row,
    target: { ...row.target, target },
    actual: { ...row.actual, actual },
    ...change,
  };
}

/** The rule that decided the row, and its points: "criterion 9.00", "own-criterion null". */
function decided(
  text: RowText,
  change: Partial<Indicator> = {},
  context: Partial<RowContext> = {},
): string {
  const scored = scoreIndicator(rowOf(text, change), defaultProfile, { ...CONTEXT, ...context });
  return `${scored.because.rule} ${scored.score.computed}`;
}

describe("a criterion says nothing of a row", () => {
  const row: RowText = { score: "5", criterion: "酌情扣分" };
  const from = { row: 20, column: 6 };
  const UNREADABLE = { ...place(20, 4, "3项和2场"), target: { kind: "unreadable" } as const };

  it.each<[string, RowText, Partial<Indicator>, Partial<RowContext>]>([
    ["missing-target null", { target: "" }, {}, {}],
    ["missing-actual null", { actual: "" }, {}, {}],
    ["unreadable-target null", {}, { target: UNREADABLE }, {}],
    ["unreadable-actual null", { target: "≥10个", actual: "尚未统计" }, {}, {}],
    ["unit-mismatch null", { target: "≥5个", actual: "5天" }, {}, {}],
    ["several-readings null", { target: "≤30万元", actual: "280000" }, {}, {}],
    ["days-disagree null", { target: "2024年6月15日前", actual: "2024年6月" }, {}, {}],
    ["missing-weight null", { weight: "" }, {}, {}],
    ["no-weight-column null", { weight: null }, {}, {}],
    ["not-scored null", { name: "无", weight: "0" }, {}, {}],
    ["not-scored null", { weight: "10" }, { part: true }, {}],
    ["not-placed null", {}, { slipped: true }, {}],
    ["points-shared null", {}, {}, { shared: { what: "score", from } }],
    ["granted 5.00", { name: "加分项" }, {}, {}],
    ["judged-without-band 5.00", { target: "", actual: "" }, { headline: true }, {}],
  ])("%s: %j %j", (expected, text, change, context) => {
    expect(decided({ ...row, ...text }, change, context)).toBe(expected);
  });
});

describe("two criteria in one row", () => {
  const row: RowText = { target: "≥10个", actual: "8个", score: "7" };
  const criteria = (...texts: readonly string[]) => ({
    criteria: texts.map((text, index) => place(20, 11 + index, text)),
  });

  it.each([
    ["criterion 9.00", ["每少1个扣0.5分"]],
    ["criterion 9.00", ["验收单", "每少1个扣0.5分"]],
    ["own-criterion 7.00", ["每少1个扣0.5分", "每少1个扣1分"]],
    ["target-met 10.00", ["验收单"]],
  ])("%s: %j", (expected, texts) => {
    const answer = expected.startsWith("target-met") ? { actual: "10个" } : {};
    expect(decided({ ...row, ...answer }, criteria(...texts))).toBe(expected);
  });

  it("are said not to be understood together", () => {
    const { because } = scoreIndicator(
      rowOf(row, criteria("每少1个扣0.5分", "每少1个扣1分")),
      defaultProfile,
    );
    expect(because).toEqual({
      rule: "own-criterion",
      text: "每少1个扣0.5分",
      why: "not-understood",
      score: "7.00",
    });
  });
});

describe("a score that the criterion leaves to a person", () => {
  it.each([
    ["7", "7.00"],
    ["0", "0.00"],
    ["10", "10.00"],
    ["10.01", null],
    ["-1", null],
    ["", null],
  ])("stands from 0 to the weight: %s", (score, computed) => {
    const row: RowText = { target: "≥10", actual: "8", score, criterion: "酌情扣分" };
    expect(decided(row)).toBe(`own-criterion ${computed}`);
  });
});

describe("an answer is held against its criterion", () => {
  it.each<[string, RowText]>([
    // a date: the delay in days
    [
      "criterion 6.00",
      { target: "2024年6月30日前", actual: "2024年7月2日", criterion: "每延期1天扣2分" },
    ],
    [
      "criterion 10.00",
      { target: "2024年6月30日前", actual: "2024年6月2日", criterion: "每延期1天扣2分" },
    ],
    [
      "own-criterion null",
      { target: "2024年6月30日前", actual: "2024年8月", criterion: "每延期1天扣2分" },
    ],
    [
      "criterion 10.00",
      { target: "2024年6月30日前", actual: "2024年5月", criterion: "每延期1天扣2分" },
    ],
    // time allowed, and time that counts the delay itself
    [
      "criterion 8.00",
      { name: "办结时限", target: "≤10天", actual: "12天", criterion: "每超期1天扣1分" },
    ],
    [
      "criterion 10.00",
      { name: "办结时限", target: "≤10天", actual: "9天", criterion: "每超期1天扣1分" },
    ],
    [
      "own-criterion null",
      { name: "延期天数", target: "≤10天", actual: "12天", criterion: "每延期1天扣1分" },
    ],
    [
      "criterion 8.00",
      { name: "延期天数", target: "=0天", actual: "2天", criterion: "每延期1天扣1分" },
    ],
    [
      "own-criterion null",
      { name: "服务天数", target: "≥10天", actual: "8天", criterion: "每延期1天扣1分" },
    ],
    [
      "own-criterion null",
      { name: "差错数", target: "≤10个", actual: "12个", criterion: "每延期1天扣1分" },
    ],
    // words: reached, in part, or missed
    ["criterion 10.00", { target: "提升", actual: "达成", criterion: "完成得满分，否则不得分" }],
    ["criterion 0.00", { target: "提升", actual: "未达成", criterion: "完成得满分，否则不得分" }],
    ["criterion 0.00", { target: "提升", actual: "部分达成", criterion: "完成得满分，否则不得分" }],
    [
      "own-criterion null",
      { target: "提升", actual: "村民说好", criterion: "完成得满分，否则不得分" },
    ],
    ["criterion 10.00", { target: "6月底前", actual: "完成", criterion: "完成得满分，否则不得分" }],
    // numbers: both bounds of a range
    [
      "criterion 10.00",
      { target: "10-20个", actual: "15个", criterion: "达到目标值得满分，否则不得分" },
    ],
    [
      "criterion 0.00",
      { target: "10-20个", actual: "9个", criterion: "达到目标值得满分，否则不得分" },
    ],
    [
      "criterion 0.00",
      { target: "10-20个", actual: "21个", criterion: "达到目标值得满分，否则不得分" },
    ],
    [
      "criterion 10.00",
      { target: "10-20个", actual: "10个", criterion: "达到目标值得满分，否则不得分" },
    ],
    [
      "criterion 10.00",
      { target: "10-20个", actual: "20个", criterion: "达到目标值得满分，否则不得分" },
    ],
    // outside a range with an end below 0 a person judges
    [
      "own-criterion null",
      { target: "±5%", actual: "6%", criterion: "达到目标值得满分，否则不得分" },
    ],
    // the share of the target, for a single target only
    ["criterion 9.00", { target: "≥10个", actual: "9个", criterion: "按完成比例得分" }],
    ["own-criterion null", { target: "10-20个", actual: "9个", criterion: "按完成比例得分" }],
    [
      "own-criterion null",
      { name: "年度温度", target: "≥50", actual: "46", criterion: "按完成比例得分" },
    ],
    [
      "criterion 8.00",
      { name: "培训数", target: "≥50", actual: "40", criterion: "按完成比例得分" },
    ],
    // a target or answer without a unit has the other's
    ["criterion 9.00", { target: "≥10", actual: "8个", criterion: "每少1个扣0.5分" }],
    ["criterion 9.00", { target: "≥10个", actual: "8", criterion: "每少1个扣0.5分" }],
    ["criterion 10.00", { target: "≥10", actual: "10个", criterion: "每少1个扣0.5分" }],
    // converted figures have none of the printed units, so the text cannot name theirs
    ["own-criterion null", { target: "≥2公里", actual: "1900米", criterion: "每少1米扣0.5分" }],
    // other units: days against hours, a magnitude that multiplied the bare target's answer
    ["own-criterion null", { target: "≥2天", actual: "40小时", criterion: "每少1天扣1分" }],
    // 万 multiplies: 24,000 of 25,000, which is 96 %
    ["criterion 9.00", { target: "≥25000", actual: "2.4万", criterion: "每少1000个扣1分" }],
    ["criterion 6.00", { target: "≥25000", actual: "2.4万", criterion: "每低1%扣1分" }],
    ["criterion 10.00", { target: "≥25000", actual: "2.5万", criterion: "每少1000个扣1分" }],
    [
      "criterion 8.00",
      { target: "10000-25000", actual: "0.8万", criterion: "达到目标值得满分，否则得8分" },
    ],
    // the unit of a step of 1000 is not stated, and the bare figures are not in 万
    ["own-criterion null", { target: "≥25000", actual: "2.4万", criterion: "每少1000扣1分" }],
    ["own-criterion null", { target: "≥25000", actual: "2.4万", criterion: "每少1万扣1分" }],
    ["own-criterion null", { target: "≥25000", actual: "24000", criterion: "每少1万扣1分" }],
    ["own-criterion null", { target: "≥25000", actual: "24000", criterion: "每少1亿扣1分" }],
    // 2.5万 or 2.5 of ≥2.6: two readings
    ["own-criterion null", { target: "≥2.4", actual: "2.5万", criterion: "每少1个扣1分" }],
    // once a quarter is four times in the year
    ["criterion 9.00", { target: "每季度1次", actual: "全年3次", criterion: "每少1次扣1分" }],
    ["criterion 10.00", { target: "每季度1次", actual: "全年4次", criterion: "每少1次扣1分" }],
    ["criterion 7.50", { target: "每季度1次", actual: "全年3次", criterion: "按完成比例得分" }],
    ["unit-mismatch null", { target: "每季度1次", actual: "3次", criterion: "每少1次扣1分" }],
    ["criterion 10.00", { target: "≥10", actual: "0个", criterion: "每少1个扣0分" }],
    // only a target with an upper limit can be exceeded, and only a single limit of time
    ["own-criterion null", { target: "≥10个", actual: "12个", criterion: "每超1%扣1分" }],
    [
      "own-criterion null",
      { name: "办结时限", target: "10-20天", actual: "25天", criterion: "每超期1天扣1分" },
    ],
    // the share of a target that is a percentage itself
    [
      "criterion 9.00",
      { name: "完成率", target: "≥90%", actual: "81%", criterion: "按完成比例得分" },
    ],
    // an answer with two readings, which both meet the target
    ["own-criterion null", { target: "≤5%", actual: "0.03", criterion: "每高1个百分点扣1分" }],
    // words answered by a number or a date
    ["own-criterion null", { target: "提升", actual: "97%", criterion: "完成得满分，否则不得分" }],
    [
      "own-criterion null",
      { target: "提升", actual: "2024年6月", criterion: "完成得满分，否则不得分" },
    ],
    // bare percentages and shares
    [
      "criterion 7.00",
      { name: "合格率", target: "≥95", actual: "92", criterion: "每低1个百分点扣1分" },
    ],
    [
      "criterion 7.00",
      { name: "合格率", target: "≥0.95", actual: "0.92", criterion: "每低1个百分点扣1分" },
    ],
    [
      "criterion 9.00",
      { name: "投诉率", target: "≤0.05", actual: "0.06", criterion: "每高1个百分点扣1分" },
    ],
    [
      "criterion 9.00",
      { name: "投诉率", target: "≤5", actual: "6", criterion: "每高1个百分点扣1分" },
    ],
    [
      "criterion 5.00",
      { name: "合格率", target: "≥1", actual: "0.95", criterion: "每低1个百分点扣1分" },
    ],
  ])("%s: %j", (expected, text) => {
    expect(decided({ score: "", ...text })).toBe(expected);
  });
});

describe("a criterion that was not applied", () => {
  it.each<[string, RowText]>([
    ["judged", { actual: "9", criterion: "酌情扣分" }],
    ["not-understood", { actual: "9", criterion: "按规定扣分" }],
    ["not-settled", { actual: "9", criterion: "每超1天扣1分" }],
    ["not-settled", { target: "提升", actual: "97%", criterion: "完成得满分，否则不得分" }],
  ])("says why: %s", (why, text) => {
    const { because } = scoreIndicator(rowOf({ score: "5", ...text }), defaultProfile, CONTEXT);
    expect(because).toMatchObject({ rule: "own-criterion", text: text.criterion, why });
  });

  it("of the row above is not settled for this one", () => {
    const criteriaAbove = [place(19, 11, "每少1个扣0.5分")];
    const row = rowOf({ target: "≥10个", actual: "9个", score: "9.5" });
    const { because } = scoreIndicator(row, defaultProfile, { ...CONTEXT, criteriaAbove });
    expect(because).toMatchObject({ why: "not-settled", text: "每少1个扣0.5分" });
  });
});

describe("a criterion that was applied", () => {
  it("says by how much the answer misses which reference, and what that takes off", () => {
    const row = rowOf({ target: "≥20个", actual: "19个", criterion: "每低1%扣0.1分" });
    expect(scoreIndicator(row, defaultProfile, CONTEXT).because).toEqual({
      rule: "criterion",
      text: "每低1%扣0.1分",
      asked: "≥20个",
      given: "19个",
      how: {
        kind: "steps",
        side: "below",
        reference: "100",
        difference: "5",
        unit: "%",
        deducted: "0.5",
      },
      weight: "10",
      score: "9.50",
    });
  });
});

describe("预算执行率 with a criterion", () => {
  const row: RowText = { name: "预算执行率", target: "", actual: "", score: "" };

  it.each([
    ["100", "每低1个百分点扣1分", "criterion 10.00"],
    ["97", "每低1个百分点扣1分", "criterion 7.00"],
    ["97", "按比例得分", "criterion 9.70"],
    ["97", "执行率≥95%得满分，否则不得分", "criterion 10.00"],
    ["94", "执行率≥95%得满分，否则不得分", "criterion 0.00"],
    ["97", "酌情扣分", "own-criterion null"],
  ])("is answered by the funds: %s of 100, %s gives %s", (executed, criterion, expected) => {
    const funds = fundsOf({ budget: "100", executed });
    expect(decided({ ...row, criterion }, {}, { funds })).toBe(expected);
  });

  it("is answered by its own figures where it has a target", () => {
    const own = { ...row, target: "≥95%", actual: "94%", criterion: "每低1个百分点扣1分" };
    const funds = fundsOf({ budget: "100", executed: "50" });
    expect(decided(own, {}, { funds })).toBe("criterion 9.00");
  });
});

describe("a criterion that may stand for the row below", () => {
  const row: RowText = { target: "≥10个", actual: "9个", score: "9.5" };
  const above = (text: string): Partial<RowContext> => ({ criteriaAbove: [place(19, 11, text)] });

  it.each<[string, RowText, string]>([
    // 10 × 9 ÷ 10 by the formula
    ["short 9.00", {}, "每少1个扣1分"],
    ["own-criterion 9.50", {}, "每少1个扣0.5分"],
    // criteria that leave the points to a person change nothing
    ["short 9.00", {}, "酌情扣分"],
    ["short 9.00", {}, "验收单"],
    ["short 9.00", {}, "满分8分，每少1个扣0.5分"],
    ["missing-actual null", { actual: "" }, "每少1个扣0.5分"],
    ["judged-without-band 5.00", { target: "提升", actual: "村民说好", score: "5" }, "完成得满分"],
    ["judged-outside-band null", { target: "提升", actual: "部分达成" }, "完成得满分，否则不得分"],
    ["short 9.00", { target: "≥10个", actual: "9个" }, "每超1天扣1分"],
  ])("%s: %j below %s", (expected, text, criterion) => {
    expect(decided({ ...row, ...text }, {}, above(criterion))).toBe(expected);
  });
});
