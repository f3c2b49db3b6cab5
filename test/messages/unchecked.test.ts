import type { UncheckedPart, UncheckedWhy } from "../../src/domain/summary/unchecked";
import * as english from "../../src/messages/en-us/unchecked";
import * as chinese from "../../src/messages/zh-cn/unchecked";

const rows = [13, 14, 15, 16, 17, 18, 19, 21, 30];

describe("what could not be checked is said", () => {
  it.each<[UncheckedPart, readonly (string | number)[], string, string]>([
    ["form", [], "整张表", "The whole form"],
    ["rows", [14], "第 14 行的得分", "The score of row 14"],
    ["rows", [14, 15], "第 14、15 行的得分", "The score of rows 14, 15"],
    [
      "rows",
      rows,
      "第 13、14、15、16、17、18、19、21 等 9 行的得分",
      "The score of rows 13, 14, 15, 16, 17, 18, 19, 21 and others, 9 in all",
    ],
    ["cells", ["J5"], "单元格 J5", "Cell J5"],
    ["cells", ["J5", "J6"], "单元格 J5、J6", "Cells J5, J6"],
    [
      "cells",
      "ABCDEFGHI".split(""),
      "单元格 A、B、C、D、E、F、G、H 等 9 格",
      "Cells A, B, C, D, E, F, G, H and others, 9 in all",
    ],
  ])("%s %j", (part, places, inChinese, inEnglish) => {
    expect(chinese.uncheckedPart(part, places)).toBe(inChinese);
    expect(english.uncheckedPart(part, places)).toBe(inEnglish);
  });

  it.each<[UncheckedWhy, string, string]>([
    ["no-score-column", "表中没有“得分”列", "the form has no score column"],
    ["unreadable-actual", "实际完成值认不出", "the actual value cannot be understood"],
  ])("with why: %s", (why, inChinese, inEnglish) => {
    expect([chinese.uncheckedReason(why), english.uncheckedReason(why)]).toEqual([
      inChinese,
      inEnglish,
    ]);
  });
});
