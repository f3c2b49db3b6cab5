import { assess } from "../../src/domain/assessment/assess";
import type { Profile } from "../../src/domain/profiles/profile";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { becauseSentence } from "../../src/messages/zh-cn/because";
import { formOf, type FundsText, type RowText } from "../support/form";

const A: Profile = {
  ...defaultProfile,
  quantitative: { ...defaultProfile.quantitative, exceeded: "A", nothingBelow: "60" },
};

function sentenceOf(row: RowText, profile = defaultProfile): string {
  const [indicator] = assess(formOf({ rows: [row] }), profile).indicators;
  return indicator === undefined ? "" : becauseSentence(indicator.because);
}

function fundsSentence(row: FundsText): string {
  const because = assess(formOf({ funds: [row] }), defaultProfile).funds[0]?.because;
  return because ? becauseSentence(because) : "";
}

describe("why a row has its score", () => {
  it.each([
    [
      { target: "≥33门", actual: "52门", weight: "2" },
      "因为完成值“52门”符合目标值“≥33门”，得满分 2.00 分。",
    ],
    [
      { target: "≥95%", actual: "94.88%", weight: "4" },
      "因为完成值 94.88% ÷ 目标值 95% = 99.87%，99.87% × 4 分 = 3.99 分（按未取整的比例计算）。",
    ],
    [
      { target: "≥1万元", actual: "8000元", weight: "10" },
      "因为完成值 8,000 元 ÷ 目标值 10,000 元（即 1 万元）= 80%，80% × 10 分 = 8.00 分。",
    ],
    [
      { target: "≥10", actual: "-3" },
      "因为完成值 0 ÷ 目标值 10 = 0%，0% × 10 分 = 0.00 分（完成值为负数，按 0 计）。",
    ],
    [{ target: "≤10", actual: "12" }, "因为完成值 12 超过目标值 10，10 分 × 10 ÷ 12 = 8.33 分。"],
    [
      { target: "10-20天", actual: "25天" },
      "因为完成值 25 天 超过目标上限 20 天，10 分 × 20 天 ÷ 25 天 = 8.00 分。",
    ],
    [
      { target: "10-20天", actual: "9天" },
      "因为完成值 9 天 低于目标下限 10 天，10 分 × 9 天 ÷ 10 天 = 9.00 分。",
    ],
    [{ target: "≤0", actual: "1" }, "因为目标值为 0，完成值 1 超过了目标值，得 0.00 分。"],
    [
      { target: "≥95%", actual: "0.76", score: "8" },
      "因为目标值“≥95%”和完成值“0.76”有几种读法（目标值按“%”、完成值按“%”；或完成值是小数，换成百分数），得分不同，无法计算。",
    ],
    [
      { target: "提升", actual: "部分达成", score: "7" },
      "因为完成情况为“部分达成”，属“部分达成”档，可评 6.00 至 8.00 分，表上的 7.00 分在此范围内。",
    ],
    [
      { target: "提升", actual: "部分达成", score: "9" },
      "因为完成情况为“部分达成”，属“部分达成”档，应在 6.00 至 8.00 分之间，表上的 9.00 分不在此范围内。",
    ],
    [
      { target: "提升", actual: "部分达成" },
      "因为完成情况属“部分达成”档，需要由填报人在 6.00 至 8.00 分之间评分。",
    ],
    [{ target: "提升", actual: "扩大" }, "因为这是定性指标，需要由填报人在 0 至 10 分之间评分。"],
    [
      { target: "提升", actual: "扩大", score: "9" },
      "因为这是定性指标，由填报人评分，表上的 9.00 分在 0 至 10 分之间。",
    ],
    [
      { target: "提升", actual: "扩大", score: "11" },
      "因为这是定性指标，表上的 11.00 分不在 0 至 10 分之间，请重新评分。",
    ],
    [{ target: "" }, "因为没有填写年度指标值，无法计算得分。"],
    [{ target: "≤30万元", actual: "完成" }, "因为实际完成值认不出，无法计算得分。"],
    [
      { target: "≥5个", actual: "5人次" },
      "因为目标值的单位是“个”，完成值的单位是“人次”，无法换算，不能计算得分。",
    ],
    [{ weight: null }, "因为表中没有分值，无法计算得分。"],
    [{ weight: "-" }, "因为这一行没有分值，不参与评分。"],
  ] as [RowText, string][])("%j: %s", (row, sentence) => {
    expect(sentenceOf(row)).toBe(sentence);
  });

  it.each([
    [
      { target: "≤10", actual: "12" },
      "因为完成值 12 超过目标值 10，10 分 × [1 − (12 − 10) ÷ 10] = 8.00 分。",
    ],
    [{ target: "≤10", actual: "25" }, "因为完成值 25 已达目标值 10 的两倍，得 0.00 分。"],
    [
      { target: "≥10", actual: "5" },
      "因为完成值 5 ÷ 目标值 10 = 50%，低于评分规则的最低完成比例 60%，得 0.00 分。",
    ],
  ])("under other rules %j: %s", (row, sentence) => {
    expect(sentenceOf(row, A)).toBe(sentence);
  });
});

