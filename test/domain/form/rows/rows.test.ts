/** Rows with shifted, merged or missing cells. */
import { a1, type Cells } from "../../../../src/domain/cells";
import type { Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";
import {
  figure,
  HEADER,
  lines,
  one,
  type Row,
  unclear,
  where,
} from "../../../support/layout-sheet";

describe("a remark on a name below merged figures", () => {
  it.each([
    ["（含背街小巷）", ["产出指标|数量指标|道路清扫面积(含背街小巷)|3|3|10|10"]],
    [
      "（可自行增加）",
      ["产出指标|数量指标|道路清扫面积|3|3|10|10", "产出指标|数量指标|(可自行增加)|||empty|empty"],
    ],
  ])("%s", (text, expected) => {
    const row: Row = ["产出指标", "数量指标", "道路清扫面积", "3", "3", 10, 10];
    expect(
      lines(one(HEADER, row, [null, null, text])).map((line) => line.replace(/（(.*)）/u, "($1)")),
    ).toEqual(expected);
  });
});

describe("rows a page break cut", () => {
  it("are joined: names, actual values, explanations", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "项目验收合格", "提升", "部分达成指标并具", 10, 8, "因人手不足，"],
      [null],
      [null, null, "格率", null, "有一定效果", null, null, "今后增加。"],
      [null, null, "乙", "3", "3", 10, 10],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|项目验收合格率|提升|部分达成指标并具有一定效果|10|8",
      "产出指标|数量指标|乙|3|3|10|10",
    ]);
    expect(form.indicators[0]?.actual.actual).toEqual({ kind: "words", attainment: "partly" });
    expect(form.indicators[0]?.explanation?.text).toBe("因人手不足，今后增加。");
  });

  it("never join figures", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥1", "10", 10, 8],
      [null],
      [null, null, null, "00", "0"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥1|10|10|8"]);
    expect(form.unplaced.map(({ at, reason }) => [a1(at), reason])).toEqual([
      ["D4", "row-not-placed"],
    ]);
  });

  it("go on below a repeated header, which may have other columns", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "分值", "实际完成值", "得分"],
      [null, "质量指标", "乙", "4", 20, "5", 19],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|3|3|10|10",
      "产出指标|质量指标|乙|4|5|20|19",
    ]);
  });
});

describe("a shifted row", () => {
  it("to the right is read where it stands", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥3次", "3次", 10, 10],
      [null, null, null, "乙", "≥4次", "5次", 20, 19],
    );
    const row = form.indicators[1];
    expect(lines(form)[1]).toBe("产出指标|数量指标|乙|≥4次|5次|20|19");
    expect([where(row?.weight ?? null), where(row?.score ?? null)]).toEqual(["G3", "H3"]);
  });

  it("is refused when its figures cannot be assigned", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥3次", "3次", 10, 10],
      [null, null, null, "≥4次", null, 20, 19],
    );
    expect(lines(form)).toHaveLength(1);
    expect(form.unplaced).toEqual([
      { at: { row: 3, column: 4 }, reason: "row-not-placed", text: "≥4次" },
    ]);
  });
});

describe("rows of a template left in", () => {
  it("are placeholders, and no level", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "指标1：甲", "3", "3", 10, 10],
      [null, null, "指标2："],
      ["……"],
      [null, null, "指标3：/", null, null, "/", "/"],
      [null, "质量指标", "还没有填的指标"],
    );
    expect(form.indicators.map(({ name, placeholder }) => [name.text, placeholder])).toEqual([
      ["指标1：甲", false],
      ["指标2：", true],
      ["指标3：/", true],
      ["还没有填的指标", true],
    ]);
    expect(form.indicators[2]?.level1.text).toBe("产出指标");
  });

  it("leave an indicator whose name begins like a remark", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "负责人培训次数", "3", "3", 10, 10],
      [null, null, "小计", null, null, 10, 10],
      ["其他需要说明的问题", null, null, "无"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|负责人培训次数|3|3|10|10"]);
    expect(form.unplaced).toEqual([]);
  });
});

