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
