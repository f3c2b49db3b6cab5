/** The positions of the head's values. */
import { HEADER, one, type Row, where } from "../../../support/layout-sheet";

describe("the head", () => {
  const rest: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];

  it.each([
    ["(2024 年度)", "2024"],
    ["（2024年）", "2024"],
    ["(二〇二四年度)", "2024"],
    ["（    年度）", ""],
  ])("has its year on a line of its own: %j", (line, year) => {
    expect(one(["项目支出绩效自评表"], [line], ["项目名称", "某项目"], ...rest).year?.text).toBe(
      year,
    );
  });

  it("has its year in the title, whatever the project's name says", () => {
    const form = one(
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "2020年补助经费支出绩效自评表"],
      ...rest,
    );
    expect([form.year?.text, form.title.text, form.project?.text]).toEqual([
      "2023",
      "2023年度项目支出绩效自评表",
      "2020年补助经费支出绩效自评表",
    ]);
  });

  it("keeps the position of an empty value, in the column of the others", () => {
    const form = one(
      ["项目支出绩效自评表"],
      ["项目名称", null, "某项目"],
      ["主管部门", null, null, "实施单位", "某单位"],
      ...rest,
    );
    expect([form.department?.text, where(form.department), form.unit?.text]).toEqual([
      "",
      "C3",
      "某单位",
    ]);
  });

  it("may give label and value in one cell", () => {
    const form = one(
      ["项目自评表"],
      ["单位名称：某研究所     填报日期：2021年3月10日"],
      ["项目名称：某项目"],
      ...rest,
    );
    expect([form.unit?.text, form.project?.text]).toEqual(["某研究所", "某项目"]);
  });

  it("has no field where the seal is put", () => {
    const form = one(
      ["部门整体支出绩效自评表"],
      ["填报单位：（盖章）"],
      ["省级预算部门名称", "某厅"],
      ...rest,
    );
    expect([form.department?.text, form.unit]).toEqual(["某厅", null]);
  });

  it.each<[string, Row, string | undefined]>([
    ["before a label", ["(2024年度)", null, "自评得分", 99], "2024"],
    ["not a label's value", ["项目起止时间", "2023年", "至", "2025年"], undefined],
  ])("has the year %s in its row", (_name, row, year) => {
    const form = one(["项目支出绩效自评表"], row, ["项目名称", "某项目"], ...rest);
    expect(form.year?.text).toBe(year);
  });
});
