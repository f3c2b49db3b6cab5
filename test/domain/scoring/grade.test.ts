import { decimal } from "../../../src/domain/decimal";
import { gradeOf, gradesNamed, isTickList, scoreGrade } from "../../../src/domain/scoring/grade";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { place } from "../../support/form";

describe("a grade", () => {
  it.each([
    ["100", "优"],
    ["90", "优"],
    ["89.995", "优"],
    ["89.9949", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
    ["-0.01", null],
  ])("of %s points is %s, taken from the rounded total", (total, grade) => {
    expect(gradeOf(decimal(total), defaultProfile)).toBe(grade);
  });
});

describe("what a printed grade may mean", () => {
  it.each([
    ["优", ["优"]],
    ["优秀", ["优"]],
    [" 良 好 ", ["良"]],
    ["评为优", ["优"]],
    ["优良", ["优", "良"]],
    ["合格", []],
    ["□优 ☑良", ["良"]],
    ["优□ 良☑", ["良"]],
    ["优秀☑ 良好□", ["优"]],
    ["等级：□优 ☑良", ["良"]],
    ["等级：优□ 良☑（自评）", ["良"]],
    ["☑优 良", ["优"]],
    // a tick between two words may belong to either
    ["优√良", ["优", "良"]],
    ["□优☑良□", ["优", "良"]],
    ["☑优□良□", ["优"]],
    ["☑优 ☑良", ["优", "良"]],
    ["□优 □良", ["优", "良"]],
  ])("%j: %j", (text, names) => {
    expect(gradesNamed(text, defaultProfile)).toEqual(names);
  });

  it("may be a wording that the profile lists and that has no name of a grade in it", () => {
    const [first, second, third, last] = defaultProfile.grades;
    const grades = [first, second, third && { ...third, also: ["合格"] }, last].flatMap(
      (grade) => grade ?? [],
    );
    expect(gradesNamed("合格", { ...defaultProfile, grades })).toEqual(["中"]);
  });

  it.each([
    ["优", false],
    ["优 良 中 差", false],
    ["□优", true],
    ["优☐", true],
    ["○优", true],
    ["☑优", true],
    ["√优", true],
    ["", false],
  ])("%j is a list to tick: %s", (text, isList) => {
    expect(isTickList(text)).toBe(isList);
  });
});

describe("the grade of a form", () => {
  const between = (low: string, high: string) =>
    ({ low, high, basis: "mixed", waiting: 1 }) as const;
  const scored = (text: string | null, low: string, high: string, computed: string | null = null) =>
    scoreGrade(
      text === null ? null : place(41, 7, text),
      { computed, expected: between(low, high) },
      defaultProfile,
    );

  it.each([
    // printed grade; the least and the most of the total; the possible grades; whether it is wrong
    ["优", "90.00", "95.00", ["优"], false],
    ["良", "90.00", "95.00", ["优"], true],
    ["良", "79.00", "95.00", ["优", "良", "中"], false],
    ["差", "79.00", "95.00", ["优", "良", "中"], true],
    ["合格", "79.00", "95.00", ["优", "良", "中"], true],
    ["优 良", "50.00", "55.00", ["差"], false],
    ["", "50.00", "55.00", ["差"], false],
    [null, "50.00", "55.00", ["差"], false],
    // a total below all bounds has no grade
    ["优", "-1.00", "5.00", null, false],
    ["优", "-2.00", "-1.00", null, false],
  ])("printed as %s, from %s to %s", (text, low, high, grades, isWrong) => {
    const grade = scored(text, low, high);
    expect(grade.expected?.grades ?? null).toEqual(grades);
    expect(grade.instead).toEqual(isWrong ? grade.expected : null);
    expect([grade.computed, grade.because]).toEqual([null, null]);
  });

  it.each([
    ["95.00", "优", { rule: "grade", total: "95.00", grade: "优", from: "90", below: null }],
    ["85.00", "良", { rule: "grade", total: "85.00", grade: "良", from: "80", below: "90" }],
    ["10.00", "差", { rule: "grade", total: "10.00", grade: "差", from: "0", below: "60" }],
    ["-1.00", null, null],
  ])("for a total of %s is %s", (total, computed, because) => {
    expect(scored("优", total, total, total)).toMatchObject({ computed, because });
  });

  it("is not known from an error or from an empty cell", () => {
    const error = { kind: "error", shown: "#REF!", raw: "#REF!" } as const;
    const total = { computed: null, expected: between("90.00", "95.00") };
    const broken = { ...place(41, 7, "#REF!"), cell: error };
    expect(scoreGrade(broken, total, defaultProfile)).toMatchObject({ reported: null, named: [] });
  });
});
