/** Heads with their labels in one row and the values in the row below. */
import { HEADER, one, read, type Row, unclear, where } from "../../../support/layout-sheet";

const TITLE: Row = ["2024年度项目支出绩效自评表"];
const FUNDS: Row[] = [
  ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 100, 100, 95, 10, "95%", 9.5],
];
const TABLE: Row[] = [
  HEADER,
  ["产出指标", "数量指标", "站点", "≥10个", "10个", 90, 90],
  ["总分", null, null, null, null, 100, 99.5],
];

const headOf = (form: ReturnType<typeof one>): (string | null)[] =>
  [form.project, form.department, form.unit, form.year].map((place) => place?.text ?? null);

describe("labels above their values", () => {
  it.each<[string, Row[]]>([
    ["directly above 项目资金", FUNDS],
    ["behind a blank row", [[null], ...FUNDS]],
    [
      "above goals",
      [["年度目标", "预期目标", null, "实际完成情况"], [null, "甲。", null, "乙。"], ...FUNDS],
    ],
  ])("are the head, %s", (_where, rest) => {
    const form = one(
      TITLE,
      ["项目名称", null, "主管部门"],
      ["乡村建设", null, "某局"],
      ...rest,
      ...TABLE,
    );
    expect(headOf(form)).toEqual(["乡村建设", "某局", null, "2024"]);
    expect(form.funds).toHaveLength(1);
    expect(form.claims.filter(({ role }) => role === "list")).toEqual([]);
    expect(unclear(form)).toEqual([]);
  });

  it("may stand in several rows", () => {
    const form = one(
      TITLE,
      ["项目名称", null, "主管部门"],
      ["2022年结转项目", null, "某局"],
      ["实施单位", null, "联系电话"],
      ["某中心", null, "61234567"],
      ...FUNDS,
      ...TABLE,
    );
    expect(headOf(form)).toEqual(["2022年结转项目", "某局", "某中心", "2024"]);
  });

  it("name the empty cell below a label", () => {
    const form = one(
      TITLE,
      ["项目名称", "主管部门", "实施单位"],
      ["乡村建设", null, "某中心"],
      ...FUNDS,
      ...TABLE,
    );
    expect([form.department?.text, where(form.department)]).toEqual(["", "B3"]);
  });

  it("belong to each of several forms", () => {
    const form = (name: string): Row[] => [
      ["项目名称", "主管部门"],
      [name, "某局"],
      ...FUNDS,
      ...TABLE.slice(0, 2),
    ];
    const forms = read(TITLE, ...form("甲项目"), [null], ...form("乙项目"));
    expect(forms.map(({ project }) => project?.text)).toEqual(["甲项目", "乙项目"]);
  });
});

describe("a list of projects above a form", () => {
  const LIST: Row[] = [
    ["项目名称", "主管部门"],
    ["甲项目", "某局"],
  ];

  it("is none of its head, with several projects", () => {
    const form = one(...LIST, ["乙项目", "某局"], ...FUNDS, ...TABLE);
    expect(headOf(form)).toEqual([null, null, null, null]);
    expect(form.funds).toHaveLength(1);
  });

  it.each<[string, Row]>([
    ["beside its label", ["项目名称", "丙项目"]],
    ["in one cell with its label", ["项目名称：丙项目"]],
  ])("is none where the form has a head of its own: %s", (_how, own) => {
    const form = one(...LIST, [null], TITLE, own, ...FUNDS, ...TABLE);
    expect(headOf(form)[0]).toBe("丙项目");
  });
});
