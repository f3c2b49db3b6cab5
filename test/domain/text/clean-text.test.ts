import { cleanText, unusualCharacters } from "../../../src/domain/text/clean-text";

it.each([
  ["得\u200e分", "得分", "a direction mark"],
  ["95\u200d%", "95%", "a joiner"],
  ["\ufeff项目名称", "项目名称", "a byte order mark"],
  ["合\u00ad格", "合格", "a soft hyphen"],
  ["合\u2060格\u2063", "合格", "word joiners and invisible operators"],
  ["分\ufe0e值", "分值", "a variation selector"],
  ["分\u{e0101}值", "分值", "a variation selector beyond the basic plane"],
  ["总\u0000分\u0007", "总分", "control characters"],
  ["总\u3164分", "总分", "a filler"],
  ["\u202e总分\u202c", "总分", "an override of direction"],
  ["⼀级指标", "一级指标", "a Kangxi radical"],
  ["项⽬名称", "项目名称", "a Kangxi radical inside a word"],
  ["执⾏率", "执行率", "a Kangxi radical inside a word"],
  ["贫困⼾数", "贫困户数", "a Kangxi radical whose ideograph is written another way"],
  ["⾞⾨⾴⾒", "车门页见", "Kangxi radicals whose ideographs are traditional"],
  ["⻋⻔⻚⻅", "车门页见", "radicals of the supplement that are simplified"],
  ["⻓效", "长效", "a radical of the supplement"],
  ["⺠生", "民生", "a radical of the supplement"],
  ["\uf9b4导", "領导", "a compatibility ideograph"],
  ["\u200e\u200d", "", "nothing that can be seen"],
])("%j is seen as %j: %s", (text, seen) => {
  expect(cleanText(text)).toBe(seen);
});

it.each(["①", "m²", "㎡", "≥95.00（％）", "第一行\n第二行\t", "全　角", "😀", "〇", "﹦100％"])(
  "%j stays as it is",
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

it("names characters that cannot be seen or told apart by their code points", () => {
  expect(unusualCharacters("95%")).toEqual([]);
  expect(unusualCharacters("≥95％，①㎡")).toEqual([]);
  expect(unusualCharacters("9\ue0005%\ufffd")).toEqual(["U+E000", "U+FFFD"]);
  expect(unusualCharacters("95٪")).toEqual([]);
  expect(unusualCharacters("а5")).toEqual(["U+0430"]);
});
