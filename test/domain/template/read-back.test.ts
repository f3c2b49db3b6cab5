import { checksOf } from "../../support/findings";
import { a1 } from "../../../src/domain/cells";
import { understand } from "../../../src/domain/form/understand";
import { standardTemplate } from "../../../src/domain/template/standard-template";
import { drawn, points, text } from "./drawn";
import { optionsWith } from "./options";

const options = optionsWith();

describe("the standard template read back", () => {
  const forms = understand(drawn(standardTemplate(options)));
  const [form] = forms;

  it("is one form with nothing unclear", () => {
    expect(forms).toHaveLength(1);
    expect(form?.unplaced).toEqual([]);
    expect(form).toMatchObject({ hasWeights: true, hasScores: true, hasExplanations: true });
  });

  it("has its funds, total and grade in their places", () => {
    expect(form?.funds[0] && a1(form.funds[0].label.at)).toBe("B6");
    expect(form?.funds[0]?.score && a1(form.funds[0].score.at)).toBe("H6");
    expect(form?.total?.score && a1(form.total.score.at)).toBe("G31");
    expect(form?.grade && a1(form.grade.at)).toBe("C32");
  });

  it("has findings for empty fields and for nothing else", () => {
    const codes = form ? checksOf(form).map(({ code }) => code) : [];
    const ofEmptyFields = new Set([
      "missing-field",
      "missing-target",
      "missing-actual",
      "missing-weight",
      "budget-zero",
      "weight-sum",
      "category-weight",
      "placeholder-row",
    ]);
    expect(codes).toContain("missing-field");
    expect(codes.filter((code) => !ofEmptyFields.has(code))).toEqual([]);
  });

  it("gives back the head typed into it", () => {
    const typed = { C3: text("物业事务管理"), C4: text("甲局"), G4: text("乙中心") };
    const [filled] = understand(
      drawn(standardTemplate(optionsWith({ entries: { year: "2025" } })), typed),
    );
    const { project, department, unit, year } = filled ?? {};
    expect([project, department, unit].map((place) => place?.text)).toEqual([
      "物业事务管理",
      "甲局",
      "乙中心",
    ]);
    expect(year?.text).toContain("2025");
  });

  it("gives back the rows typed into it under their levels", () => {
    const [filled] = understand(
      drawn(standardTemplate(options), {
        C14: text("培训场次"),
        D14: text("≥12场"),
        E14: text("12场"),
        F14: points("8"),
        G14: points("8"),
        C30: text("群众满意度"),
        D30: text("≥90%"),
        E30: text("92%"),
        F30: points("10"),
        G30: points("10"),
      }),
    );
    const rows = (filled?.indicators ?? []).filter(({ name }) => name.text !== "");
    expect(
      rows.map(({ row, level1, level2, name }) => [row, level1.text, level2.text, name.text]),
    ).toEqual([
      [14, "产出指标", "数量指标", "培训场次"],
      [30, "满意度指标", "服务对象满意度指标", "群众满意度"],
    ]);
  });
});
