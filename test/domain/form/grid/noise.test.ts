/** Page numbers and printing notes on a sheet. */
import { HEADER, lines, one, unclear, type Row } from "../../../support/layout-sheet";

const NOTES = [
  "第2页",
  "第 1 页 共 3 页",
  "第2页/共3页",
  "共12页，第3页",
  "第二页",
  "第2/3页",
  "页码：2",
  "- 2 -",
  "— 14 —",
  "~3~",
  "Page 2 of 3",
  "page 2/3",
  "P.2",
  "打印日期：2025-01-15",
  "打印时间：2025年1月15日 10:30:22",
  "导出时间：2025/1/15",
  "打印人：张三",
  "第 1 页 共 3 页    打印日期：2025-01-15",
  "打印人：李四 打印日期：2025.1.15",
  "续表",
  "续表1",
  "（续表）",
  "（续表二）",
  "（续上表）",
  "续上页",
  "（接上页）",
  "接下页",
  "（转下页）",
  "承前页",
  "上接第1页",
  "下转第 3 页",
  "（续）",
];
const FIRST: Row = ["产出指标", "数量指标", "巡查次数", "≥4次", "2次", 10, 5];
const SECOND: Row = [null, null, "整改完成率", "≥90%", "95%", 10, 10];
const EXPECTED = [
  "产出指标|数量指标|巡查次数|≥4次|2次|10|5",
  "产出指标|数量指标|整改完成率|≥90%|95%|10|10",
];

describe("a page number or printing note", () => {
  it.each(NOTES)("%s on a row of its own says nothing, in any column", (note) => {
    for (let column = 0; column < HEADER.length; column += 1) {
      const row = HEADER.map((_, index) => (index === column ? note : null));
      const form = one(HEADER, FIRST, row, SECOND);
      expect(lines(form)).toEqual(EXPECTED);
      expect(form.indicators[0]?.explanation?.text).toBe("");
      expect(unclear(form)).toEqual([]);
    }
  });

  it.each(NOTES)("%s in the explanation column is no explanation", (note) => {
    const form = one(HEADER, [...FIRST, note], SECOND);
    expect(lines(form)).toEqual(EXPECTED);
    expect(form.indicators[0]?.explanation?.text).toBe("");
  });

  it.each(NOTES)("%s in the column of a level is no level", (note) => {
    const form = one(HEADER, FIRST, [note, ...SECOND.slice(1)]);
    expect(lines(form)).toEqual(EXPECTED);
  });

  it.each(["2/3", "共3页"])("%s is one where it stands alone on its row", (note) => {
    expect(lines(one(HEADER, FIRST, [null, null, note], SECOND))).toEqual(EXPECTED);
    expect(lines(one(HEADER, FIRST, [null, null, null, null, null, null, note], SECOND))).toEqual(
      EXPECTED,
    );
  });

  it("may have its value in the next cell", () => {
    const note: Row = [null, null, null, null, null, null, "打印日期：", "2025-01-15"];
    expect(lines(one(HEADER, FIRST, note, SECOND))).toEqual(EXPECTED);
  });
});

it.each([
  ["2/3", "2/3"],
  ["完成打印200页", "完成打印200页"],
  ["共200页", "共200页"],
  ["-2", "-2"],
  ["第2名", "第2名"],
])("%s beside a target stays an answer", (answer, text) => {
  const form = one(HEADER, ["产出指标", "数量指标", "编印手册", "≥2", answer, 10, 10], SECOND);
  expect(form.indicators[0]?.actual.text).toBe(text);
});

it.each(["打印服务费", "第2季度巡查", "打印日期准确率", "共享平台", "第三方评估", "页面访问量"])(
  "%s stays a name",
  (name) => {
    const form = one(HEADER, ["产出指标", "数量指标", name, "≥2", "2", 10, 10], SECOND);
    expect(form.indicators[0]?.name.text).toBe(name);
  },
);

describe("what a page prints on a row of its own", () => {
  const HEADINGS = [
    "项目支出绩效自评表（续）",
    "项目支出绩效自评表",
    "附件2",
    "附表：",
    "单位：万元",
    "2024年3月1日",
    "2024-03-01",
    "2",
  ];

  it.each(HEADINGS)("%s is no level and no part of a name", (heading) => {
    for (const column of [0, 1, 2]) {
      const row = HEADER.map((_, index) => (index === column ? heading : null));
      const form = one(HEADER, FIRST, row, SECOND);
      expect(lines(form)).toEqual(EXPECTED);
      expect(unclear(form)).toEqual([]);
      expect(form.claims.find(({ at }) => at.row === 3)?.role).toBe("noise");
    }
  });

  it("is read where it stands among other cells", () => {
    const form = one(HEADER, FIRST, ["附件2", null, "材料份数", "≥2份", "2份", 10, 10]);
    expect(lines(form)[1]).toBe("附件||材料份数|≥2份|2份|10|10");
  });

  it("ends no word that only begins like it", () => {
    const form = one(HEADER, FIRST, ["续建项目", null, "续建里程", "≥2公里", "2公里", 10, 10]);
    expect(lines(form)[1]).toBe("续建项目||续建里程|≥2公里|2公里|10|10");
  });
});
