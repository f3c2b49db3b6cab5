import { readProfile } from "../../src/domain/scoring/profiles/profiles";
import { profileMistake } from "../../src/messages/zh-cn/profile-mistakes";

const sentencesFor = (json: object): readonly string[] => {
  const reading = readProfile({ basedOn: "国标 2020", ...json });
  return reading.kind === "profile" ? [] : reading.mistakes.map(profileMistake);
};

describe("a mistake in a file of rules", () => {
  it.each([
    [
      { weights: { variants: [{ 预算执行率: "10", 产出指标: "九十" }] } },
      "weights.variants[0].产出指标：应为 0 到 100 的数，现在是“九十”",
    ],
    [{ weights: { variants: [] } }, "weights.variants：列表不能为空"],
    [{ weights: { variants: "100" } }, "weights.variants：应为方括号 [ ] 括起的列表"],
    [{ weights: { variants: [{ 产出指标: 100 }] } }, "weights.variants[0]：缺少“预算执行率”的分值"],
    [
      { weights: { variants: [{ 预算执行率: 10, 产出指标: 80 }] } },
      "weights.variants[0]：各项分值合计 90，应为 100",
    ],
    [{ wieghts: {} }, "wieghts：没有这一项，请核对名称是否写错"],
    [{ weights: null }, "weights：应为花括号 { } 括起的一组项目"],
    [{ name: " " }, "name：应为加引号的文字，且不能为空"],
    [{ date: "明年" }, "date：应为年份或日期，如 2020、2020-02-25"],
    [{ weights: { perRow: "是" } }, "weights.perRow：应为 true 或 false，不加引号"],
    [{ places: { score: 3 } }, "places.score：应为 0 到 2 的整数，不加引号，现在是“3”"],
    [{ quantitative: { exceeded: "C" } }, "quantitative.exceeded：应为 A、B 之一，现在是“C”"],
    [
      { qualitative: { met: { to: 90 } } },
      "qualitative.met.to：应为 100，与相邻一档首尾相接，现在是“90”",
    ],
    [
      {
        grades: [
          { name: "优", from: 0, also: [] },
          { name: "优", from: 0, also: [] },
        ],
      },
      "grades[0]：大小顺序不对",
    ],
    [{ explanation: { outline: "加强管理" } }, "explanation.outline：提纲未填写时不能算作说明"],
    [{ basedOn: "北京" }, "basedOn：没有名为“北京”的评分规则"],
  ])("%j: %s", (json, sentence) => {
    expect(sentencesFor(json)[0]).toContain(
      sentence.startsWith("grades") ? "大小顺序不对" : sentence,
    );
  });

  it("names the whole file where nothing in it can be named", () => {
    expect(profileMistake({ path: "", code: "not-an-object", params: {} })).toBe(
      "整个文件：应为花括号 { } 括起的一组项目",
    );
    expect(profileMistake({ path: "name", code: "missing", params: {} })).toBe("name：缺少这一项");
    expect(
      profileMistake({ path: "grades[1].name", code: "named-twice", params: { name: "优" } }),
    ).toBe("grades[1].name：“优”重复");
  });
});
