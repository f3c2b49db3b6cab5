/** Further total rows, and complete rows below the form. */
import { HEADER, lines, one, type Row, unclear } from "../../support/layout-sheet";

const HEAD: Row[] = [["2024年度项目支出绩效自评表"], ["项目名称", "道路养护"]];
const ROWS: Row[] = [
  ["产出指标", "数量指标", "甲", "≥20台", "20台", 60, 60, "无"],
  ["效益指标", "社会效益指标", "乙", "≥5次", "4次", 40, 32, "雨季停工，明年提前开工"],
];
const total = (label: string, weight: string | number, score: number): Row => [
  label,
  "",
  "",
  "",
  "",
  weight,
  score,
];
const form = (...rows: Row[]) => one(...HEAD, HEADER, ...ROWS, ...rows);

describe("a further total row", () => {
  it.each<[string, Row[], string[]]>([
    ["above with another score", [total("合计", 100, 88), total("总分", 100, 92)], ["G6"]],
    ["below with another score", [total("总分", 100, 92), total("合计", 100, 88)], ["G7"]],
    ["without its weight", [total("合计", "", 88), total("总分", 100, 92)], ["G6"]],
    ["with the same score", [total("合计", 100, 92), total("总分", 100, 92)], []],
    ["with the sum, the total being wrong", [total("合计", 100, 92), total("总分", 100, 95)], []],
    ["of the last level", [total("合计", 40, 32), total("总分", 100, 92)], []],
    [
      "of the last level with another score",
      [total("合计", 40, 30), total("总分", 100, 92)],
      ["G6"],
    ],
    ["with the weight only", [["合计", "", "", "", "", 100], total("总分", "", 92)], []],
  ])("%s", (_what, rows, cells) => {
    expect(unclear(form(...rows))).toEqual(cells.map((cell) => `${cell} cell-not-placed`));
  });
});

describe("a row of an indicator that touches the form from below", () => {
  const GREEN: Row = ["产出指标", "数量指标", "新增绿地", "≥3公顷", "1公顷", 9, 9];
  const CLOSE: Row[] = [total("总分", 100, 92), ["评分等级", "", "", "", "", "", "优"]];
  it.each<[string, Row[], string[]]>([
    ["below the grade", [...CLOSE, GREEN], ["A8"]],
    ["below the total of a form without grade", [total("总分", 100, 92), GREEN], ["A7"]],
    ["twice", [...CLOSE, GREEN, [...GREEN]], ["A8", "A9"]],
    ["behind an empty row", [...CLOSE, [""], GREEN], []],
    [
      "without an actual value",
      [...CLOSE, ["产出指标", "数量指标", "绿地", "≥3公顷", "", 9, 9]],
      [],
    ],
    ["as a note with a number", [...CLOSE, ["注：另附材料", "", "", "", "共", 3, "份"]], []],
  ])("%s", (_what, rows, cells) => {
    const read = form(...rows);
    expect(unclear(read)).toEqual(cells.map((cell) => `${cell} row-not-placed`));
    expect(lines(read)).toHaveLength(2);
  });
});
