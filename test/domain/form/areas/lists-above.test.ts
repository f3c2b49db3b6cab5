/** Lists of projects above the forms of a sheet. */
import { HEADER, read, type Row } from "../../../support/layout-sheet";

const formOf = (project: string): Row[] => [
  ["项目支出绩效自评表"],
  ["项目名称", project, "主管部门", "某局"],
  ["项目资金", null, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 10, 10, 10, "100%", 10],
  HEADER,
  ["产出指标", "数量指标", "某事", "3", "3", 90, 90],
  ["总分", null, null, null, null, 100, 100],
];

const LISTS: Row[][] = [
  [
    ["序号", "项目名称", null, "金额（万元）"],
    [1, "丙项目", null, 10],
    [2, "丁项目", null, 20],
  ],
  [
    ["2023年度项目自评情况一览表"],
    ["编号", "项目名称", "主管部门", "自评得分"],
    [1, "丙项目", "某局", 98],
  ],
  [
    ["项目名称", "预算数", "执行数", "自评等级"],
    ["丙项目", 10, 9, "优"],
  ],
];

describe("a list of projects above the forms", () => {
  it.each(LISTS.map((list) => [list]))("is no head: %j", (list) => {
    const forms = read(...list, [], ...formOf("丙项目"), [], ...formOf("丁项目"));
    expect(forms.map(({ project }) => project?.text)).toEqual(["丙项目", "丁项目"]);
    expect(forms.map(({ department }) => department?.text)).toEqual(["某局", "某局"]);
    expect(forms.map(({ title }) => title.text)).toEqual([
      "项目支出绩效自评表",
      "项目支出绩效自评表",
    ]);
  });

  it("does not cost a form the head that has no title", () => {
    const [form] = read(...(LISTS[0] ?? []), [], ...formOf("丙项目").slice(1));
    expect([form?.project?.text, form?.department?.text]).toEqual(["丙项目", "某局"]);
  });
});
