/** Header labels cut into two cells, and labels on two rows. */
import { HEADER, lines, one, type Row, unclear, where } from "../../../support/layout-sheet";

const ROW: Row = ["产出指标", "数量指标", "甲", "≥3次", "4次", 10, 9, "原因；措施"];
const READ = "产出指标|数量指标|甲|≥3次|4次|10|9";

const replaced = (row: Row, from: string, ...to: Row): Row =>
  row.flatMap((cell) => (cell === from ? to : [cell]));

describe("a label cut side by side", () => {
  it.each<[string, Row, Row]>([
    [
      "with the values below its first piece",
      replaced(HEADER, "年度指标值", "年度", "指标值"),
      replaced(ROW, "≥3次", "≥3次", null),
    ],
    [
      "with the values below its second piece",
      replaced(HEADER, "年度指标值", "年度", "指标值"),
      replaced(ROW, "≥3次", null, "≥3次"),
    ],
    [
      "at the end of the row",
      replaced(HEADER, "偏差原因分析及改进措施", "偏差原因分析", "及改进措施"),
      replaced(ROW, "原因；措施", null, "原因；措施"),
    ],
  ])("is whole %s", (_, header, row) => {
    const form = one(header, row);
    expect(lines(form)).toEqual([READ]);
    expect(form.indicators[0]?.explanation?.text).toBe("原因；措施");
    expect(unclear(form)).toEqual([]);
  });

  it("is refused with values below both pieces", () => {
    const form = one(
      replaced(HEADER, "年度指标值", "年度", "指标值"),
      replaced(ROW, "≥3次", "≥2次", "≥3次"),
    );
    expect(unclear(form)).toEqual(["D1 column-not-placed", "E1 column-not-placed"]);
  });
});

describe("labels on two rows", () => {
  it.each<[string, Row, Row]>([
    [
      "cut, their tails below",
      ["一级", "二级", "三级", "年度", "实际", "分值", "得分", "偏差原因分析"],
      ["指标", "指标", "指标", "指标值", "完成值", null, null, "及改进措施"],
    ],
    [
      "cut in some columns only",
      replaced(replaced(HEADER, "年度指标值", "年度指标"), "实际完成值", "实际完成"),
      [null, null, null, "值", "值"],
    ],
    ["with (A) and (B) below", HEADER, [null, null, null, "(A)", "(B)"]],
    ["with A and B below", HEADER, [null, null, null, "A", "B"]],
    [
      "with 分值 and 得分 under 评分",
      replaced(replaced(HEADER, "得分", null), "分值", "评分"),
      [null, null, null, null, null, "分值", "得分"],
    ],
    [
      "with groups above and the reasons beside them",
      ["指标", null, null, "完成情况", null, "自评", null, "偏差原因分析及改进措施"],
      HEADER.slice(0, 7),
    ],
  ])("are whole %s", (_, upper, lower) => {
    const form = one(upper, lower, ROW);
    expect(lines(form)).toEqual([READ]);
    expect(where(form.indicators[0]?.explanation ?? null)).toBe("H3");
    expect(unclear(form)).toEqual([]);
  });
});

describe("cause and measure in a column each", () => {
  const header = replaced(HEADER, "偏差原因分析及改进措施", "偏差原因分析", "改进措施");

  it.each<[Row, string]>([
    [["设备老旧", "更换设备"], "设备老旧；更换设备"],
    [[null, "更换设备"], "更换设备"],
    [[null, null], ""],
  ])("are one explanation: %j", (texts, expected) => {
    const form = one(header, replaced(ROW, "原因；措施", ...texts));
    const explanation = form.indicators[0]?.explanation ?? null;
    expect([explanation?.text, where(explanation)]).toEqual([expected, "H2"]);
    expect(unclear(form)).toEqual([]);
  });
});
