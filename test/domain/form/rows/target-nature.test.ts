/** 指标性质: every word of the cell is known, or the target is not read. */
import { natureOf } from "../../../../src/domain/form/rows/target-nature";

const said = (key: string): string => {
  const nature = natureOf(key);
  return nature.kind === "sign" ? nature.comparison : nature.kind;
};

describe("the nature of a target", () => {
  it.each([
    [
      "≤",
      "≤ <= =< ≤(反向) 反向(≤) 反向 逆向指标 负向 逆指标 负指标 反指标 越小越好 成本型 上限 控制",
    ],
    ["≤", "不超过 不得超过 不得高于 不多于 最多 至多 小于等于 小于或等于 以内 以下"],
    ["<", "< 低于 少于 小于"],
    ["≥", "≥ >= 正向 正向指标 正指标 效益型 不低于 不少于 至少 大于等于 以上 下限 达到"],
    [">", "> 大于 超过 高于"],
    ["=", "= 等于"],
    ["none", "定量 定量指标 数值型 预期性 约束性 / 无"],
    ["qualitative", "定性 定性指标 文字描述"],
    ["unknown", "适度 中性 区间 ≠ ? 〈 下降 减少 ≥≤ 正向(≤) 定性(≥)"],
  ])("%s: %s", (expected, keys) => {
    expect(keys.split(" ").map((key) => [key, said(key)])).toEqual(
      keys.split(" ").map((key) => [key, expected]),
    );
  });

  it("is nothing in an empty cell", () => {
    expect(said("")).toBe("none");
  });
});
