/** Unknown labels in the head and in 项目资金: every filled cell is read or reported. */
import { a1 } from "../../../../src/domain/cells";
import type { Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Row = (string | number | null)[];

function formOf(...above: Row[]): Form {
  const [form] = understand(
    sheetOf([
      ["2024年度项目支出绩效自评表"],
      ...above,
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 90, 90],
    ]),
  );
  if (form === undefined) throw new Error("expected a form");
  return form;
}

const unknown = ({ unknownLabels }: Form): string[] =>
  unknownLabels.map(({ at, text, value, missing }) =>
    [a1(at), text, value, missing.join("+")].join("|"),
  );

const unclear = ({ unplaced }: Form): string[] =>
  unplaced.map(({ at, reason }) => `${a1(at)} ${reason}`);

const DEPARTMENTS: Row = ["主管部门", "某局", "实施单位", "某中心"];

describe("an unknown label of the head", () => {
  it("is named while a field is missing", () => {
    const form = formOf(["工程名称", "道路养护"], DEPARTMENTS);
    expect(form.project).toBeNull();
    expect(unknown(form)).toEqual(["A2|工程名称|道路养护|project"]);
  });

  it("is named with its value in one cell", () => {
    const form = formOf(["工程名称：道路养护"], DEPARTMENTS);
    expect(unknown(form)).toEqual(["A2|工程名称：道路养护|道路养护|project"]);
  });

  it("says nothing while every field is there", () => {
    const form = formOf(["项目名称", "道路养护"], DEPARTMENTS, ["资金用途类", "日常养护"]);
    expect(unknown(form)).toEqual([]);
  });

  it("says nothing where nothing is filled in", () => {
    expect(unknown(formOf(["项目名称", "道路养护"], ["主管部门", "某局"], ["牵头机构"]))).toEqual(
      [],
    );
  });

  it.each<[string, Row]>([
    ["a number", ["内部编码", 20240117]],
    ["a sentence", ["本表填写要求", "请各单位如实填写本表各栏内容。"]],
    ["the unit of the amounts", ["项目名称", "道路养护", "金额单位：万元"]],
    ["a remark", ["备注", "一式两份"]],
  ])("says nothing of %s, which is no name", (_what, row) => {
    expect(unknown(formOf(row, ["主管部门", "某局"]))).toEqual([]);
  });

  it("is not taken for the value of an empty field before it", () => {
    const form = formOf(["项目名称", "道路养护"], ["主管部门", null, "牵头机构", "某中心"]);
    expect(form.department?.text).toBe("");
    expect(unknown(form)).toEqual(["C3|牵头机构|某中心|unit"]);
  });

  it("is none where it stands beside the form, nor does it cost a field its value", () => {
    const form = formOf(
      ["项目名称", null, "道路养护", null, null, null, null, null, "核对", "某某某"],
      ["主管部门", "某局", null, null, null, null, null, null, "已核对", "某某某"],
    );
    expect([form.project?.text, form.department?.text]).toEqual(["道路养护", "某局"]);
    expect(unknown(form)).toEqual([]);
  });

  it("may name the year only where a year is filled in", () => {
    const [form] = understand(
      sheetOf([
        ["项目支出绩效自评表"],
        ["项目名称", "道路养护", "起始期", "2024年"],
        DEPARTMENTS,
        ["项目状态栏", "在建项目"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "次数", "≥3次", "4次", 90, 90],
      ]),
    );
    expect(form && form.year === null ? unknown(form) : []).toEqual(["C2|起始期|2024年|year"]);
  });
});

const PROJECT: Row = ["项目名称", "道路养护"];
const HEAD: Row[] = [PROJECT, DEPARTMENTS];

