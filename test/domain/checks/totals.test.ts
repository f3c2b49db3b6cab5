import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn } from "../../support/findings";
import { formOf, type FormText, type RowText } from "../../support/form";

const found = (text: FormText) => findingsIn(formOf(text), ["total-mismatch", "grade-mismatch"]);
const FUNDS = [{ budget: "100", executed: "95", score: "9.50" }];
const row = (weight: string, actual: string, score: string): RowText => ({
  target: "≥100",
  actual,
  weight,
  score,
});

describe("the printed total", () => {
  const rows = [row("50", "100", "50"), row("40", "99.9", "39.96")];
  it.each([
    ["99.46", []],
    ["99.5", ["total-mismatch G40"]],
    ["99.460", []],
    ["99.455", []],
    ["0", ["total-mismatch G40"]],
    ["0.00", ["total-mismatch G40"]],
    ["", []],
    ["-", []],
    ["满分", []],
  ])("%j beside 9.50 + 50 + 39.96 gives %j", (score, expected) => {
    expect(found({ funds: FUNDS, rows, total: { score } })).toEqual(expected);
  });

  it("is compared with what the rules give, not with wrong scores it adds up", () => {
    const wrong = [row("50", "100", "49"), row("40", "100", "40")];
    expect(found({ funds: FUNDS, rows: wrong, total: { score: "98.5" } })).toEqual([
      "total-mismatch G40",
    ]);
    expect(found({ funds: FUNDS, rows: wrong, total: { score: "99.5" } })).toEqual([]);
  });

  it.each([
    // 9.50 and 40 by the rules (39 is printed), 45 as printed
    ["94.5", []],
    ["93.5", ["total-mismatch G40"]],
    ["99.5", ["total-mismatch G40"]],
  ])("%s counts a row without a computed score with its printed one: %j", (score, expected) => {
    const unreadable = [row("50", "完成", "45"), row("40", "100", "39")];
    expect(found({ funds: FUNDS, rows: unreadable, total: { score } })).toEqual(expected);
  });

  it.each([
    // 49.50 without the row without a score, which may have 0 to 50
    ["49.5", []],
    ["70", []],
    ["99.5", []],
    ["49.49", ["total-mismatch G40"]],
    ["99.51", ["total-mismatch G40"]],
    ["0.00", ["total-mismatch G40"]],
  ])("%s is wrong only where no score of an open row reaches it: %j", (score, expected) => {
    const open = [row("50", "完成", ""), row("40", "100", "40")];
    expect(found({ funds: FUNDS, rows: open, total: { score } })).toEqual(expected);
  });

  it.each([
    // 部分达成: 60 to 80 percent of 50
    ["79.5", []],
    ["89.5", []],
    ["79.49", ["total-mismatch G40"]],
    ["89.51", ["total-mismatch G40"]],
  ])("%s keeps to the band of a row to be judged: %j", (score, expected) => {
    const partly = { target: "提升", actual: "部分达成", weight: "50", score: "" };
    const rows = [partly, row("40", "100", "40")];
    expect(found({ funds: FUNDS, rows, total: { score } })).toEqual(expected);
  });

  it.each([
    ["10.00", []],
    ["0.00", []],
    ["10.01", ["total-mismatch G40"]],
  ])("%s counts money without a budget from nothing to its weight: %j", (score, expected) => {
    const funds = [{ budget: "0", executed: "5", score: "" }];
    expect(found({ funds, total: { score } })).toEqual(expected);
  });

  it("adds up the printed scores of a form without weights", () => {
    const rows = [
      { weight: null, score: "40" },
      { weight: null, score: "40" },
    ];
    const funds = [{ weight: null, budget: "200", executed: "195.5", score: "19.55" }];
    expect(found({ funds, rows, total: { score: "99.55" } })).toEqual([]);
    expect(found({ funds, rows, total: { score: "99.45" } })).toEqual(["total-mismatch G40"]);
  });

  it("says nothing of a row without score and weight", () => {
    const rows = [
      { weight: null, score: "40" },
      { weight: null, score: "" },
    ];
    expect(found({ rows, total: { score: "30" } })).toEqual([]);
  });

  it("is left alone while nothing is answered yet", () => {
    const rows = [{ target: "提升", actual: "", score: "" }];
    expect(found({ rows, total: { score: "0.00" } })).toEqual([]);
  });

  it("counts neither parts of the funds nor rows that are not scored", () => {
    const funds = [...FUNDS, { role: "part" as const, budget: "50", executed: "50", score: "5" }];
    const more = [...rows, { weight: "-", score: "3" }, { placeholder: true, weight: "" }];
    expect(found({ funds, rows: more, total: { score: "99.46" } })).toEqual([]);
  });
});

