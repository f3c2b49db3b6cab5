import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formResult } from "../../../src/domain/summary/form-result";
import { formOf, place, type FormText } from "../../support/form";
import type { Form } from "../../../src/domain/form/model/form";

const resultOf = (text: FormText, changes: Partial<Form> = {}) =>
  formResult(assess(formOf(text, changes), defaultProfile), defaultProfile);

describe("a form's result", () => {
  it("has the keys of its JSON in their order", () => {
    const result = resultOf({ funds: [{}], rows: [{}], total: {}, grade: "" });
    expect(Object.keys(result)).toEqual([
      ..."sheet range title year project department unit profile state".split(" "),
      ..."funds indicators total grade findings unchecked".split(" "),
    ]);
    expect(Object.keys(result.funds[0] ?? {})).toEqual(
      "label initial budget executed weight rate score".split(" "),
    );
    expect(Object.keys(result.indicators[0] ?? {})).toEqual(
      "row level1 level2 name target actual kind weight score explanation because reviews".split(
        " ",
      ),
    );
    expect(Object.keys(result.total ?? {})).toEqual(["weight", "reported", "computed"]);
    expect(Object.keys(result.grade ?? {})).toEqual(["reported", "computed"]);
    expect(Object.keys(result.findings[0] ?? {})).toEqual([
      "code",
      "severity",
      "cell",
      "finding",
      "cause",
    ]);
  });

  it("gives amounts as shown without thousands separators, and figures with two places", () => {
    const funds = [
      { initial: "880", budget: "1,171.29", executed: "1,112.890", rate: "95.01%", score: "9.5" },
      { role: "part" as const, initial: "-", budget: "", executed: "0.00", rate: "0.00" },
    ];
    const [total, part] = resultOf({ funds }).funds;
    expect(total).toEqual({
      label: "年度资金总额",
      initial: "880",
      budget: "1171.29",
      executed: "1112.890",
      weight: "10.00",
      rate: { reported: "95.01", computed: "95.01" },
      score: { reported: "9.50", computed: "9.50" },
    });
    expect(part).toEqual({
      label: "其他资金",
      initial: null,
      budget: null,
      executed: "0.00",
      weight: null,
      rate: { reported: "0.00", computed: null },
      score: { reported: null, computed: null },
    });
  });

  it("has null for what stands empty as for what is not there", () => {
    const result = resultOf(
      { rows: [{ target: "", actual: "", explanation: "" }, { explanation: null }] },
      { year: null, department: place(4, 2, "") },
    );
    expect(result).toMatchObject({
      year: null,
      department: null,
      funds: [],
      total: null,
      grade: null,
    });
    expect(result.indicators[0]).toMatchObject({ target: null, actual: null, explanation: null });
    expect(result.indicators[1]).toMatchObject({ target: "≥10", actual: "10", explanation: null });
  });

  it("has objects with null inside for places that stand empty", () => {
    const result = resultOf({ rows: [{ target: "提升", actual: "达成" }], total: {}, grade: "" });
    expect(result.total).toEqual({ weight: null, reported: null, computed: null });
    expect(result.grade).toEqual({ reported: null, computed: null });
  });

  it("names the cells of findings in A1 notation, and none for the whole form", () => {
    const rows = [{ actual: "9", score: "9" }];
    const { findings } = resultOf({ funds: [{ weight: "90", score: "90" }], rows, total: null });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
      expect.arrayContaining([
        ["missing-explanation", "H20"],
        ["no-total", null],
      ]),
    );
  });
});
