import { clipped, displayWidth } from "../../src/cli/display-width";

describe("the width of a text in a terminal", () => {
  it.each([
    ["", 0],
    ["9.50", 4],
    ["总分", 4],
    ["≥95.00(%)", 9],
    ["（2024年度）", 12],
    ["12345热线", 9],
    ["ｅ\u0301", 2],
    ["𠮷", 2],
    ["\u200b", 0],
  ])("of %p is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ["验收合格率", 10, "验收合格率"],
    ["验收合格率", 9, "验收合格…"],
    ["验收合格率", 8, "验收合…"],
    ["abc", 2, "a…"],
  ])("of %s cut to %i is kept by %s", (text, columns, kept) => {
    expect(clipped(text, columns)).toBe(kept);
  });
});
