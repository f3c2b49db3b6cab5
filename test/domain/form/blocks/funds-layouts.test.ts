/** Layouts of 项目资金. */
import { a1 } from "../../../../src/domain/cells";
import { figure, HEADER, one, type Row, unclear } from "../../../support/layout-sheet";

describe("the funds", () => {
  const table: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];
  const funds = (...rows: Row[]) =>
    one(["绩效自评表"], ["项目名称", "某项目"], ...rows, ...table).funds.map((row) =>
      [
        row.role,
        row.label.text,
        row.initial,
        row.budget,
        row.executed,
        row.weight,
        row.rate,
        row.score,
      ]
        .map((part) =>
          part === null || typeof part === "string" ? (part ?? "none") : figure(part),
        )
        .join("|"),
    );

  it("may stand one column beside their header", () => {
    expect(
      funds(
        ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, null, "年度资金总额：", "1,000", "1,200", "600", 10, "50.00%", 5],
        [null, null, "其中: 财政拨款", "1,000", "1,200", "600", "-", "50.00%", "-"],
      ),
    ).toEqual([
      "total|年度资金总额|1000|1200|600|10|50.00|5",
      "part|其中:财政拨款|1000|1200|600|dash|50.00|dash",
    ]);
  });

  it.each([1, 2])("may have a row of the head among their rows, at %i", (at) => {
    const rows: Row[] = [
      ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 1000, 1200, 600, 10, "50.00%", 5],
      [null, "其中：财政拨款", 1000, 1200, 600, "-", "50.00%", "-"],
    ];
    const expected = funds(...rows);
    expect(expected).toHaveLength(2);
    for (const label of ["联系电话", "主管部门", "预期目标"])
      expect(funds(...rows.slice(0, at), [label, null, "某某"], ...rows.slice(at))).toEqual(
        expected,
      );
  });

  it("keep a row whose label is one of the head, among others", () => {
    const rows = funds(
      ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 1000, 1200, 600, 10, "50.00%", 5],
      [null, "主管部门", 400, 500, 300, "-", "60.00%", "-"],
      [null, "其他资金", 600, 700, 300, "-", "42.86%", "-"],
    );
    expect(rows[1]).toBe("part|主管部门|400|500|300|dash|60.00|dash");
    expect(rows).toHaveLength(3);
  });

  it("end at the head or the goals, though another table of amounts is further down", () => {
    expect(
      funds(
        ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, "年度资金总额", 1000, 1200, 600, 10, "50.00%", 5],
        ["年度目标", "预期目标", null, "实际完成情况"],
        [null, "甲", null, "乙"],
        ["支出明细", "甲项支出", 1, 2, 3],
      ),
    ).toEqual(["total|年度资金总额|1000|1200|600|10|50.00|5"]);
  });

  it.each(["调整预算数", "调整数", "年中调整预算数（万元）"])(
    "may print what was added to the budget: %s",
    (label) => {
      const rows: Row[] = [
        ["项目资金", "", "年初预算数", label, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ["", "年度资金总额", 450, 50, 500, 486.5, 10, "97.30%", 9.73],
        ["", "其中：财政拨款", 450, 50, 500, 486.5, "—", "97.30%", "—"],
      ];
      expect(funds(...rows)).toEqual([
        "total|年度资金总额|450|500|486.5|10|97.30|9.73",
        "part|其中：财政拨款|450|500|486.5|dash|97.30|dash",
      ]);
      expect(unclear(one(["绩效自评表"], ...rows, ...table))).toEqual([]);
    },
  );

  const BELOW: Row[] = [
    ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 500, 500, 486.5, 10, "97.30%", 9.73],
    ["", "其中：财政拨款", 500, 500, 486.5, "—", "97.30%", "—"],
    ["", "其他资金", "", "", "", "—", "—", "—"],
  ];
  const TOTAL: Row = ["总分", "", "", "", "", 20, 19.73];

  it.each<[string, Row[]]>([
    ["the indicators", [...BELOW, TOTAL]],
    ["the total", [TOTAL, ...BELOW]],
    ["the indicators, in a form without a total", BELOW],
  ])("may stand below %s", (_what, rows) => {
    const form = one(["绩效自评表"], ["项目名称", "某项目"], ...table, ...rows);
    expect(
      form.funds.map((row) => [row.role, figure(row.budget), figure(row.executed), row.label.text]),
    ).toEqual([
      ["total", "500", "486.5", "年度资金总额"],
      ["part", "500", "486.5", "其中：财政拨款"],
    ]);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(["甲"]);
    expect(figure(form.total?.score ?? null)).toBe(rows.includes(TOTAL) ? "19.73" : null);
    expect(unclear(form)).toEqual([]);
  });

  it.each(["上年资金总额：", "上年度财政资金总额", "去年合计"])(
    "have no row for other years: %s",
    (label) => {
      expect(
        funds(
          ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          [null, label, "2,000", "2,200", "2,100", null, "95.45%"],
          [null, "年度资金总额：", "1,000", "1,200", "600", 10, "50.00%", 5],
          [null, "其中: 上年结转资金合计", "1,000", "1,200", "600", "-", "50.00%", "-"],
        ),
      ).toEqual([
        "total|年度资金总额|1000|1200|600|10|50.00|5",
        "part|其中:上年结转资金合计|1000|1200|600|dash|50.00|dash",
      ]);
    },
  );

  it("are scored by the points that the header gives the execution rate", () => {
    expect(
      funds(
        ["预算执行情况", null, "预算数", "执行数", "执行进度", "得分（15分×执行率）"],
        [null, "年度资金总额", "200", "100", "50.00%", 7.5],
      ),
    ).toEqual(["total|年度资金总额|none|200|100|15|50.00|7.5"]);
  });

  it("leave the money received apart", () => {
    expect(
      funds(
        ["项目资金", null, "批复数", "到位资金", "累计支出", "标准分", "支出进度", "实得分"],
        [null, "年度资金总额", "200", "150", "100", 10, "50.00%", 5],
      ),
    ).toEqual(["total|年度资金总额|none|200|100|10|50.00|5"]);
  });

  it("stand in their own columns even when the last of them is empty", () => {
    expect(
      funds(
        ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, null, "年度资金总额", 1, 2, 3, 10],
      ),
    ).toEqual(["total|年度资金总额|1|2|3|10|empty|empty"]);
  });

  it("have a block label that is worded like a column's", () => {
    expect(
      funds(
        [
          "预算执行情况",
          "年度预算数（万元）",
          "年初预算",
          "调整后预算数",
          "预算执行数",
          "预算执行率",
          "权重",
          "得分",
          "原因",
        ],
        [null, "总额", 238.93, 251.89, "251.89万元", "100.00%", 10, null, "无"],
      ),
    ).toEqual(["total|总额|238.93|251.89|251.89|10|100.00|empty"]);
  });

  it("of rows with columns of their own are refused", () => {
    const rows: Row[] = [
      ["年度预算申请", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 500, 520, 510, 10, "98.08%", 9.81],
      [null, "按收入性质分：", null, null, "按支出性质分："],
      [null, "其中：一般公共预算", 500, null, "其中：基本支出", 300],
    ];
    expect(funds(...rows)).toEqual(["total|年度资金总额|500|520|510|10|98.08|9.81"]);
    const form = one(["绩效自评表"], ...rows, ...table);
    expect(form.unplaced.map(({ at }) => a1(at))).toEqual(["B5"]);
  });

  it("do not include a block of words below them", () => {
    expect(
      funds(
        ["资金情况", null, null, "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
        [null, "年度资金总额：", null, 1200, 1100, "91.67"],
        [null, "地方资金", null, 200, "待定1", null],
        ["资金管理情况", null, null, "情况说明", null, "存在问题和改进措施"],
        [null, "分配科学性", null, "科学", null, "无"],
      ),
    ).toEqual([
      "total|年度资金总额|none|1200|1100|none|91.67|none",
      "part|地方资金|none|200|unreadable|none|empty|none",
    ]);
  });

  it("that fit no columns are refused whole", () => {
    const form = one(
      ["绩效自评表"],
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "执行率"],
      ["年度资金总额", 1, null, null, 2, null, 3],
      ...table,
    );
    expect(form.funds).toEqual([]);
    expect(form.unplaced.map(({ reason }) => reason)).toEqual(["funds-not-placed"]);
  });
});
