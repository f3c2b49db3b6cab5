/** Columns with a row's own criterion and with deductions. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { figure, one, unclear, where } from "../../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"];
const ROW = ["产出指标", "质量指标", "合格率", "≥95%", "93%", 100];

describe("a column of criteria", () => {
  it.each(["评分标准", "评分依据", "计分方法", "评（扣）分标准", "得分计算方法", "考核评分细则"])(
    "%s is read with its cell",
    (label) => {
      const form = one([...LEVELS, label, "得分", "偏差原因"], [...ROW, "每低1%扣1分", 98, "—"]);
      expect(form.indicators[0]?.criteria.map(where)).toEqual(["G2"]);
      expect(unclear(form)).toEqual([]);
      expect(assess(form, defaultProfile).indicators[0]?.score.computed).toBe("98.00");
    },
  );

  it("may have another beside it: the one that says how points are given decides", () => {
    const form = one(
      [...LEVELS, "评分依据", "得分", "计分方法"],
      [...ROW, "检测报告", 98, "每低1个百分点扣1分"],
    );
    expect(form.indicators[0]?.criteria.map(where)).toEqual(["G2", "I2"]);
    expect(assess(form, defaultProfile).indicators[0]?.because).toMatchObject({
      rule: "criterion",
      score: "98.00",
    });
  });

  it("that says it twice leaves it to the person", () => {
    const form = one(
      [...LEVELS, "评分标准", "得分", "计分方法"],
      [...ROW, "每低1个百分点扣2分", 97, "每低1个百分点扣1分"],
    );
    const { indicators, findings } = assess(form, defaultProfile);
    expect(indicators[0]?.score.computed).toBe("97.00");
    expect(findings.map(({ code }) => code)).toContain("own-criterion");
  });

  it("of the bases of the targets is none", () => {
    const form = one([...LEVELS, "取值依据", "得分"], [...ROW, "每低1%扣1分", 97.89]);
    expect(form.indicators[0]?.criteria).toEqual([]);
  });
});

describe("a column of deductions", () => {
  it("is read as points", () => {
    const form = one([...LEVELS, "扣分", "得分", "偏差原因"], [...ROW, "0.5分", 97.39, "—"]);
    expect(figure(form.indicators[0]?.deduction ?? null)).toBe("0.5");
    expect(unclear(form)).toEqual([]);
    // 100 × 93 ÷ 95 = 97.89, less 0.50
    expect(assess(form, defaultProfile).indicators[0]?.score.computed).toBe("97.39");
  });

  it("with reasons is the column of explanations", () => {
    const form = one([...LEVELS, "得分", "扣分说明"], [...ROW, 97.89, "检测不合格一批"]);
    expect(form.indicators[0]?.deduction).toBeNull();
    expect(form.indicators[0]?.explanation?.text).toBe("检测不合格一批");
  });
});
