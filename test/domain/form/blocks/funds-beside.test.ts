/** Cells right of the form do not disturb the reading of 项目资金. */
import type { Cell } from "../../../../src/domain/cells";
import { a1 } from "../../../../src/domain/cells";
import { figure, HEADER, one, type Row, unclear } from "../../../support/layout-sheet";

const ERROR: Cell = { kind: "error", shown: "#DIV/0!", raw: "#DIV/0!", formula: "=1/0" };
const FORMULA: Cell = { kind: "number", shown: "640", raw: "640", formula: "=D5*2" };
const FUNDS: Row[] = [
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", 320, 310, 248, 10, "80%", 8],
  ["", "其中：财政拨款", 300, 290, 240, "—", "82.8%", "—"],
  ["", "其他资金", 20, 20, 8, "—", "40%", "—"],
];
const READ = ["320|310|248|10|80|8", "300|290|240|dash|82.8|dash", "20|20|8|dash|40|dash"];

/** The form with one more cell: rows and columns from 1. */
function formWith(funds: Row[], ...cells: readonly [number, number, Row[number]][]) {
  const rows: Row[] = [
    ["2024年度项目支出绩效自评表"],
    ["项目名称", "道路养护"],
    ["主管部门", "某局", "实施单位", "某中心"],
    ...funds,
    HEADER,
    ["产出指标", "数量指标", "甲", "≥20台", "20台", 90, 90, "无"],
    ["总分", "", "", "", "", 100, 98],
  ];
  for (const [row, column, value] of cells) {
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push("");
    rows[row - 1] = line.map((old, index) => (index === column - 1 ? value : old));
  }
  return one(...rows.map((row) => [...row]));
}
const fresh = (): Row[] => FUNDS.map((row) => [...row]);
const read = (form: ReturnType<typeof formWith>): string[] =>
  form.funds.map(({ initial, budget, executed, weight, rate, score }) =>
    [initial, budget, executed, weight, rate, score].map(figure).join("|"),
  );

const VALUES: [string, Row[number]][] = [
  ["a number", 5],
  ["an amount", 320],
  ["an error", ERROR],
  ["a formula", FORMULA],
  ["a note", "已核"],
];

describe.each(VALUES)("%s beside the block", (_what, value) => {
  it.each([
    ["I5", 5, 9],
    ["J5", 5, 10],
    ["K5", 5, 11],
    ["L5", 5, 12],
    ["I6", 6, 9],
    ["J7", 7, 10],
    ["K7", 7, 11],
  ] as const)("in %s costs nothing", (address, row, column) => {
    const form = formWith(fresh(), [row, column, value]);
    expect(read(form)).toEqual(READ);
    expect(unclear(form)).toEqual([]);
    const cell = form.claims.find(({ at }) => a1(at) === address);
    expect(cell?.role).toBe("outside");
  });
});

it("a small table beside the block costs nothing", () => {
  const form = formWith(
    fresh(),
    [5, 10, "甲"],
    [5, 11, 12],
    [6, 10, "乙"],
    [6, 11, 30],
    [7, 11, 42],
  );
  expect(read(form)).toEqual(READ);
  expect(unclear(form)).toEqual([]);
});

it("a number beside a part with few figures costs nothing", () => {
  const funds = fresh();
  funds[3] = ["", "其他资金", "", "", 8, "", "", ""];
  expect(read(formWith(funds, [7, 9, 5]))[0]).toBe(READ[0]);
});

describe("a block without the budget of the beginning of the year", () => {
  const withoutInitial = (rate: string): Row[] => [
    FUNDS[0] ?? [],
    ["", "年度资金总额", "", 310, 248, 10, rate, 8],
    ["", "其中：财政拨款", "", 290, 240, "—", "82.8%", "—"],
  ];

  it.each([
    ["I5", 5, 9],
    ["J5", 5, 10],
    ["I6", 6, 9],
  ] as const)("is read with a number in %s by its rate", (_address, row, column) => {
    const form = formWith(withoutInitial("80%"), [row, column, 5]);
    expect(read(form)).toEqual(["empty|310|248|10|80|8", "empty|290|240|dash|82.8|dash"]);
    expect(unclear(form)).toEqual([]);
  });

  it("is not read where the rate does not decide", () => {
    const form = formWith(withoutInitial(""), [5, 9, 5]);
    expect(form.funds).toEqual([]);
    expect(unclear(form)).toEqual(["B5 funds-not-placed"]);
  });
});

it("a block moved by one column out of the form is read by its rate", () => {
  const funds: Row[] = [
    FUNDS[0] ?? [],
    ["", "年度资金总额", "", 320, 310, 248, 10, "80%", 8],
    ["", "其中：财政拨款", "", 300, 290, 240, "—", "82.8%", "—"],
  ];
  expect(read(formWith(funds))).toEqual(READ.slice(0, 2));
});

it("a row that may have been moved out of the form is not read", () => {
  const funds = fresh();
  funds[1] = ["", "年度资金总额", "", 320, 310, 248, 10, "80%", 8];
  const form = formWith(funds);
  expect(form.funds).toEqual([]);
  expect(unclear(form)).toEqual(["B5 funds-not-placed"]);
});
