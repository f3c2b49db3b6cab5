/** 项目资金 as tiny sheets: the roles of rows and columns. */
import { a1 } from "../../../../src/domain/cells";
import type { Figure, Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Row = (string | number | null)[];

/** The funds' rows below a title and above a table of one indicator. */
function formOf(...funds: Row[]): Form {
  const [form] = understand(
    sheetOf([
      ["项目支出绩效自评表"],
      ["项目名称", null, "甲项目"],
      ...funds,
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 90, 90],
    ]),
  );
  if (form === undefined) throw new Error("expected a form");
  return form;
}

const value = (figure: Figure | null): string | null =>
  figure?.number.kind === "number" ? figure.number.value : (figure?.number.kind ?? null);

const rowsOf = (form: Form): string[] =>
  form.funds.map(({ role, initial, budget, executed, weight, rate, score }) =>
    [role, ...[initial, budget, executed, weight, rate, score].map(value)].join("|"),
  );

const unclear = (form: Form): string[] => form.unplaced.map(({ at, reason }) => a1(at) + reason);

describe("the columns of the funds", () => {
  it("may be named on two rows", () => {
    const form = formOf(
      ["项目资金(万元)", null, "预算数", null, "全年执行数", "分值", "执行率", "得分"],
      [null, null, "年初预算", "全年预算"],
      [null, "年度资金总额", 90, 100, 95, 10, "95%", 9.5],
    );
    expect(rowsOf(form)).toEqual(["total|90|100|95|10|95|9.5"]);
  });

  it("may call the points after the rate", () => {
    const form = formOf(
      ["", "年初预算数", "全年（调整）预算数", "全年执行数", "执行率", "执行率权重", "执行率得分"],
      ["年度总金额", 90, 100, 95, "95%", 10, 9.5],
      ["其中：市级支出", 90, 100, 95, "95%"],
    );
    expect(rowsOf(form)).toEqual(["total|90|100|95|10|95|9.5", "part|90|100|95|empty|95|empty"]);
  });

  it("are refused where an amount is missing and a header is unknown", () => {
    const form = formOf(
      ["项目资金(万元)", null, "年初预算数", "全年预算数", "到位与使用", "执行率"],
      [null, "年度资金总额", 100, 100, 95, "95%"],
    );
    expect(rowsOf(form)).toEqual(["total|100|100||||95|".replace("||||", "|||")]);
    expect(unclear(form)).toEqual(["E3column-not-placed"]);
  });

  it("are not moved by words and points: 无, 10分", () => {
    const form = formOf(
      [
        "项目资金",
        null,
        "年初预算数（万元）",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
      ],
      [null, "年度资金总额", "100万元", "１００", "95.00 万元", "10分", "95%", "9.5分"],
      [null, "其他资金", "无", "无", "无", "-", "-", "-"],
    );
    expect(rowsOf(form)).toEqual(["total|100|100|95.00|10|95|9.5"]);
  });
});

it("refuses an unreadable amount, and only that", () => {
  const form = formOf(
    ["项目资金(万元)", null, "年初预算数", "全年预算数", "全年执行数", "执行率"],
    [null, "年度资金总额", "1OO", 100, 95, "95%"],
    [null, "其中：2023年财政拨款", "100（中央60）", 100, 95, "95%"],
  );
  expect(rowsOf(form)).toEqual(["total|unreadable|100|95||95|", "part|unreadable|100|95||95|"]);
});

describe("the row that is scored", () => {
  it("is the only one with points where none is named the total", () => {
    const form = formOf(
      ["项目资金(万元)", null, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "一般公共预算", 100, 95, 10, "95%", 9.5],
      [null, "其中：上级补助", 60, 60, "—", "100%", "—"],
    );
    expect(rowsOf(form).map((row) => row.split("|")[0])).toEqual(["total", "part"]);
    expect(form.unplaced).toEqual([]);
  });

  it("may be called 小计, where no 合计 stands", () => {
    const form = formOf(
      ["项目资金(万元)", null, "全年预算数", "全年执行数", "执行率"],
      [null, "小计", 100, 95, "95%"],
      [null, "财政拨款", 100, 95, "95%"],
    );
    expect(rowsOf(form)[0]).toBe("total|" + "|100|95||95|");
  });

  it("has the block's label where it has none of its own, never an amount", () => {
    const form = formOf(
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, 90, 100, 95, 10, "95%", 9.5],
    );
    expect(form.funds.map(({ label }) => label.text)).toEqual(["项目资金"]);
    expect(rowsOf(form)).toEqual(["total|90|100|95|10|95|9.5"]);
  });

  it("has no label where the block has none either", () => {
    const form = formOf(["全年预算数", "全年执行数", "分值", "执行率"], [100, 95, 10, "95%"]);
    expect(form.funds.map(({ label }) => label.text)).toEqual([""]);
  });

  it("is unplaced where several rows have no points and no total", () => {
    const form = formOf(
      ["项目资金(万元)", null, "全年预算数", "全年执行数", "执行率"],
      [null, "财政资金", 60, 60, "100%"],
      [null, "自有资金", 40, 35, "87.5%"],
    );
    expect(form.funds.every(({ role }) => role === "part")).toBe(true);
    expect(unclear(form)).toEqual(["B4row-not-placed"]);
  });
});
