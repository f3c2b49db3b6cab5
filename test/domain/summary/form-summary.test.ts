import type { Severity } from "../../../src/domain/findings/finding";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formSummary } from "../../../src/domain/summary/form-summary";
import type { Form } from "../../../src/domain/form/model/form";
import { formOf, place, type RowText } from "../../support/form";

const row: RowText = { target: "≥10件", actual: "10件", weight: "90", score: "90" };

const summaryOf = (changes: Partial<Form> = {}) =>
  formSummary(
    assess(
      formOf({ funds: [{}], rows: [row], total: { score: "98" }, grade: "优" }, changes),
      defaultProfile,
    ),
    [],
  );

describe("a form's line in a list", () => {
  it("tells which form it is, where it begins and what it comes to", () => {
    expect(summaryOf()).toMatchObject({
      at: { row: 1, column: 1 },
      range: "A1:I41",
      project: "项目",
      unit: "单位",
      total: { reported: "98.00", computed: "100.00" },
      grade: { reported: "优", computed: "优" },
    });
  });

  it.each([
    ["has none", null],
    ["is empty", place(4, 6, "")],
  ])("names the department where the unit %s", (_, unit) => {
    expect(summaryOf({ unit }).unit).toBe("主管部门");
  });

  it("names nothing where the form has no such places", () => {
    const { project, unit } = summaryOf({ project: null, unit: null, department: null });
    expect([project, unit]).toEqual(["", ""]);
  });

  it("counts the items of each severity", () => {
    const severities: readonly Severity[] = ["error", "error", "notice"];
    const items = severities.map((severity) => ({ severity }));
    const { counts } = formSummary(assess(formOf({}), defaultProfile), items);
    expect(counts).toEqual({ error: 2, warning: 0, notice: 1 });
  });
});
