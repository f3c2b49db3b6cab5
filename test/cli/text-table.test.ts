import { displayWidth } from "../../src/cli/display-width";
import { textTable } from "../../src/cli/text-table";

const NAME = { title: "指标", align: "left", most: 12 } as const;
const SCORE = { title: "得分", align: "right", most: 8 } as const;

describe("a table for a terminal", () => {
  it("aligns Chinese and figures by the columns they take", () => {
    const rows = [
      ["合格率", "9.50"],
      ["a", "10.00"],
    ];
    expect(textTable([NAME, SCORE], rows)).toEqual([
      "指标     得分",
      "合格率   9.50",
      "a       10.00",
    ]);
  });

  it("keeps a cell's line breaks and control characters out of its lines", () => {
    const [, line = ""] = textTable([NAME, SCORE], [["a\r\nb\u001b[31mc", "1"]]);
    expect(line).toBe("a b [31mc     1");
  });

  it("cuts long texts to the column", () => {
    const lines = textTable([NAME, SCORE], [["一二三四五六七八九", "1"]]);
    expect(lines[1]).toBe("一二三四五…     1");
    expect(lines.map(displayWidth)).toEqual([17, 17]);
  });
});