describe("an unknown column of the funds", () => {
  it.each<[string, Row, string]>([
    [
      "the rate",
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "花钱快慢", "得分"],
      "F4|花钱快慢|95%|rate",
    ],
    [
      "the score",
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "打了几分"],
      "G4|打了几分|9.5|score",
    ],
    [
      "the first amount",
      ["项目资金", "头一回定的", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      "B4|头一回定的|90|initial",
    ],
  ])("may be %s, and the others are read in their own columns", (_what, header, finding) => {
    const form = formOf(...HEAD, header, ["年度资金总额", 90, 100, 95, 10, "95%", 9.5]);
    expect(unknown(form)).toEqual([finding]);
    expect(unclear(form)).toEqual([]);
    const [total] = form.funds;
    expect([total?.budget?.text, total?.executed?.text]).toEqual(["100", "95"]);
  });

  it("may be the reasons, where words are filled in", () => {
    const form = formOf(
      ...HEAD,
      [
        "项目资金",
        "年初预算数",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
        "为何没花完",
      ],
      ["年度资金总额", 90, 100, 95, 10, "95%", 9.5, "尾款次年支付"],
    );
    expect(unknown(form)).toEqual(["H4|为何没花完|尾款次年支付|explanation"]);
  });

  it.each([
    ["备注", "见合同"],
    ["为何没花完", "无"],
  ])("says nothing of %s: %s", (label, text) => {
    const form = formOf(
      ...HEAD,
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", label],
      ["年度资金总额", 90, 100, 95, 10, "95%", 9.5, text],
    );
    expect(unknown(form)).toEqual([]);
  });

  it("is named beside its figure behind the label of the block", () => {
    const form = formOf(...HEAD, ["项目资金", "花钱快慢", "95%", "预算数", 100, "执行数", 95]);
    expect(unknown(form).map((one) => one.split("|").slice(0, 3).join("|"))).toEqual([
      "B4|花钱快慢|95%",
    ]);
  });

  it("is named beside its figure where every figure follows its label", () => {
    const form = formOf(...HEAD, ["预算数", 100, "执行数", 95, "花钱快慢", "95%"]);
    expect(form.funds).toHaveLength(1);
    expect(unknown(form).map((one) => one.split("|").slice(0, 3).join("|"))).toEqual([
      "E4|花钱快慢|95%",
    ]);
  });

  it("leaves words for an amount unplaced, in a row without any", () => {
    const form = formOf(
      ...HEAD,
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 90, 100, 95, 10, "95%", 9.5],
      ["其他资金", "无", "见说明"],
    );
    expect(unclear(form)).toEqual(["C6 cell-not-placed"]);
  });
});

describe("funds whose columns nobody knows", () => {
  it("are unplaced as a block, and their header is no field of the head", () => {
    const form = formOf(
      ["项目名称", "道路养护"],
      ["主管部门", "某局"],
      ["钱款情况", "本年能花的", "本年花掉的"],
      ["资金总额", 100, 95],
    );
    expect(form.funds).toEqual([]);
    expect(unclear(form)).toEqual(["A5 funds-not-placed"]);
    expect(unknown(form)).toEqual([]);
  });

  it("are not there where another table stands beside the form", () => {
    const beside: Row = [...PROJECT, null, null, null, null, null, null, "资金总额", 100, 95];
    expect(unclear(formOf(beside, DEPARTMENTS))).toEqual([]);
  });

  it("are not there where one amount stands in the head", () => {
    const form = formOf(...HEAD, ["资金规模", 100]);
    expect(unclear(form)).toEqual([]);
  });
});

describe("a column of amounts that are not read", () => {
  const formWith = (...labels: Row): Form =>
    formOf(
      ["项目资金", ...labels, "分值", "执行率", "得分"],
      ["年度资金总额", 320, 300, 285, 10, "95%", 9.5],
    );

  it.each(["到位数", "全年到位数", "资金到位金额", "上年预算数"])(
    "%s may be the budget's where none is named so",
    (label) => {
      const form = formWith("年初预算数", label, "全年执行数");
      expect(form.unplaced.map(({ at, reason }) => [a1(at), reason])).toEqual([
        ["C2", "column-not-placed"],
      ]);
    },
  );

  it("is known beside the budget's", () => {
    const form = formWith("全年预算数", "到位数", "全年执行数");
    expect(form.unplaced).toEqual([]);
  });
});