describe("the printed grade", () => {
  const scored = (score: string): RowText[] => [
    { target: "提升", actual: "覆盖", weight: "100", score },
  ];
  it.each([
    ["90", "优", []],
    ["89.995", "优", []],
    ["89.995", "良", ["grade-mismatch G41"]],
    ["89.99", "优", ["grade-mismatch G41"]],
    ["89.99", "良", []],
    ["80", "良", []],
    ["79.99", "中", []],
    ["79.99", "良", ["grade-mismatch G41"]],
    ["60", "中", []],
    ["59.99", "差", []],
    ["59.99", "中", ["grade-mismatch G41"]],
    ["0", "差", []],
    ["95", "优秀", []],
    ["85", "良好", []],
    ["95", "优 秀", []],
    ["95", "☑优 □良 □中 □差", []],
    ["85", "☑优 □良 □中 □差", ["grade-mismatch G41"]],
    ["85", "□优 ☑良 □中 □差", []],
    ["95", "□优 ☑良 □中 □差", ["grade-mismatch G41"]],
    ["75", "□优 □良 ☑中 □差", []],
    ["95", "优☑ 良□ 中□ 差□", []],
    ["85", "优☑ 良□ 中□ 差□", ["grade-mismatch G41"]],
    ["85", "优□ 良√ 中□ 差□", []],
    ["85", "优秀□ 良好☑ 中等□ 较差□", []],
    ["95", "优秀□ 良好☑ 中等□ 较差□", ["grade-mismatch G41"]],
    ["85", "优 ☑良 中 差", []],
    ["95", "优 ☑良", []],
    // no grade is ticked, or several are
    ["95", "优□ 良□ 中□ 差□", []],
    ["55", "☑优 ☑良 □中 □差", []],
    ["95", "优 良 中 差", []],
    ["95", "", []],
    ["95", "合格", ["grade-mismatch G41"]],
  ])("of %s points printed %j gives %j", (score, grade, expected) => {
    expect(found({ rows: scored(score), grade })).toEqual(expected);
  });

  it("follows the scores, not a wrong total", () => {
    expect(found({ rows: scored("95"), total: { score: "85" }, grade: "优" })).toEqual([
      "total-mismatch G40",
    ]);
  });

  it.each([
    // 达成: 32 to 40 of 40
    ["57", "优", []],
    ["57", "良", []],
    ["57", "中", ["grade-mismatch G41"]],
    ["49.99", "优", ["grade-mismatch G41"]],
    ["50", "优", []],
    ["48", "中", ["grade-mismatch G41"]],
    ["47.99", "中", []],
  ])("beside %s and an open row, %s gives %j", (score, grade, expected) => {
    const open = { target: "提升", actual: "达成", weight: "40", score: "" };
    expect(found({ rows: [...scored(score), open], grade })).toEqual(expected);
  });

  it("counts a score that stands in one cell for two rows once", () => {
    const rows = [row("45", "100", "85"), row("55", "100", "")];
    expect(found({ rows, total: { score: "85" }, grade: "优" })).toEqual(["grade-mismatch G41"]);
    expect(found({ rows, total: { score: "85" }, grade: "良" })).toEqual([]);
  });

  it("may be any between the lowest and the highest total", () => {
    const rows = [{ target: "≥100", actual: "完成", weight: "85", score: "" }];
    for (const grade of ["良", "中", "差"]) expect(found({ rows, grade })).toEqual([]);
    expect(found({ rows, grade: "优" })).toEqual(["grade-mismatch G41"]);
  });
});

describe("the facts about a total and a grade", () => {
  const facts = (text: FormText) =>
    assess(formOf(text), defaultProfile).findings.flatMap((finding) =>
      finding.code === "total-mismatch" || finding.code === "grade-mismatch"
        ? [factsOf(finding)]
        : [],
    );
  const computed = [{ target: "≥100", actual: "85", weight: "100", score: "85" }];
  const unread = [{ target: "≥100", actual: "完成", weight: "100", score: "85" }];
  const open = [
    { target: "≥100", actual: "70", weight: "70", score: "70" },
    { target: "提升", actual: "部分达成", weight: "20", score: "" },
    { target: "≥100", actual: "完成", weight: "2", score: "" },
  ];
  const of = (low: string, high: string) => ({ low, high });

  it.each([
    [computed, { ...of("85.00", "85.00"), basis: "computed", waiting: 0 }],
    [unread, { ...of("85.00", "85.00"), basis: "mixed", waiting: 0 }],
    // 70 × 70 % + 60 to 80 % of 20 + 0 to 2
    [open, { ...of("61.00", "67.00"), basis: "mixed", waiting: 2 }],
  ])("tell the totals and what they were made of: %j", (rows, expected) => {
    expect(facts({ rows, total: { score: "84" } })).toEqual([{ reported: "84.00", ...expected }]);
  });

  it.each([
    [computed, { ...of("85.00", "85.00"), basis: "computed", waiting: 0 }, ["良"], "80.00"],
    [unread, { ...of("85.00", "85.00"), basis: "mixed", waiting: 0 }, ["良"], "80.00"],
    [open, { ...of("61.00", "67.00"), basis: "mixed", waiting: 2 }, ["中"], "60.00"],
    [
      [{ target: "≥100", actual: "完成", weight: "89", score: "" }],
      { ...of("0.00", "89.00"), basis: "mixed", waiting: 1 },
      ["良", "中", "差"],
      "0.00",
    ],
    [
      [{ target: "≥100", actual: "50", weight: "100", score: "50" }],
      { ...of("50.00", "50.00"), basis: "computed", waiting: 0 },
      ["差"],
      "0.00",
    ],
  ])("tell the grades and from where on they are given: %j", (rows, total, grades, from) => {
    expect(facts({ rows, grade: "优" })).toEqual([{ reported: "优", grades, from, ...total }]);
  });
});
