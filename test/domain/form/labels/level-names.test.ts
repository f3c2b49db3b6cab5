import { isLevelPiece, levelName } from "../../../../src/domain/form/labels/level-names";

it.each([
  ["产出 指标", "产出指标"],
  ["产出指标(50分)", "产出指标"],
  ["产出指标（50 分）", "产出指标"],
  ["产出指标50分", "产出指标"],
  ["一、产出指标", "产出指标"],
  ["效益", "效益指标"],
  ["满意\n度指\n标", "满意度指标"],
  ["数量", "数量指标"],
  ["经济效益\n指标", "经济效益指标"],
  ["可持 续影 响指", "可持续影响指标"],
  ["可持 续影", "可持续影响指标"],
  ["服务对象满意度指标等", "服务对象满意度指标"],
  ["经济成本指标", "经济成本指标"],
])("%j is the standard %s", (printed, name) => {
  expect(levelName(printed).name).toBe(name);
});

it.each([
  ["项目决策", "项目决策"],
  ["项目 决策(20分)", "项目决策"],
  ["进度指标", "进度指标"],
  ["(50分)", ""],
  ["（30 分）", ""],
])("%j stays as printed, without points: %j", (printed, name) => {
  expect(levelName(printed)).toMatchObject({ name, level1: null, level2: false });
});

it.each([
  ["数量指标", "产出指标"],
  ["成本指标", "产出指标"],
  ["生态效益指标", "效益指标"],
  ["服务对象满意度指标", "满意度指标"],
  ["经济成本指标", "成本指标"],
])("%s belongs under %s", (level2, level1) => {
  expect(levelName(level2).parent).toBe(level1);
});

it("knows the second piece of a standard name from another name", () => {
  expect(isLevelPiece("可持续影响指", "标")).toBe(true);
  expect(isLevelPiece("可持续影", "响指")).toBe(true);
  expect(isLevelPiece("质量指标", "时效指标")).toBe(false);
  expect(isLevelPiece("", "产出指标")).toBe(false);
});
