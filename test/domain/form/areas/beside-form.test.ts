/** Labels and small tables beside a form are outside and cost it nothing. */
import { a1 } from "../../../../src/domain/cells";
import type { Form } from "../../../../src/domain/form/model/form";
import { figure, HEADER, lines, one, read, type Row, unclear } from "../../../support/layout-sheet";

const FORM: Row[] = [
  ["2024年度项目支出绩效自评表"],
  ["项目名称", "道路养护", null, "自评等级", "良"],
  ["主管部门", "某局", null, "预算单位", "某中心"],
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 320, 310, 248, 10, "80%", 8],
  [null, "其中：财政拨款", 300, 290, 240, "—", "82.8%", "—"],
  [null, "其他资金", 20, 20, 8, "—", "40%", "—"],
  ["年度总体目标", "预期目标", null, null, "实际完成情况"],
  [null, "养护道路二十公里。", null, null, "已养护二十公里。"],
  HEADER,
  ["产出指标", "数量指标", "甲", "≥20台", "20台", 50, 50],
  [null, "质量指标", "乙", "≥95%", "95%", 40, 30, "雨天多"],
  ["总分", null, null, null, null, 100, 88],
];
const WIDTH = HEADER.length;

const facts = (form: Form) => ({
  head: [form.project, form.department, form.unit, form.year].map((place) => place?.text ?? null),
  funds: form.funds.map((row) =>
    [row.initial, row.budget, row.executed, row.weight, row.rate, row.score].map(figure).join("|"),
  ),
  goals: form.goals.map(({ goal, outcome }) => [goal?.text, outcome?.text]),
  rows: lines(form),
  total: [form.total?.weight ?? null, form.total?.score ?? null].map(figure),
  grade: form.grade?.text,
  unclear: unclear(form),
  unknown: form.unknownLabels.map(({ text }) => text),
});

const READ = {
  head: ["道路养护", "某局", "某中心", "2024"],
  funds: ["320|310|248|10|80|8", "300|290|240|dash|82.8|dash", "20|20|8|dash|40|dash"],
  goals: [["养护道路二十公里。", "已养护二十公里。"]],
  rows: ["产出指标|数量指标|甲|≥20台|20台|50|50", "产出指标|质量指标|乙|≥95%|95%|40|30"],
  total: ["100", "88"],
  grade: "良",
  unclear: [],
  unknown: [],
};

/** The form with further cells behind empty columns, from a row on. */
function withBeside(row: number, gap: number, ...cells: Row[]): Form {
  return one(
    ...FORM.map((line, index): Row => {
      const beside = cells[index + 1 - row];
      const padded = [...line, ...Array<null>(WIDTH + gap - line.length).fill(null)];
      return beside === undefined ? [...line] : [...padded, ...beside];
    }),
  );
}

const LABELS = [
  "电话",
  "联系电话",
  "项目名称",
  "主管部门",
  "实施单位",
  "自评得分",
  "自评等级",
  "填表人",
  "预期目标",
  "预算数",
  "执行率",
  "合计",
  "等级",
  "优",
];

it("reads the form alone", () => {
  expect(facts(one(...FORM))).toEqual(READ);
});

describe.each(LABELS)("%s right of the form, behind an empty column", (label) => {
  it.each(FORM.map((_, index) => index + 1).filter((row) => row > 1))(
    "costs nothing in row %i",
    (row) => {
      const form = withBeside(row, 1, [label]);
      expect(facts(form)).toEqual(READ);
      expect(form.claims.find(({ at }) => a1(at) === `J${row}`)?.role).toBe("outside");
    },
  );

  it.each([5, 6, 7])("costs nothing with a number behind it in row %i", (row) => {
    expect(facts(withBeside(row, 1, [label, 37]))).toEqual(READ);
  });

  it.each([5, 6, 7])("costs nothing in the next column in row %i", (row) => {
    expect(facts(withBeside(row, 0, [label]))).toEqual(READ);
  });
});

describe.each(LABELS.filter((label) => label !== "项目名称"))("%s left of the form", (label) => {
  it.each(FORM.map((_, index) => index + 1))("costs nothing in row %i", (row) => {
    const left = (index: number): Row => [index + 1 === row ? label : null, null];
    const form = one(...FORM.map((line, index): Row => [...left(index), ...line]));
    expect(facts(form)).toEqual(READ);
    expect(form.claims.find(({ at }) => a1(at) === `A${row}`)?.role).toBe("outside");
  });

  it.each([2, 4, 5, 8, 10, 11])("costs nothing with numbers below it in row %i", (row) => {
    const left = (index: number): Row => [[label, 37, 38][index + 1 - row] ?? null, null];
    const form = one(...FORM.map((line, index): Row => [...left(index), ...line]));
    expect(facts(form)).toEqual(READ);
  });
});

