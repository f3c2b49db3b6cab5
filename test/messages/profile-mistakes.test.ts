import { readProfile } from "../../src/domain/profiles/profiles";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { profileFieldName } from "../../src/messages/zh-cn/profile-field-names";
import { profileMistake } from "../../src/messages/zh-cn/profile-mistakes";

const sentencesFor = (json: object): readonly string[] => {
  const reading = readProfile({ basedOn: "国标 2020", ...json });
  return reading.kind === "profile" ? [] : reading.mistakes.map(profileMistake);
};

describe("a mistake in a file of rules", () => {
  it.each([
    [
      { weights: { variants: [{ 预算执行率: "10", 产出指标: "九十" }] } },
      "weights.variants[0].产出指标（第 1 套权重的“产出指标”）：应为 0 到 100 的数，现在是“九十”",
    ],
    [{ weights: { variants: [] } }, "weights.variants（各套权重）：列表不能为空"],
    [{ weights: { variants: "100" } }, "weights.variants（各套权重）：应为方括号 [ ] 括起的列表"],
    [
      { weights: { variants: [{ 产出指标: 100 }] } },
      "weights.variants[0]（第 1 套权重）：缺少“预算执行率”的分值",
    ],
    [
      { weights: { variants: [{ 预算执行率: 10, 产出指标: 80 }] } },
      "weights.variants[0]（第 1 套权重）：各项分值合计 90，应为 100",
    ],
    [{ wieghts: {} }, "wieghts：没有这一项，是不是“weights”？"],
    [{ 权重: {} }, "权重：没有这一项，请核对名称是否写错"],
    [{ weights: null }, "weights（一级指标权重）：应为花括号 { } 括起的一组项目"],
    [{ name: " " }, "name（名称）：应为加引号的文字，且不能为空"],
    [{ date: "明年" }, "date（日期）：应为年份或日期，如 2020、2020-02-25"],
    [
      { weights: { perRow: "是" } },
      "weights.perRow（各行是否设分值）：应为 true 或 false，不加引号",
    ],
    [
      { places: { score: 3 } },
      "places.score（得分的小数位数）：应为 0 到 2 的整数，不加引号，现在是“3”",
    ],
    [
      { quantitative: { exceeded: "C" } },
      "quantitative.exceeded（实际超出上限时的算法）：应为 A、B 之一，现在是“C”",
    ],
    [
      { quantitative: { nothingBelow: "60%" } },
      "quantitative.nothingBelow（不得分的界线）：应为 0 到 100 的数，不写百分号，现在是“60%”",
    ],
    [
      { quantitative: { overachievedFrom: "1,300" } },
      "quantitative.overachievedFrom（超额完成的起点）：应为 100 到 10000 的数，不写逗号，现在是“1,300”",
    ],
    [
      { execution: { cap: "１００" } },
      "execution.cap（执行率计分上限）：应为 1 到 100 的数，请用半角数字，现在是“１００”",
    ],
    [
      { qualitative: { met: { to: 90 } } },
      "qualitative.met.to（达成的上限）：应为 100，与相邻一档首尾相接，现在是“90”",
    ],
    [
      {
        grades: [
          { name: "优", from: 80, also: [] },
          { name: "良", from: 90, also: [] },
          { name: "差", from: 0, also: [] },
        ],
      },
      "grades[1].from（第 2 等的起点分）：大小顺序不对：下限应小于上限，等级应从高到低",
    ],
    [
      {
        grades: [
          { name: "优", from: 60, also: [] },
          { name: "优", from: 0, also: [] },
        ],
      },
      "grades[1].name（第 2 等的名称）：“优”重复",
    ],
    [
      { explanation: { causeWords: ["因", ""] } },
      "explanation.causeWords[1]（表示原因的词）：应为加引号的文字，且不能为空",
    ],
    [
      { explanation: { outline: "加强管理" } },
      "explanation.outline（说明提纲）：提纲未填写时不能算作说明，请只写“原因：……{facts}；改进措施：……”之类的提示",
    ],
    [
      { explanation: { outline: "原因：{fact}" } },
      "explanation.outline（说明提纲）：没有“{fact}”，只能用 {facts}",
    ],
    [
      { basedOn: "北京" },
      "basedOn（以哪一规则为基础）：没有名为“北京”的评分规则，可用的有：国标 2020、含成本指标 2021、上海、广西、天津/河北、四川、湖北、浙江",
    ],
  ])("%j: %s", (json, sentence) => {
    expect(sentencesFor(json)).toEqual([sentence]);
  });

  it("has a name in Chinese for every field a profile has", () => {
    const paths = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== "object" || value === null) return [path];
      return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
        const here = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`;
        return [here, ...paths(part, here)];
      });
    };
    const all = paths(defaultProfile, "").map((path) => path.replace(/^\./u, ""));
    expect(all.filter((path) => profileFieldName(path) === null)).toEqual([]);
  });

  it("names the whole file where nothing in it can be named", () => {
    expect(profileMistake({ path: "", code: "not-an-object" })).toBe(
      "整个文件：应为花括号 { } 括起的一组项目",
    );
    expect(profileMistake({ path: "name", code: "missing" })).toBe("name（名称）：缺少这一项");
  });
});
