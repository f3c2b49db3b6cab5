/**
 * The targets and amounts that declarations state for the year, in layouts that governments publish.
 */
import type { Declaration } from "../../../../src/domain/form/declaration/declarations";
import { readDeclarations } from "../../../../src/domain/form/declaration/declarations";
import { understand } from "../../../../src/domain/form/understand";
import { DECLARED_LAYOUTS, type DeclaredCase } from "../../../support/declared-layouts";
import { sheetOf } from "../../../support/fixture";

type Rows = readonly (readonly string[])[];

const declared = (rows: Rows) =>
  sheetOf(rows.map((row) => row.map((value) => (value === "" ? null : value))));

const rowsOf = ({ indicators }: Declaration): string[][] =>
  indicators.map(({ level1, level2, name, target, weight }) => [
    ...[level1, level2, name, target].map(({ text }) => text),
    weight?.number.kind === "number" ? weight.number.value : "",
  ]);

describe.each(Object.entries<DeclaredCase>(DECLARED_LAYOUTS))(
  "a declaration, %s,",
  (_name, one) => {
    const declarations = readDeclarations(declared(one.rows));
    const [declaration] = declarations;

    it("gives its head, amount and goal", () => {
      expect(declarations).toHaveLength(1);
      const number = declaration?.amount?.figure.number;
      expect({
        project: declaration?.project?.text,
        department: declaration?.department?.text ?? "",
        unit: declaration?.unit?.text ?? "",
        year: declaration?.year?.text ?? "",
        goal: declaration?.goal?.text ?? "",
        amount: number?.kind === "number" ? [number.value, declaration?.amount?.unit] : null,
        leavesLonger: declaration?.leavesLonger,
      }).toEqual({
        project: one.project,
        department: one.department ?? "",
        unit: one.unit ?? "",
        year: one.year ?? "",
        goal: one.goal ?? "",
        amount: one.amount?.slice(0, 2) ?? null,
        leavesLonger: one.leavesLonger ?? false,
      });
    });

    it("gives the year's indicators, without actual values", () => {
      expect(declaration === undefined ? [] : rowsOf(declaration)).toEqual(one.indicators);
      expect(declaration?.indicators.map(({ actual, score }) => [actual.text, score])).toEqual(
        one.indicators.map(() => ["", null]),
      );
    });

    it("is no form to assess", () => {
      expect(understand(declared(one.rows))).toEqual([]);
    });
  },
);

const SHORT: Rows = [
  ["项目支出绩效目标表"],
  ["项目名称", "设备更新"],
  ["项目资金（万元）", "年度资金总额", "100"],
  ["年度目标", "今年换三成。"],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "更新设备", "10台"],
];
const OTHER: Rows = SHORT.map((row) =>
  row.map((text) => text.replace("设备更新", "维护保养").replace(/^100$/u, "50")),
);

const projects = (rows: Rows) =>
  readDeclarations(declared(rows)).map(({ project, amount, goal, top }) => [
    project?.text,
    amount?.figure.text,
    goal?.text,
    top,
  ]);

describe("several declarations on a sheet", () => {
  it("one under the other keep their own indicators", () => {
    expect(projects([...SHORT, [], ...OTHER])).toEqual([
      ["设备更新", "100", "今年换三成。", 1],
      ["维护保养", "50", "今年换三成。", 8],
    ]);
  });

  it("side by side keep their own indicators", () => {
    const beside = SHORT.map((row, index) => [
      ...[0, 1, 2, 3, 4].map((column) => row[column] ?? ""),
      ...(OTHER[index] ?? []),
    ]);
    expect(projects(beside).map((one) => one.slice(0, 3))).toEqual([
      ["设备更新", "100", "今年换三成。"],
      ["维护保养", "50", "今年换三成。"],
    ]);
  });

  it("as a list are one a project, with its goal", () => {
    const list: Rows = [
      ["项目支出绩效目标表（本级下达）"],
      [
        ...["单位名称、项目名称", "项目年度绩效目标", "一级指标", "二级指标", "三级指标"],
        ...["指标性质", "指标值", "度量单位", "指标属性", "指标内容"],
      ],
      ["乙中心"],
      [
        "设备更新",
        "今年换三成。",
        "产出指标",
        "数量指标",
        "设备",
        "≥",
        "10",
        "台",
        "定量指标",
        "新",
      ],
      ["", "", "产出指标", "质量指标", "合格率", "=", "100", "%", "定量指标", "好"],
      ["维护保养", "保持运行。", "产出指标", "数量指标", "维护", "≥", "4", "次", "定量指标", "勤"],
    ];
    const declarations = readDeclarations(declared(list));
    expect(projects(list)).toEqual([
      ["设备更新", undefined, "今年换三成。", 1],
      ["维护保养", undefined, "保持运行。", 6],
    ]);
    expect(declarations.map((one) => rowsOf(one).map(([, , , target]) => target))).toEqual([
      ["≥10台", "=100%"],
      ["≥4次"],
    ]);
  });
});

describe("what is declared as the year's amount", () => {
  const withFunds = (...funds: Rows): Rows => [...SHORT.slice(0, 2), ...funds, ...SHORT.slice(3)];

  it.each<[string, Rows]>([
    ["is not that of several years", [["项目资金（万元）", "中期资金总额", "300"]]],
    ["is not last year's", [["上年资金总额（万元）", "90"]]],
    [
      "is none of two that differ",
      [
        ["资金总额（万元）", "300"],
        ["预算金额（万元）", "100"],
      ],
    ],
    ["has no unit where none is told", [["项目资金", "年度资金总额", "100"]]],
    ["has no unit where two are told", [["项目资金（万元）", "年度资金总额", "100"], ["单位：元"]]],
    ["is no text", [["项目资金（万元）", "年度资金总额", "待定"]]],
  ])("%s", (_name, funds) => {
    const [declaration] = readDeclarations(declared(withFunds(...funds)));
    expect(declaration?.project?.text).toBe("设备更新");
    expect(declaration?.amount).toBeNull();
  });
});

it("a whole department's declaration is not read, neither as a project's nor as a form", () => {
  const cells = declared([
    ["部门整体支出绩效目标申报表"],
    ["部门（单位）名称", "甲局"],
    ...SHORT.slice(3),
  ]);
  expect(readDeclarations(cells)).toEqual([]);
  expect(understand(cells)).toEqual([]);
});
