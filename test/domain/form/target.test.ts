import type { Comparison } from "../../../src/domain/form/form";
import { readTarget, readTargetText } from "../../../src/domain/form/target";

describe("a target with a quantity", () => {
  it.each<[string, Comparison, string, string]>([
    ["=1.00(份)", "=", "1.00", "份"],
    ["≥95.00(%)", "≥", "95.00", "%"],
    ["≥ 95 %", "≥", "95", "%"],
    ["＝100％", "=", "100", "%"],
    ["﹦72890元", "=", "72890", "元"],
    ["═100%", "=", "100", "%"],
    ["≧95", "≥", "95", ""],
    ["≦3‰", "≤", "3", "‰"],
    [">=90%", "≥", "90", "%"],
    ["=>90%", "≥", "90", "%"],
    ["<=30万元", "≤", "30", "万元"],
    ["＜1小时", "<", "1", "小时"],
    ["＞95%", ">", "95", "%"],
    ["50个", "=", "50", "个"],
    ["不低于95%", "≥", "95", "%"],
    ["不少于3次", "≥", "3", "次"],
    ["不小于3次", "≥", "3", "次"],
    ["不得低于95%", "≥", "95", "%"],
    ["大于等于98%", "≥", "98", "%"],
    ["大于或等于98%", "≥", "98", "%"],
    ["至少2次", "≥", "2", "次"],
    ["达到95%以上", "≥", "95", "%"],
    ["95%以上", "≥", "95", "%"],
    ["95%及以上", "≥", "95", "%"],
    ["95%以上（含95%）", "≥", "95", "%"],
    ["100%（含）以上", "≥", "100", "%"],
    ["大于95%以上", "≥", "95", "%"],
    ["不超过200万元", "≤", "200", "万元"],
    ["不高于5%", "≤", "5", "%"],
    ["不大于5%", "≤", "5", "%"],
    ["小于等于5%", "≤", "5", "%"],
    ["控制在5%以内", "≤", "5", "%"],
    ["30万元以内", "≤", "30", "万元"],
    ["5%及以下", "≤", "5", "%"],
    ["15日内", "≤", "15", "天"],
    ["大于98%", ">", "98", "%"],
    ["超过98%", ">", "98", "%"],
    ["小于 5", "<", "5", ""],
    ["低于5%", "<", "5", "%"],
    ["1,171.29万元", "=", "1171.29", "万元"],
    ["1，171.29万元", "=", "1171.29", "万元"],
    ["１，２３４．５", "=", "1234.5", ""],
    ["百分之95", "=", "95", "%"],
    ["≥100百分比", "≥", "100", "%"],
    ["≥12个月", "≥", "12", "月"],
    ["≤10个工作日", "≤", "10", "工作日"],
    ["200万", "=", "200", "万"],
    ["0起", "=", "0", "起"],
    ["≤0", "≤", "0", ""],
    ["≥-5%", "≥", "-5", "%"],
    ["1000元/人/年", "=", "1000", "元/人/年"],
    ["≥1次/季度", "≥", "1", "次/季度"],
    ["100m2", "=", "100", "平方米"],
    ["合格率≥95%", "≥", "95", "%"],
    ["满意度达90%以上", "≥", "90", "%"],
    ["完成率100%", "=", "100", "%"],
    ["故障率不高于2%", "≤", "2", "%"],
    ["完成100%", "=", "100", "%"],
    ["≥95%。", "≥", "95", "%"],
    ["≤200元/人.天", "≤", "200", "元/人.天"],
  ])("%j asks for %s %s %s", (text, comparison, value, unit) => {
    expect(readTargetText(text)).toEqual({ kind: "quantity", comparison, value, unit });
  });
});

describe("a target with two ends", () => {
  it.each([
    ["90%-95%", "90", "95", "%"],
    ["90-95%", "90", "95", "%"],
    ["1~3次", "1", "3", "次"],
    ["1～3次", "1", "3", "次"],
    ["10—20", "10", "20", ""],
    ["3至5个", "3", "5", "个"],
    ["1000~2000元", "1000", "2000", "元"],
    ["5±1", "4", "6", ""],
    ["100%±5%", "95", "105", "%"],
    ["±5%", "-5", "5", "%"],
    ["≥95%且≤100%", "95", "100", "%"],
    ["≥80，≤100", "80", "100", ""],
  ])("%j goes from %s to %s %s", (text, low, high, unit) => {
    expect(readTargetText(text)).toEqual({ kind: "range", low, high, unit });
  });
});

it.each([
  "提升",
  "与往年持平",
  "及时",
  "365 天*24 小时",
  "24小时不间断",
  "9月底前",
  "12月",
  "15日",
  "1-3月",
  "2024年",
  "2024年12月31日前",
  "2024-12-31",
  "6月份完成宣传片制作；9月份完成文本",
  "完成1部宣传片，2套方案",
  "第1名",
  "5A",
  "1:3",
  "不低于上年",
])("%j is words, not a quantity", (text) => {
  expect(readTargetText(text)).toEqual({ kind: "words" });
});

it.each([
  "≥",
  "=",
  "≥80，≥100",
  "≥100%且≤95%",
  "≥5项、≥3次",
  "不低于5%以内0",
  "约100人",
  "100人左右",
  "100余人",
  "10 20",
  "1.2.3",
  "1,23",
  "1/2",
  "010",
  "95%-90%",
  "100±5%",
])("%j is refused, not guessed", (text) => {
  expect(["unreadable", "words"]).toContain(readTargetText(text).kind);
  expect(readTargetText(text).kind).not.toBe("quantity");
});

it.each(["约100人", "1,23", "≥", "95%-90%"])("%j is meant as a quantity and unreadable", (text) => {
  expect(readTargetText(text)).toEqual({ kind: "unreadable" });
});

describe("a target's cell", () => {
  it("of a percentage is exact as stored", () => {
    expect(readTarget({ kind: "number", raw: "0.9", shown: "90%", format: "0%" })).toEqual({
      kind: "quantity",
      comparison: "=",
      value: "90",
      unit: "%",
    });
  });

  it("of a number with its unit in the format has both", () => {
    expect(readTarget({ kind: "number", raw: "4", shown: "4份", format: '0"份"' })).toEqual({
      kind: "quantity",
      comparison: "=",
      value: "4",
      unit: "份",
    });
  });

  it("of a date is no quantity", () => {
    expect(
      readTarget({ kind: "number", raw: "45536", shown: "2024/9/1", format: "yyyy/m/d" }),
    ).toEqual({ kind: "words" });
  });

  it("of an error is refused, an empty one is empty", () => {
    expect(readTarget({ kind: "error", shown: "#REF!", raw: "#REF!" }).kind).toBe("unreadable");
    expect(readTarget({ kind: "empty", shown: "", raw: "" }).kind).toBe("empty");
    expect(readTarget({ kind: "text", shown: " ", raw: " " }).kind).toBe("empty");
  });
});
