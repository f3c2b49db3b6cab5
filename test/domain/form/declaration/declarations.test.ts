import type { Cells } from "../../../../src/domain/cells";
import { readDeclarations } from "../../../../src/domain/form/declaration/declarations";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Rows = readonly (readonly string[])[];

/** Every cell a text; "" is an empty cell. */
const declared = (rows: Rows): Cells =>
  sheetOf(rows.map((row) => row.map((value) => (value === "" ? null : value))));

const HEAD: Rows = [
  ["项目支出绩效目标申报表"],
  ["（2026年度）"],
  ["项目名称", "", "物业事务管理"],
  ["主管部门", "", "甲局", "", "实施单位", "乙中心"],
  ["项目资金（万元）", "", "年度资金总额", "1200"],
  ["", "", "其中：财政拨款", "1200"],
  ["年度总体目标", "保障办公楼正常运转。"],
];

const SIMPLE: Rows = [
  ...HEAD,
  ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
  ["产出指标", "数量指标", "物业服务面积", "≥2000平方米", "20"],
  ["", "质量指标", "验收合格率", "≥95%", "30"],
  ["效益指标", "社会效益指标", "办公环境", "改善", "30"],
  ["满意度指标", "服务对象满意度指标", "职工满意度", "≥90%", "10"],
];

const APART: Rows = [
  ...HEAD,
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"],
  ["", "产出指标", "数量指标", "物业服务面积", "≥", "2000", "平方米", "20"],
  ["", "", "质量指标", "验收合格率", "≥", "95", "%", "30"],
  ["", "效益指标", "社会效益指标", "办公环境", "定性", "改善", "", "30"],
  ["", "满意度指标", "服务对象满意度指标", "职工满意度", "≥", "90", "%", "10"],
];

const TWO_STOREYS: Rows = [
  ...HEAD,
  ["一级指标", "二级指标", "三级指标", "年度指标值", "", "", "权重"],
  ["", "", "", "指标性质", "指标值", "度量单位", ""],
  ["产出指标", "数量指标", "物业服务面积", "≥", "2000", "平方米", "20"],
  ["", "质量指标", "验收合格率", "≥", "95", "%", "30"],
  ["效益指标", "社会效益指标", "办公环境", "定性", "改善", "", "30"],
  ["满意度指标", "服务对象满意度指标", "职工满意度", "≥", "90", "%", "10"],
];

describe.each([
  ["in one cell", SIMPLE],
  ["apart", APART],
  ["under a header of two rows", TWO_STOREYS],
])("a declaration with its targets %s", (_name, rows) => {
  const declarations = readDeclarations(declared(rows));
  const [declaration] = declarations;

  it("gives its head and goal", () => {
    expect(declarations).toHaveLength(1);
    expect(declaration).toMatchObject({
      year: { text: "2026" },
      project: { text: "物业事务管理" },
      department: { text: "甲局" },
      unit: { text: "乙中心" },
      goal: { text: "保障办公楼正常运转。" },
    });
  });

  it("gives its indicators under their levels, with targets and weights", () => {
    expect(
      declaration?.indicators.map(({ level1, level2, name, target, weight }) => [
        level1.text,
        level2.text,
        name.text,
        target.text,
        weight?.text,
      ]),
    ).toEqual([
      ["产出指标", "数量指标", "物业服务面积", "≥2000平方米", "20"],
      ["产出指标", "质量指标", "验收合格率", "≥95%", "30"],
      ["效益指标", "社会效益指标", "办公环境", "改善", "30"],
      ["满意度指标", "服务对象满意度指标", "职工满意度", "≥90%", "10"],
    ]);
  });

  it("is no form to assess", () => {
    expect(understand(declared(rows))).toEqual([]);
  });
});

describe("a declaration", () => {
  it("of several years beside the year's gives the year's goal and targets", () => {
    const [declaration] = readDeclarations(
      declared([
        ["项目支出绩效目标表"],
        ["（2026年度）"],
        ["项目名称", "", "物业事务管理"],
        ["主管部门", "", "甲局", "", "实施单位", "", "乙中心"],
        ["总体目标", "中期目标（2026年—2028年）", "", "", "", "年度目标"],
        ["", "三年内改造完毕。", "", "", "", "今年改造一半。"],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "指标值",
          "二级指标",
          "三级指标",
          "指标值",
        ],
        [
          "",
          "产出指标",
          "数量指标",
          "改造面积",
          "6000平方米",
          "数量指标",
          "改造面积",
          "2000平方米",
        ],
        ["", "", "质量指标", "合格率", "≥98%", "质量指标", "合格率", "≥95%"],
        ["", "效益指标", "社会效益指标", "环境", "改善", "社会效益指标", "环境", "初步改善"],
      ]),
    );
    expect(declaration).toMatchObject({
      project: { text: "物业事务管理" },
      unit: { text: "乙中心" },
      goal: { text: "今年改造一半。" },
    });
    expect(
      declaration?.indicators.map(({ level1, level2, name, target }) =>
        [level1, level2, name, target].map(({ text }) => text),
      ),
    ).toEqual([
      ["产出指标", "数量指标", "改造面积", "2000平方米"],
      ["产出指标", "质量指标", "合格率", "≥95%"],
      ["效益指标", "社会效益指标", "环境", "初步改善"],
    ]);
  });

  it("without weights gives none", () => {
    const [declaration] = readDeclarations(
      declared(SIMPLE.map((row) => (row.length === 5 ? row.slice(0, 4) : row))),
    );
    expect(declaration?.indicators.map(({ weight }) => weight)).toEqual([null, null, null, null]);
  });

  it("with nothing declared is none", () => {
    const empty = SIMPLE.map((row, index) =>
      index > HEAD.length ? row.map((value, column) => (column < 2 ? value : "")) : row,
    );
    expect(readDeclarations(declared(empty))).toEqual([]);
  });

  it("is not what has been assessed", () => {
    const assessed = SIMPLE.map((row) =>
      row[0] === "一级指标" ? [...row, "实际完成值", "得分"] : row,
    );
    expect(readDeclarations(declared(assessed))).toEqual([]);
  });
});