describe("why the execution rate has its score", () => {
  it.each([
    [
      { budget: "1,171.29", executed: "1,112.89" },
      "因为全年执行数 1,112.89 ÷ 全年预算数 1,171.29 = 95.01%，95.01% × 10 分 = 9.50 分（按未取整的执行率计算）。",
    ],
    [
      { budget: "100", executed: "120" },
      "因为全年执行数 120 超过全年预算数 100，得分最高为该项分值 10 分，得 10.00 分。",
    ],
    [{ budget: "0" }, "因为全年预算数为空或为 0，无法计算执行率和得分。"],
    [{ executed: "" }, "因为没有填写全年执行数，无法计算执行率和得分。"],
  ])("%j: %s", (row, sentence) => {
    expect(fundsSentence(row)).toBe(sentence);
  });
});

it("says from where on a rate earns no more, where the rules cap it", () => {
  const profile = { ...defaultProfile, execution: { ...defaultProfile.execution, cap: "95" } };
  const because = assess(formOf({ funds: [{ budget: "100", executed: "97" }] }), profile).funds[0]
    ?.because;
  expect(because && becauseSentence(because)).toBe(
    "因为执行率 97% 超过评分规则的计分上限 95%，95% × 10 分 = 9.50 分。",
  );
});

describe("why the total is what it is", () => {
  it.each([
    [
      [{ budget: "1171.29", executed: "1112.89" }],
      "因为预算执行 9.50 分 + 产出指标 19.00 分 + 效益指标 3.33 分 = 31.83 分。",
    ],
    [[], "因为产出指标 19.00 分 + 效益指标 3.33 分 = 22.33 分。"],
  ])("with funds %j: %s", (funds, sentence) => {
    const form = formOf({
      funds,
      rows: [
        { actual: "9" },
        { level1: "效益指标", target: "≥3", actual: "1" },
        { actual: "10" },
        { level1: "效益指标", weight: "-", actual: "10" },
      ],
    });
    const { because } = assess(form, defaultProfile).total;
    expect(because && becauseSentence(because)).toBe(sentence);
  });

  it("is not shown while a row has no score", () => {
    const form = formOf({ rows: [{ actual: "完成" }] });
    expect(assess(form, defaultProfile).total.because).toBeNull();
  });
});

describe("why the grade is what it is", () => {
  it.each([
    ["90", "因为总分 90.00 分达到 90 分，评为“优”。"],
    ["89.99", "因为总分 89.99 分达到 80 分，不到 90 分，评为“良”。"],
    ["60", "因为总分 60.00 分达到 60 分，不到 80 分，评为“中”。"],
    ["59.99", "因为总分 59.99 分不到 60 分，评为“差”。"],
  ])("of %s: %s", (weight, sentence) => {
    const { because } = assess(formOf({ rows: [{ weight }] }), defaultProfile).grade;
    expect(because && becauseSentence(because)).toBe(sentence);
  });

  it("is not shown while there is no total", () => {
    const form = formOf({ rows: [{ actual: "完成" }] });
    expect(assess(form, defaultProfile).grade.because).toBeNull();
  });
});
