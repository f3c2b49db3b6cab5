import { tokensOf, type Token } from "../../../src/domain/criterion/tokens";

/** "#95" a number, "%:" a unit, "soft" and "hard" marks, "[whole]" and "(part)" of the name, "?" no word. */
function written({ text, kinds, number, unit, by, name, mark }: Token): string {
  if (mark !== null) return mark;
  if (by !== null) return `by ${by.last.month}-${by.last.day}`;
  if (number !== null) return `#${number}`;
  if (unit !== null) return `${unit}:`;
  if (name !== null) return name === "whole" ? `[${text}]` : `(${text})`;
  return kinds.size === 0 ? `?${text}` : text;
}

const tokens = (text: string, name = ""): string => tokensOf(text, name).map(written).join(" ");

describe("the tokens of a criterion", () => {
  it.each([
    ["≥95%得满分", "≥ #95 %: 得满分"],
    ["得3.25分", "得 #3.25 分"],
    ["得1.2.3分", "得 ?1 hard #2.3 分"],
    ["123456789012", "#123456789012"],
    ["1234567890123", "?1 #234567890123"],
    ["0.123456", "#0.123456"],
    ["0.1234567", "?0 hard #1234567"],
    [",、:", "soft soft soft"],
    [";。|.", "hard hard hard hard"],
    ["12月31日前完成", "by 12-31 完成"],
    ["甲", "?甲"],
    // units after a number or a word of counting
    ["3单", "#3 单:"],
    ["3笔", "#3 笔:"],
    ["每票", "每 票:"],
    ["得笔", "得 ?笔"],
    ["3甲", "#3 ?甲"],
    ["每单", "每 单:"],
    ["得单", "得 ?单"],
    ["每次", "每 次:"],
    ["每分", "每 分:"],
    ["每3分", "每 #3 分"],
    ["少次", "少 次:"],
    ["多次", "多 次:"],
    ["延期天", "延期 天:"],
    ["发生起", "发生 起:"],
    ["超过次", "超过 次:"],
    ["不足次", "不足 次:"],
    ["未完成次", "未完成 次:"],
    ["扣3分/例", "扣 #3 分 / 例:"],
    ["得次", "得 ?次"],
    ["3日", "#3 天:"],
    // numerals before a unit
    ["每一次", "每 #1 次:"],
    ["延期三天", "延期 #3 天:"],
    ["扣两分", "扣 #2 分"],
    ["得三分", "得 #3 分"],
    ["得三", "得 ?三"],
    ["甲三次", "?甲 ?三 ?次"],
    ["否则三次", "否则 ?三 ?次"],
    ["每十二次", "每 #12 次:"],
  ])("of %s are: %s", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it.each([
    ["合格率", "产品合格率", "[合格率]"],
    ["产品合格率", "产品合格率", "[产品合格率]"],
    ["产品", "产品合格率", "(产品)"],
    ["品合", "产品合格率", "(品合)"],
    ["品", "产品合格率", "?品"],
    ["产甲", "产品合格率", "?产 ?甲"],
    ["培训三次", "业务培训", "[培训] #3 次:"],
    // the measure without what follows it
    ["满意度", "服务满意度指标", "[满意度]"],
    ["满意度", "服务满意度情况指标", "[满意度]"],
    ["合格率", "合格率(%)", "[合格率]"],
    ["合格率", "合格率(百分比)", "[合格率]"],
    ["考核指标", "考核指标完成率", "(考核指标)"],
    ["合格", "产品合格率", "[合格]"],
    ["满意", "服务满意度", "[满意]"],
    ["成本下降", "运营成本下降率", "[成本下降]"],
    ["合格率", "不动产登记合格率", "[合格率]"],
    ["效率提", "效率提升", "(效率提)"],
    ["每三次", "三次验收", "每 (三次)"],
    // another measure
    ["合格率", "不合格率", "(合格率)"],
    ["合格", "未合格率", "(合格)"],
    ["事故率", "零事故率", "(事故率)"],
    // an abbreviation after the whole name
    ["三公经费变动率,三公经费", "三公经费变动率", "[三公经费变动率] soft [三公经费]"],
    ["三公经,三公经费变动率", "三公经费变动率", "(三公经) soft [三公经费变动率]"],
    ["三公经费变动率,三公", "三公经费变动率", "[三公经费变动率] soft (三公)"],
    ["三公经费变动率,经费变", "三公经费变动率", "[三公经费变动率] soft (经费变)"],
    ["三公经费变动率,三公经", "三公经费变动率", "[三公经费变动率] soft [三公经]"],
    ["每三公经费", "三公经费变动率", "每 (三公经费)"],
    // a word as long as a piece of the name is taken as that piece
    ["完成", "完成验收", "(完成)"],
    ["完成率", "完成验收", "完成率"],
  ])("of %s in a row named %s are: %s", (text, name, expected) => {
    expect(tokens(text, name)).toBe(expected);
  });

  it("of a name are those of its first 60 characters", () => {
    const long = (length: number): string => `${"甲".repeat(length - 3)}合格率`;
    expect(tokens("合格率", long(60))).toBe("[合格率]");
    expect(tokens("合格率", long(62))).toBe("?合 ?格 ?率");
  });
});