describe("a 小计", () => {
  const ROWS: Row[] = [
    HEADER,
    ["产出指标", "数量指标", "甲", "3", "3", 10, 9],
    [null, "质量指标", "乙", "3", "3", 20, 18],
    [null, null, "丙", "3", "3", 5, 5],
  ];

  it.each<[string, Row]>([
    ["the level 1", ["小计", null, null, null, null, 35, 32]],
    ["the level 2", [null, "小计", null, null, null, 25, 23]],
    ["the weights alone", ["产出指标小计", null, null, null, null, 35]],
  ])("agrees with the sum of %s", (_, row) => {
    expect(unclear(one(...ROWS, row))).toEqual([]);
  });

  it.each<[string, Row, string[]]>([
    ["score", ["小计", null, null, null, null, 35, 31], ["G5 subtotal-differs"]],
    ["weight", [null, "小计", null, null, null, 30, 32], ["F5 subtotal-differs"]],
    [
      "weight and score",
      ["产出指标小计", null, null, null, null, 40, 40],
      ["F5 subtotal-differs", "G5 subtotal-differs"],
    ],
  ])("of another %s is reported, and the rows are read", (_, row, reported) => {
    const form = one(...ROWS, row);
    expect(unclear(form)).toEqual(reported);
    expect(form.indicators).toHaveLength(3);
  });

  it("adds up the rows since the last one", () => {
    const more: Row[] = [
      ["小计", null, null, null, null, 35, 32],
      ["效益指标", "社会效益指标", "丁", "3", "3", 30, 30],
    ];
    expect(unclear(one(...ROWS, ...more, ["小计", null, null, null, null, 30, 30]))).toEqual([]);
    expect(unclear(one(...ROWS, ...more, ["小计", null, null, null, null, 30, 29]))).toEqual([
      "G7 subtotal-differs",
    ]);
  });

  it("says nothing while a row above has no score yet", () => {
    const open: Row = [null, null, "丁", "3", "3", 5, null];
    expect(unclear(one(...ROWS, open, ["小计", null, null, null, null, 40, 37]))).toEqual([]);
  });
});

it("reads columns whose labels have a footnote's mark", () => {
  const header: Row = [...HEADER];
  header[3] = "年度指标值①";
  header[4] = "实际完成值（B）②";
  const form = one(header, ["产出指标", "数量指标", "甲", "≥3次", "2次", 10, 10]);
  expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|2次|10|10"]);
  expect(unclear(form)).toEqual([]);
});

describe("a name merged over rows with a target each", () => {
  const NAMELESS: Row[] = [
    HEADER,
    ["产出指标", "数量指标", "购置设备", "≥5台", "6台", 10, 10],
    [null, null, null, "≥3辆", "3辆", 5, 5],
  ];
  const formOf = (merged: Cells["merged"]): Form | undefined =>
    understand({ ...sheetOf(NAMELESS), ...(merged && { merged }) })[0];

  it("applies where the file merges it, and is not assumed where the file does not", () => {
    const over = { from: { row: 2, column: 3 }, to: { row: 3, column: 3 } };
    expect(formOf([over])?.indicators.map(({ name }) => name.text)).toEqual([
      "购置设备",
      "购置设备",
    ]);
    const beside = { from: { row: 2, column: 2 }, to: { row: 3, column: 2 } };
    const form = formOf([beside]);
    expect(form?.indicators.map(({ name }) => name.text)).toEqual(["购置设备"]);
    expect(form?.unplaced.map(({ reason }) => reason)).toEqual(["row-not-placed"]);
  });

  it("applies to rows directly below that have a target and an actual value", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "购置设备", "≥5台", "6台", 10, 10],
      [null, null, null, "≥3辆", "3辆", 5, 5],
      [null, "质量指标", "合格率", "100%", "100%", 10, 10],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|购置设备|≥5台|6台|10|10",
      "产出指标|数量指标|购置设备|≥3辆|3辆|5|5",
      "产出指标|质量指标|合格率|100%|100%|10|10",
    ]);
    expect(unclear(form)).toEqual([]);
  });

  it.each<[string, Row]>([
    ["under a level of its own", [null, "质量指标", null, "≥3辆", "3辆", 5, 5]],
    ["without an answer", [null, null, null, "≥3辆", null, 5, 5]],
    ["with points that are none", [null, null, null, "≥3辆", "3辆", "五", 5]],
  ])("does not apply to a row %s", (_, row) => {
    const form = one(HEADER, ["产出指标", "数量指标", "购置设备", "≥5台", "6台", 10, 10], row);
    expect(form.indicators).toHaveLength(1);
    expect(form.unplaced.map(({ reason }) => reason)).toEqual(["row-not-placed"]);
  });
});

it.each<Row[]>([
  [["预算执行率(10分)", null, null, null, null, 10, 9.5]],
  [["预算执行率", "预算执行率", "预算执行率", null, null, 10, 9.5]],
])("预算执行率 with points only is a row of its own", (row) => {
  const form = one(HEADER, row, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]);
  expect(
    form.indicators.map(({ name, weight, score }) => [name.text, figure(weight), figure(score)]),
  ).toEqual([
    [row[0], "10", "9.5"],
    ["甲", "10", "10"],
  ]);
  expect(unclear(form)).toEqual([]);
});
