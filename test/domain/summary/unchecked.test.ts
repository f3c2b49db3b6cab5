import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { uncheckedOf } from "../../../src/domain/summary/unchecked";
import type { Form } from "../../../src/domain/form/model/form";
import { formOf, type FormText, type RowText } from "../../support/form";

/** "rows 20,22 unreadable-actual", "total no-total". */
const uncheckedIn = (text: FormText, changes: Partial<Form> = {}): readonly string[] =>
  uncheckedOf(assess(formOf(text, changes), defaultProfile)).map(({ what, why, rows, cells }) =>
    [what, [...rows, ...cells].join(","), why].filter((part) => part !== "").join(" "),
  );

const ROW: RowText = { target: "≥10", actual: "10", weight: "10", score: "10" };
const FUNDS = { budget: "100", executed: "100", rate: "100%", score: "10" };
const WHOLE: FormText = {
  rows: [ROW, ROW],
  funds: [FUNDS],
  total: { weight: "100", score: "30" },
  grade: "差",
};

describe("what could not be checked", () => {
  it("is nothing where all was", () => {
    expect(uncheckedIn(WHOLE)).toEqual([]);
    expect(
      uncheckedIn({ ...WHOLE, rows: [ROW, { ...ROW, target: "提升", actual: "达成" }] }),
    ).toEqual([]);
  });

  it("is the whole of a form that nobody has begun", () => {
    expect(uncheckedIn({ rows: [{ actual: "" }] })).toEqual(["form unfilled"]);
  });

  it.each<[FormText, readonly string[]]>([
    [{ ...WHOLE, grade: null }, ["grade no-grade"]],
    [{ ...WHOLE, total: null }, ["total no-total"]],
    [{ ...WHOLE, funds: [] }, ["execution no-funds"]],
    [{ ...WHOLE, rows: [{ ...ROW, explanation: null }] }, ["explanations no-explanation-column"]],
    [
      { ...WHOLE, rows: [{ ...ROW, score: null }], total: null, grade: null },
      ["scores no-score-column", "total no-total", "grade no-grade"],
    ],
    [
      { ...WHOLE, rows: [{ ...ROW, weight: null }], total: null, grade: null },
      ["weights no-weight-column", "total no-total", "grade no-grade"],
    ],
  ])("is what needs a place that the form lacks: %#", (text, expected) => {
    expect(uncheckedIn(text)).toEqual(expected);
  });

  it.each<[RowText, string]>([
    [{ actual: "?" }, "unreadable-actual"],
    [{ target: "?" }, "unreadable-target"],
    [{ actual: "" }, "missing-actual"],
    [{ target: "" }, "missing-target"],
    [{ target: "≥95%", actual: "0.76" }, "unreadable-actual"],
    [{ target: "≥5个", actual: "5人次" }, "unit-mismatch"],
    [{ target: "提升", actual: "达成", score: "" }, "needs-judgement"],
    [{ criterion: "由专家组酌情评分" }, "own-criterion"],
    [{ score: "" }, "not-printed"],
    [{ level1: "加分项", score: "2" }, "by-a-person"],
  ])("is the score of a row: %j, since %s", (row, why) => {
    const unchecked = uncheckedIn({ ...WHOLE, rows: [ROW, { ...ROW, ...row }] });
    expect(unchecked).toContain(`rows 21 ${why}`);
  });

  it("names the rows of one reason together, in the form's order", () => {
    const unchecked = uncheckedIn({
      ...WHOLE,
      rows: [
        { ...ROW, actual: "?" },
        { ...ROW, score: "" },
        { ...ROW, actual: "?" },
      ],
    });
    expect(unchecked).toEqual([
      "rows 20,22 unreadable-actual",
      "rows 21 not-printed",
      "total rows-not-computed",
      "grade rows-not-computed",
    ]);
  });

  it.each([
    [{ ...FUNDS, budget: "" }, "execution budget-zero"],
    [{ ...FUNDS, executed: "" }, "execution missing-executed"],
    [{ ...FUNDS, score: "" }, "execution not-printed"],
  ])("is the execution rate: %j gives %s", (funds, expected) => {
    expect(uncheckedIn({ ...WHOLE, funds: [funds] })).toContain(expected);
  });

  it("is a total and a grade that are not there", () => {
    expect(uncheckedIn({ ...WHOLE, total: { weight: "100" }, grade: "" })).toEqual([
      "total not-printed",
      "grade not-printed",
    ]);
  });

  it("is a list of grades of which none is ticked", () => {
    expect(uncheckedIn({ ...WHOLE, grade: "优□ 良□ 中□ 差□" })).toEqual(["grade not-chosen"]);
    expect(uncheckedIn({ ...WHOLE, grade: "优☑ 良□ 中□ 差□" })).toEqual([]);
  });

  it("is what could not be placed, was no number or was not read", () => {
    const at = { row: 30, column: 2 };
    const unchecked = uncheckedIn(
      { ...WHOLE, rows: [ROW, { ...ROW, score: "八分" }] },
      {
        headers: [],
        unplaced: [{ at, reason: "funds-not-placed", text: "专项" }],
        claims: [
          { at: { row: 31, column: 3 }, role: "unclaimed", text: "附注甲" },
          { at: { row: 32, column: 3 }, role: "note", text: "说明" },
        ],
      },
    );
    expect(unchecked).toEqual([
      "rows 21 not-printed",
      "sums rows-not-placed",
      "cells B30 not-placed",
      "cells G21 no-number",
      "cells C31 not-read",
    ]);
  });
});
