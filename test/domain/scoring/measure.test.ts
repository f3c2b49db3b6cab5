import type { Actual, Target } from "../../../src/domain/quantity/model/readings";
import type { Measurement } from "../../../src/domain/scores/measurement";
import {
  measure,
  type MeasurableActual,
  type MeasurableTarget,
} from "../../../src/domain/scoring/measure";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { scoreIndicator } from "../../../src/domain/scoring/score-indicator";
import { actualOf, indicatorOf, targetOf } from "../../support/form";

const measurable = (target: Target, actual: Actual): [MeasurableTarget, MeasurableActual] => {
  if (target.kind !== "quantity" && target.kind !== "range") throw new Error("no quantity");
  if (actual.kind !== "quantity") throw new Error("no quantity");
  return [target, actual];
};

function described({ share, ...each }: Measurement): string {
  const bounds = `${each.least?.toFixed() ?? ""}..${each.most?.toFixed() ?? ""}`;
  return [each.actual.toFixed(), "of", bounds, share].filter((text) => text !== null).join(" ");
}

/** "12 of 10..20" for each reading, with the figure that was read as a share. */
const readings = (target: string, actual: string, name = ""): readonly string[] =>
  measure(...measurable(targetOf(target), actualOf(actual)), name).map(described);

describe("a target and its answer on one scale", () => {
  it.each([
    ["≥10", "12", ["12 of 10.."]],
    [">10", "12", ["12 of 10.."]],
    ["=10", "12", ["12 of 10.."]],
    ["≤10", "12", ["12 of ..10"]],
    ["<10", "12", ["12 of ..10"]],
    ["=0", "12", ["12 of ..0"]],
    ["≥0", "12", ["12 of 0.."]],
    ["10-20", "12", ["12 of 10..20"]],
    ["≥10", "-3", ["0 of 10.."]],
    ["≤-5", "-3", ["-3 of ..-5"]],
    // both in the unit in which they are whole numbers
    ["≥1万元", "8000元", ["8000 of 10000.."]],
    ["≥8000元", "1万元", ["10000 of 8000.."]],
    ["10-20天", "240小时", ["14400 of 14400..28800"]],
    ["≥50个", "50", ["50 of 50.."]],
    ["≥50", "50个", ["50 of 50.."]],
    ["≥5个", "5天", []],
    // a bare number against a percentage may be a share of 1, and the other way round
    ["≥95%", "0.97", ["0.97 of 95..", "97 of 95.. actual"]],
    ["≥95%", "1", ["1 of 95..", "100 of 95.. actual"]],
    ["≤5%", "0.03", ["0.03 of ..5", "3 of ..5 actual"]],
    ["90-95%", "0.92", ["0.92 of 90..95", "92 of 90..95 actual"]],
    ["≥95%", "1.01", ["1.01 of 95.."]],
    ["≥95%", "0", ["0 of 95.."]],
    ["≥95%", "0.97%", ["0.97 of 95.."]],
    ["≥1%", "0.9", ["0.9 of 1..", "90 of 1.. actual"]],
    ["≥0.9", "97%", ["97 of 0.9..", "97 of 90.. target"]],
    ["≤0.9", "97%", ["97 of ..0.9", "97 of ..90 target"]],
    ["≥1", "97%", ["97 of 1..", "97 of 100.. target"]],
    ["≥1.01", "97%", ["97 of 1.01.."]],
    ["≥0.9", "1%", ["1 of 0.9..", "1 of 90.. target"]],
    ["≥0.9", "97", ["97 of 0.9.."]],
    ["≥0.9个", "97%", []],
    ["≥0.9‰", "97%", ["970 of 0.9.."]],
  ])("%s answered by %s is %j", (target, actual, expected) => {
    expect(readings(target, actual)).toEqual(expected);
  });

  it.each([
    ["≥10", "13", "130"],
    ["≥3", "1", "33.33"],
    ["≥1万元", "13000元", "130"],
    ["≥0", "5", null],
    ["≤10", "5", null],
    ["10-20", "15", null],
  ])("of %s answered by %s tells how much is done: %s", (target, actual, percent) => {
    const [first] = measure(...measurable(targetOf(target), actualOf(actual)));
    const done = first?.achieved;
    expect(done?.toDecimalPlaces(2).toFixed() ?? null).toBe(percent);
  });
});

