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

  it("is compared with the printed scores while a row has no computed one", () => {
    const unreadable = [row("50", "完成", "45"), row("40", "100", "40")];
    expect(found({ funds: FUNDS, rows: unreadable, total: { score: "94.5" } })).toEqual([]);
    expect(found({ funds: FUNDS, rows: unreadable, total: { score: "99.5" } })).toEqual([
      "total-mismatch G40",
    ]);
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

  it("is left alone while nothing is scored yet", () => {
    const rows = [{ target: "提升", actual: "达成", score: "" }];
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
    // nobody has ticked, or more than one
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

  it("is not judged by a sum that lacks scores", () => {
    const rows = [...scored("50"), { target: "提升", actual: "达成", weight: "40", score: "" }];
    expect(found({ rows, grade: "优" })).toEqual([]);
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
  const open = [{ target: "≥100", actual: "完成", weight: "100", score: "85" }];

  it.each([
    [computed, { reported: "84.00", sum: "85.00", basis: "computed" }],
    [open, { reported: "84.00", sum: "85.00", basis: "printed" }],
  ])("tell the sum and what it was made of: %j", (rows, expected) => {
    expect(facts({ rows, total: { score: "84" } })).toEqual([expected]);
  });

  it.each([
    [computed, { reported: "优", computed: "良", total: "85.00", from: "80.00" }],
    [open, { reported: "优", computed: "良", total: "85.00", from: "80.00" }],
    [
      [{ target: "≥100", actual: "50", weight: "100", score: "50" }],
      { reported: "优", computed: "差", total: "50.00", from: "0.00" },
    ],
  ])("tell the grade and from where on it is given: %j", (rows, expected) => {
    expect(facts({ rows, grade: "优" })).toEqual([expected]);
  });

  it("are those of the printed scores where a row cannot be computed", () => {
    expect(facts({ rows: open, grade: "良" })).toEqual([]);
    const partly = [...open, { target: "提升", actual: "达成", weight: "0", score: "" }];
    expect(facts({ rows: partly, grade: "优" })).toEqual([]);
  });
});