it("a head that begins left of its table belongs to the form", () => {
  const form = one(
    ["项目名称", "道路养护", "主管部门", "某局"],
    [null, ...HEADER],
    ["绩效指标", "产出指标", "数量指标", "甲", "≥20台", "20台", 100, 100],
  );
  expect([form.project?.text, form.department?.text]).toEqual(["道路养护", "某局"]);
});

it.each([2, 3, 4, 5, 6, 8, 10, 11])(
  "a small table of funds from row %i on costs nothing",
  (row) => {
    const table: Row[] = [
      ["金额", "预算数", "执行数", "得分"],
      ["甲", 10, 9, 9.1],
      ["乙", 20, 18, 8.8],
    ];
    expect(facts(withBeside(row, 1, ...table))).toEqual(READ);
  },
);

it("a table of funds beside the rows between two headers begins no form", () => {
  const beside = (row: Row, ...cells: Row): Row => [
    ...row,
    ...Array<null>(9 - row.length).fill(null),
    ...cells,
  ];
  const forms = read(
    ["2024年度绩效自评表"],
    ["项目名称", "监测"],
    ["年度绩效目标1", "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"],
    [null, "产出指标", "数量指标", "站点", "5个", "5个", 50],
    beside([null, "效益指标", "社会效益", "使用率", "≥95%", "96%", 30], "单位", "预算数", "执行数"),
    beside(
      ["年度绩效目标2", "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"],
      "甲",
      10,
      9,
    ),
    beside([null, "产出指标", "数量指标", "点位", "6个", "6个", 20], "乙", 20, 18),
    ["总分", 100],
  );
  expect(forms.map((form) => [form.indicators.length, unclear(form)])).toEqual([[3, []]]);
});

it("a label beside the second row of a header is no part of the target", () => {
  const form = one(
    ["一级指标", "二级指标", "三级指标", "年度指标值", null, null, "完成值", "分值", "得分"],
    [null, null, null, "符号", "数值", "单位", null, null, null, null, "单位", "预算数"],
    ["产出指标", "数量指标", "甲", "≥", 12, "次", "10次", 50, 40, null, "一处", 10],
    [null, "质量指标", "乙", "=", 100, "%", "100%", 20, 20, null, "二处", 20],
  );
  expect(lines(form)).toEqual([
    "产出指标|数量指标|甲|≥12次|10次|50|40",
    "产出指标|质量指标|乙|=100%|100%|20|20",
  ]);
  expect(unclear(form)).toEqual([]);
});

it("the label of a grade alone in the next column says nothing", () => {
  const form = withBeside(13, 0, ["评分等级"]);
  expect(facts(form)).toEqual(READ);
});

it.each(["实际完成值", "年度指标值", "分值", "得分"])(
  "an empty column %s beside the table is none of its columns",
  (label) => {
    for (const gap of [0, 1]) expect(facts(withBeside(10, gap, [label]))).toEqual(READ);
  },
);

it.each(["单位", "计算符号"])("a small table that begins with %s costs nothing", (label) => {
  const table: Row[] = [
    [label, "金额"],
    ["甲", 37],
    ["乙", 38],
  ];
  expect(facts(withBeside(10, 1, ...table))).toEqual(READ);
});

it("an empty column of projects beside the table does not hide the head's", () => {
  expect(facts(withBeside(10, 0, ["项目名称"]))).toEqual(READ);
});

describe("a form whose parts are wider than its table", () => {
  it("keeps columns of 项目资金 that its header does not have yet", () => {
    const form = one(
      [
        "项目资金",
        null,
        "年初预算数",
        "全年预算数",
        null,
        "全年执行数",
        null,
        "分值",
        "执行率",
        "得分",
      ],
      [null, "年度资金总额", 320, 310, null, 248, null, 10, "80%", 8],
      HEADER,
      ["产出指标", "数量指标", "甲", "≥20台", "20台", 90, 90],
    );
    expect(form.funds.map(({ score, rate }) => [figure(rate), figure(score)])).toEqual([
      ["80", "8"],
    ]);
  });

  it.each<[string, Row]>([
    ["alone", ["优"]],
    ["with its label", ["评分等级", "优"]],
    ["of a list", ["评分等级", "☑优□良□中□差"]],
  ])("keeps the grade directly behind the total: %s", (_how, grade) => {
    const form = one(
      HEADER.slice(0, 7),
      ["产出指标", "数量指标", "甲", "≥20台", "20台", 100, 100],
      ["总分", null, null, null, null, 100, 100, ...grade],
    );
    expect(form.grade?.text).toBe(grade.at(-1));
  });

  it("keeps the value of the label in its last column", () => {
    const form = one(
      ["2024年度绩效自评表"],
      ["项目名称", "道路养护", null, null, null, null, null, "主管部门", "某局"],
      HEADER,
      ["产出指标", "数量指标", "甲", "≥20台", "20台", 100, 100],
      ["总分", null, null, null, null, 100, 100, "评分等级", "优"],
    );
    expect([form.department?.text, form.grade?.text]).toEqual(["某局", "优"]);
  });
});