describe("figures whose relation is open", () => {
  it.each([
    // 0.96 may be 96 % if the name is that of a share
    ["≥95", "0.96", "合格率", ["0.96 of 95..", "96 of 95.. actual"]],
    ["≥0.95", "96", "合格率", ["96 of 0.95..", "96 of 95.. target"]],
    ["≥95", "0.96", "培训次数", ["0.96 of 95.."]],
    ["≥95", "96", "合格率", ["96 of 95.."]],
    ["≥0.9", "0.8", "合格率", ["0.8 of 0.9.."]],
    ["≥95", "0", "合格率", ["0 of 95.."]],
    // with a unit on both sides there is one reading
    ["≥95人", "0.96人", "合格率", ["0.96 of 95.."]],
    // a percentage above 100 may be written as a ratio
    ["≥120%", "1.25", "", ["1.25 of 120..", "125 of 120.. actual"]],
    ["≥120%", "9.99", "", ["9.99 of 120..", "999 of 120.. actual"]],
    ["≥120%", "10", "", ["10 of 120.."]],
    ["≥100%", "1.25", "", ["1.25 of 100.."]],
    // ten times the target or more: the plain unit is possible
    ["≥2万人", "20", "", ["20 of 2..", "20 of 20000.."]],
    ["≥2万人", "19.99", "", ["19.99 of 2.."]],
    ["≥2个", "500", "", ["500 of 2.."]],
    // a target without a unit: a magnitude multiplies the answer
    ["≥20000", "2.5万", "", ["25000 of 20000.."]],
    ["≥20000", "2.1万人", "", ["21000 of 20000.."]],
    ["≥2", "21000万人", "", ["21000 of 2..", "210000000 of 2.."]],
    ["≥2", "2.1万人", "", ["2.1 of 2.."]],
    // money may be in 元 or in 万元
    ["≤3", "35000元", "", ["35000 of ..3", "35000 of ..30000"]],
    ["≤30000", "3.5万元", "", ["3.5 of ..30000", "35000 of ..30000"]],
    ["≤30000", "29000元", "", ["29000 of ..30000"]],
    // 公里 may be answered in 米; a target of 0 has no multiples
    ["≥5", "5000米", "", ["5000 of 5..", "5000 of 5000.."]],
    ["≥5", "49米", "", ["49 of 5.."]],
    ["≥0", "5米", "", ["5 of 0.."]],
    ["≥5", "5000个", "", ["5000 of 5.."]],
    // a day of training may be a working day
    ["≥2天", "16小时", "培训时长", ["960 of 2880..", "2880 of 2880.."]],
    ["≥2天", "960分钟", "培训时长", ["960 of 2880..", "2880 of 2880.."]],
    ["≥16小时", "2天", "培训时长", ["2880 of 960..", "2880 of 2880.."]],
    ["≥2天", "16小时", "办结时间", ["960 of 2880.."]],
    ["≥2小时", "120分钟", "培训时长", ["120 of 120.."]],
  ])("%s answered by %s (%s) is %j", (target, actual, name, expected) => {
    expect(readings(target, actual, name)).toEqual(expected);
  });

  it("are days of the calendar where none of them is of the clock", () => {
    expect(readings("≥2周", "10天", "培训时长")).toHaveLength(1);
  });

  it.each([
    ["≥2万人", "20", "万人", "人"],
    ["≤3", "35000元", "万元", "元"],
    ["≤30000", "3.5万元", "元", "万元"],
    ["≥2", "21000万人", "人", "万人"],
    ["≥5", "5000米", "公里", "米"],
    ["≥120%", "1.25", "%", ""],
  ])("%s answered by %s has the units of its last reading", (target, actual, asked, given) => {
    const last = measure(...measurable(targetOf(target), actualOf(actual))).at(-1);
    expect(last?.units).toEqual({ target: asked, actual: given });
  });
});

describe("times as often as there are periods in a year", () => {
  it.each([
    ["≥1次/季度", "4次", ["4 of 4.."]],
    ["≥1次/月", "11次", ["11 of 12.."]],
    ["≥3次/半年", "6次", ["6 of 6.."]],
    ["1-2次/季度", "7次", ["7 of 4..8"]],
    // otherwise the answer is not the count of the year
    ["≥1次/人", "4次", []],
    ["≥1次/月/人", "4次", []],
  ])("%s answered by %s in the year is %j", (target, actual, expected) => {
    const [asked, given] = measurable(targetOf(target), actualOf(actual));
    const found = measure(asked, { ...given, yearly: true });
    expect(found.map(described)).toEqual(expected);
    expect(readings(target, actual)).toEqual([]);
  });
});

describe("twelve months against days are a year of 365 or 366 days", () => {
  const score = (target: string, actual: string) =>
    scoreIndicator(indicatorOf({ target, actual }), defaultProfile).score.computed;

  it.each([
    ["≤12月", "365天", "10.00"],
    ["≤12月", "366天", null],
    ["≤12月", "52周", "10.00"],
    ["≤12月", "8760小时", "10.00"],
    ["≤12月", "525600分钟", "10.00"],
    ["≤366天", "12月", "10.00"],
    ["≤365天", "12月", null],
    // 371 days
    ["≤53周", "12月", "10.00"],
    ["≤8784小时", "12月", "10.00"],
    ["≤527040分钟", "12月", "10.00"],
  ])("%s answered by %s gets %s", (target, actual, expected) => {
    expect(score(target, actual)).toBe(expected);
  });
});

describe("outside a range with an end at or below 0 a person judges", () => {
  it.each([
    ["0-5", true],
    ["5-10", false],
    ["≥0", false],
    ["≤0", false],
    ["≤-5", true],
    ["≥-5", true],
  ])("%s: %s", (target, isJudged) => {
    const [only] = measure(...measurable(targetOf(target), actualOf("6")));
    expect(only?.judgedOutside).toBe(isJudged);
  });
});
