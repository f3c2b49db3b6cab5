/** Labels of several meanings, whose place in the header decides. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { lines, one, type Row, unclear } from "../../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标"];
const ROW: Row = ["产出指标", "质量指标", "合格率", "≥95%", "90%", 10, 9];
const READ = ["产出指标|质量指标|合格率|≥95%|90%|10|9"];

const read = (header: Row, row: Row = ROW): ReturnType<typeof one> => one(header, row);

describe("a target column", () => {
  it.each(["绩效目标", "考核标准", "绩效标准", "年度绩效目标", "绩效目标（年度）"])(
    "may be headed %s",
    (label) => {
      const form = read([...LEVELS, "三级指标", label, "实际完成值", "分值", "得分"]);
      expect(lines(form)).toEqual(READ);
      expect(unclear(form)).toEqual([]);
    },
  );

  it("may be headed 指标值及单位", () => {
    const form = read([...LEVELS, "三级指标", "指标值及单位", "完成值", "分值", "得分"]);
    expect(lines(form)).toEqual(READ);
  });

  it("with a wrong score beside it is checked", () => {
    const row = ["产出指标", "质量指标", "合格率", "≥95%", "90%", 10, 10];
    const form = read([...LEVELS, "三级指标", "绩效目标", "完成值", "分值", "得分"], row);
    // 10 × 90 ÷ 95 = 9.473…
    expect(assess(form, defaultProfile).indicators[0]?.score.computed).toBe("9.47");
  });

  it("beside another of these labels is not known, which is said at both", () => {
    const form = read(
      [...LEVELS, "三级指标", "绩效目标", "考核标准", "完成值", "分值", "得分"],
      ["产出指标", "质量指标", "合格率", "≥95%", "≥90%", "90%", 10, 9],
    );
    expect(unclear(form)).toEqual(["D1 column-not-placed", "E1 column-not-placed"]);
  });

  it("that is not there is said at the achievements", () => {
    const form = read(
      [...LEVELS, "三级指标", "完成值", "分值", "得分"],
      ["产出指标", "质量指标", "合格率", "90%", 10, 9],
    );
    expect(unclear(form)).toEqual(["D1 no-target-column"]);
  });

  it("is told from a column of goals beside it", () => {
    const form = read(
      [...LEVELS, "三级指标", "绩效目标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "质量指标", "合格率", "做好1项工作", "≥95%", "90%", 10, 9],
    );
    expect(lines(form)).toEqual(READ);
    expect(unclear(form)).toEqual([]);
  });
});

describe("a name column", () => {
  it.each(["绩效指标", "四级指标", "考核指标", "指标", "明细指标", "绩效指标内容"])(
    "may be headed %s",
    (label) => {
      const form = read([...LEVELS, label, "目标值", "完成值", "分值", "得分"]);
      expect(lines(form)).toEqual(READ);
      expect(unclear(form)).toEqual([]);
    },
  );
});

describe("columns of points", () => {
  it.each([
    ["分值", "赋分"],
    ["权重", "赋分"],
    ["分值设置", "得分"],
    ["赋分", "得分"],
  ])("may be headed %s and %s", (weight, score) => {
    const form = read([...LEVELS, "三级指标", "目标值", "完成值", weight, score]);
    expect(lines(form)).toEqual(READ);
    expect(unclear(form)).toEqual([]);
  });
});

it.each(["执行情况", "指标执行情况"])("an actual value may be headed %s", (label) => {
  expect(lines(read([...LEVELS, "三级指标", "目标值", label, "分值", "得分"]))).toEqual(READ);
});

it("an explanation may be headed 问题与措施", () => {
  const form = one(
    [...LEVELS, "三级指标", "目标值", "完成值", "分值", "得分", "问题与措施"],
    [...ROW, "因检测不合格一批，将加强抽检。"],
  );
  expect(form.indicators[0]?.explanation?.text).toBe("因检测不合格一批，将加强抽检。");
});

describe("a label of two words", () => {
  it.each<[string, Row]>([
    [
      "完成值及说明",
      [...LEVELS, "三级指标", "年度指标值", "完成值及说明", "分值", "得分", "原因分析"],
    ],
    [
      "得分与扣分情况",
      [...LEVELS, "三级指标", "年度指标值", "完成值", "分值", "得分与扣分情况", "原因分析"],
    ],
    [
      "指标名称及解释",
      [...LEVELS, "指标名称及解释", "年度指标值", "完成值", "分值", "得分", "原因分析"],
    ],
    [
      "二级指标及权重",
      [
        "一级指标",
        "二级指标及权重",
        "三级指标",
        "年度指标值",
        "完成值",
        "分值",
        "得分",
        "原因分析",
      ],
    ],
    [
      "一级指标及分值",
      [
        "一级指标及分值",
        "二级指标",
        "三级指标",
        "年度指标值",
        "完成值",
        "分值",
        "得分",
        "原因分析",
      ],
    ],
    ["目标值、说明", [...LEVELS, "三级指标", "目标值、说明", "完成值", "分值", "得分", "原因分析"]],
  ])("names its column by the first: %s", (_, header) => {
    const form = read(header);
    expect(lines(form)).toEqual(READ);
    expect(unclear(form)).toEqual([]);
  });

  it("of which the table has the first already is another column", () => {
    const header = [
      ...LEVELS,
      "三级指标",
      "年度指标值",
      "完成值",
      "分值",
      "得分",
      "得分及扣分原因",
    ];
    const form = read(header, [...ROW, "一处未达标"]);
    expect(lines(form)).toEqual(READ);
    expect(form.indicators[0]?.explanation?.text).toBe("一处未达标");
  });

  it.each<[string, Row, Row, string]>([
    [
      "answers and scores",
      [...LEVELS, "三级指标", "年度指标值", "完成情况及得分", "分值"],
      ["产出指标", "质量指标", "合格率", "≥95%", "90%，9分", 10],
      "E1",
    ],
    [
      "scores and reasons",
      [...LEVELS, "三级指标", "年度指标值", "完成值", "分值", "得分及原因"],
      ["产出指标", "质量指标", "合格率", "≥95%", "90%", 10, "9，一处未达标"],
      "G1",
    ],
  ])(
    "for two columns that the table lacks, %s, is not known, which is said",
    (_, header, row, at) => {
      expect(unclear(read(header, row))).toEqual([`${at} column-not-placed`]);
    },
  );
});

it("targets without a column of achievements are said at their header", () => {
  const form = read(
    [...LEVELS, "三级指标", "年度指标值", "佐证材料", "分值", "得分"],
    ["产出指标", "质量指标", "合格率", "≥95%", "见附件", 10, 9],
  );
  expect(unclear(form)).toEqual(["D1 no-actual-column"]);
});
