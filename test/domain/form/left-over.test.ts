/** Unread cells inside a form are findings; cells beside it are not. */
import { a1 } from "../../../src/domain/cells";
import type { Form } from "../../../src/domain/form/model/form";
import { HEADER, lines, one, unclear, type Row } from "../../support/layout-sheet";

const HEAD: Row[] = [
  ["2024年度项目支出绩效自评表"],
  ["项目名称", "道路养护"],
  ["主管部门", "某局", "实施单位", "某中心"],
];
const ROWS: Row[] = [
  ["产出指标", "数量指标", "甲", "≥20台", "20台", 60, 60, "无"],
  ["效益指标", "社会效益指标", "乙", "≥5次", "5次", 40, 40, "无"],
];
const TOTAL: Row = ["总分", "", "", "", "", 100, 100];

const unknown = ({ unknownLabels }: Form): string[] =>
  unknownLabels.map(({ at, text, missing }) => `${a1(at)}|${text}|${missing.join("+")}`);

const leftOf = (first: readonly (string | number)[], rows: readonly Row[]): Row[] =>
  rows.map((row, index) => [first[index] ?? "", ...row]);

describe("a column left of the levels", () => {
  it("with an unknown label and different texts is reported", () => {
    const form = one(...HEAD, ...leftOf(["绩效类别", "共性", "个性"], [HEADER, ...ROWS]));
    expect(unclear(form)).toEqual(["A4 column-not-placed"]);
    expect(lines(form)).toHaveLength(2);
  });

  it.each<[string, readonly (string | number)[]]>([
    ["the label of the whole table", ["四、年度绩效指标完成情况"]],
    ["that label, filled into every row", ["四、指标情况", "四、指标情况", "四、指标情况"]],
    ["one text without a label", ["", "绩效指标完成情况", "绩效指标完成情况"]],
    ["numbers of rows", ["序号", 1, 2]],
    ["numbers of rows by another name", ["行次", 1, 2]],
    ["numbers of rows without a label", ["", 1, 2]],
  ])("is no column of its own: %s", (_what, first) => {
    const form = one(...HEAD, ...leftOf(first, [HEADER, ...ROWS]));
    expect(unclear(form)).toEqual([]);
    expect(lines(form)).toHaveLength(2);
  });
});

describe("a cell of the table that nobody reads", () => {
  it("is reported, once a row", () => {
    const form = one(...HEAD, ...leftOf(["", "共性", "个性"], [HEADER, ...ROWS]));
    expect(unclear(form)).toEqual(["A5 cell-not-placed", "A6 cell-not-placed"]);
  });

  it("is reported on the total row", () => {
    const form = one(...HEAD, HEADER, ...ROWS, ["总分", "", "另见说明", "", "", 100, 100]);
    expect(unclear(form)).toEqual(["C7 cell-not-placed"]);
  });

  it("is none where it stands beside or below the form, or is a page number", () => {
    const form = one(
      ...HEAD,
      [...HEADER, "", "核对人"],
      [...(ROWS[0] ?? []), "", "=1/0"],
      ["", "", "", "第 1 页，共 2 页"],
      ROWS[1] ?? [],
      TOTAL,
      ["另附材料若干"],
    );
    expect(unclear(form)).toEqual([]);
  });

  it("is none where it is a later judge's grade beside the unit's", () => {
    const form = one(...HEAD, HEADER, ...ROWS, TOTAL, ["自评等级", "优", "", "复核等级", "良"]);
    expect(form.grade?.text).toBe("优");
    expect(unclear(form)).toEqual([]);
  });
});

describe("goals below labels that nobody knows", () => {
  it.each<[string, Row[], string]>([
    [
      "in the row below",
      [
        ["年度概要", "设想的效果", "", "达到的效果"],
        ["", "完成设备维修，保障运行。", "", "已完成设备维修，运行正常。"],
      ],
      "B4|设想的效果|goal+outcome",
    ],
    [
      "in the next cell",
      [["拟达成效", "完成设备维修，保障运行。", "", "达成成效", "已完成设备维修，运行正常。"]],
      "A4|拟达成效|goal+outcome",
    ],
    [
      "where only the goal is known",
      [
        ["预期目标", "完成设备维修，保障运行。"],
        ["末了的成效", "已完成设备维修，运行正常。"],
      ],
      "A5|末了的成效|outcome",
    ],
  ])("are named %s", (_what, rows, finding) => {
    expect(unknown(one(...HEAD, ...rows, HEADER, ...ROWS))).toEqual([finding]);
  });

  it("are named below 项目资金", () => {
    const form = one(
      ...HEAD,
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 90, 100, 95, 10, "95%", 9.5],
      ["本年拟达成效", "完成设备维修，保障运行。"],
      HEADER,
      ...ROWS,
    );
    expect(unknown(form)).toEqual(["A6|本年拟达成效|goal+outcome"]);
    expect(form.funds).toHaveLength(1);
  });

  it("say nothing of a form without any, or with both", () => {
    expect(unknown(one(...HEAD, HEADER, ...ROWS))).toEqual([]);
    const both: Row[] = [
      ["预期目标", "完成设备维修，保障运行。"],
      ["实际完成情况", "已完成设备维修，运行正常。"],
      ["项目经过", "年内分两批送修，验收合格后交付。"],
    ];
    expect(unknown(one(...HEAD, ...both, HEADER, ...ROWS))).toEqual([]);
  });
});
