/** 项目资金 as labels with their figure beside them, stacked or in one cell. */
import { figure, HEADER, one, type Row, unclear } from "../../../support/layout-sheet";

const REST: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];

/** Label, budget, executed, weight, rate, score of every row. */
const funds = (...rows: Row[]) =>
  one(["绩效自评表"], ["项目名称", "某项目"], ...rows, ...REST).funds.map((row) =>
    [
      row.label.text,
      figure(row.budget),
      figure(row.executed),
      figure(row.weight),
      figure(row.rate),
      figure(row.score),
    ].join("|"),
  );

it.each<[string, Row[], string[]]>([
  [
    "on two rows",
    [
      ["项目资金（万元）", "年初预算数：", 90, "全年执行数：", 95],
      [null, "全年预算数：", 100, "执行率：", "95%"],
      [null, "分值：", 10, "得分：", 9.5],
    ],
    ["项目资金（万元）|100|95|10|95|9.5"],
  ],
  [
    "one under the other",
    [
      ["项目资金（万元）", "全年预算数", 100],
      [null, "全年执行数", 95],
      [null, "执行率", "95%"],
    ],
    ["项目资金（万元）|100|95||95|"],
  ],
  [
    "in one cell each",
    [["预算执行情况", "预算数：100万元", "执行数：95万元", "执行率：95%"]],
    ["预算执行情况|100|95||95|"],
  ],
  [
    "the total's label for the budget's",
    [["项目资金", "年度资金总额：", 100, "实际支出：", 95]],
    ["年度资金总额|100|95|||"],
  ],
  [
    "with parts below",
    [
      ["预算执行情况（万元）", "预算数：", 100, "执行数：", 95],
      [null, "其中：财政拨款", 80, "其中：财政拨款", 75],
      [null, "其他资金", 20, "其他资金", 20],
    ],
    ["预算执行情况（万元）|100|95|||", "其中：财政拨款|80|75|||", "其他资金|20|20|||"],
  ],
  [
    "with points and rate at the end of the rows, below their labels",
    [
      ["项目资金（万元）", "年初预算数", 90, "分值", "执行率", "得分"],
      [null, "全年预算数", 100, 10, "95%", 9.5],
      [null, "全年执行数", 95],
    ],
    ["项目资金（万元）|100|95|10|95|9.5"],
  ],
  [
    "with the sources side by side",
    [
      ["项目资金（万元）", "资金来源", "财政拨款", "合计", "其他资金", "分值", "执行率", "得分"],
      [null, "年初预算数", 70, 90, 20, 10, "95%", 9.5],
      [null, "全年预算数", 80, 100, 20],
      [null, "全年执行数", 76, 95, 19],
    ],
    ["合计|100|95|10|95|9.5"],
  ],
  [
    "with the points in the block's label",
    [["预算执行（10分）", "预算数", 100, "执行数", 95, "得分：9.5"]],
    ["预算执行（10分）|100|95|10||9.5"],
  ],
])("are read %s", (_, rows, expected) => {
  expect(funds(...rows)).toEqual(expected);
});

it("with a number that nothing labels, while no score is known, are reported there", () => {
  const row: Row = ["预算执行（10分）", "预算数", 100, "执行数", 95, "执行率", "95%", 9.5];
  const form = one(["绩效自评表"], row, ...REST);
  expect(form.funds.map(({ weight }) => figure(weight))).toEqual(["10"]);
  expect(unclear(form)).toEqual(["H2 cell-not-placed"]);
});

it("are not taken from a table whose labels stand above the figures", () => {
  const rows: Row[] = [
    ["项目资金", null, "全年预算数", "全年执行数", "执行率"],
    [null, "年度资金总额", 100, 95, "95%"],
  ];
  expect(funds(...rows)).toEqual(["年度资金总额|100|95||95|"]);
});

it("need both the budget and the executed amount", () => {
  const form = one(["绩效自评表"], ["项目资金", "全年预算数", 100], ...REST);
  expect([form.funds, unclear(form)]).toEqual([[], []]);
});
