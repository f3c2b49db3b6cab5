/** Indicators whose names look like the rows of total and grade. */
import { HEADER, lines, one, read, type Row } from "../../../support/layout-sheet";

const LAST: Row[] = [
  [null, "质量指标", "问题整改率", "≥90%", "95%", 10, 9],
  ["总分", null, null, null, null, 100, 98],
  ["评分等级", null, "优"],
];

it.each<[string, Row]>([
  ["考核等次", ["优", "优", 5, 5]],
  ["评价等级", ["良", "优", 5, 5]],
  ["等级", ["一级", "二级", 5, 4]],
  ["总分数", ["≥500分", "520分", 5, 5]],
  ["合计", ["≥20户", "25户", 5, 5]],
  ["综合得分", ["≥90分", "88分", 5, 4.89]],
  ["预算执行率", ["≥95%", "96%", 5, 5]],
])("%s with target and answer is an indicator", (name, values) => {
  const form = one(
    HEADER,
    ["产出指标", "数量指标", "巡查次数", "≥4次", "4次", 10, 10],
    [null, null, name, ...values],
    ...LAST,
  );
  expect(form.indicators.map((row) => row.name.text)).toEqual(["巡查次数", name, "问题整改率"]);
  expect(form.total?.score?.text).toBe("98");
  expect(form.grade?.text).toBe("优");
});

it("such a row above a header repeated on a new page does not end the form", () => {
  const forms = read(
    HEADER,
    ["产出指标", "数量指标", "巡查次数", "≥4次", "4次", 10, 10],
    [null, null, "考核等次", "优", "优", 5, 5],
    HEADER,
    ...LAST,
  );
  expect(forms.map((form) => lines(form).length)).toEqual([3]);
});

it("a row of total or grade without target and answer is none", () => {
  const form = one(
    HEADER,
    ["产出指标", "数量指标", "巡查次数", "≥4次", "4次", 10, 10],
    [null, null, "总分", null, null, 100, 98],
    [null, null, "评分等级", "优"],
  );
  expect(lines(form)).toHaveLength(1);
  expect([form.total?.score?.text, form.grade?.text]).toEqual(["98", "优"]);
});
