import { decimal } from "../../../src/domain/decimal";
import { gradeOf, gradesNamed, isTickList } from "../../../src/domain/scoring/grade";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

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
    // a tick between two words may be either's
    ["优√良", ["优", "良"]],
    ["□优☑良□", ["优", "良"]],
    ["☑优□良□", ["优"]],
    ["☑优 ☑良", ["优", "良"]],
    ["□优 □良", ["优", "良"]],
  ])("%j: %j", (text, names) => {
    expect(gradesNamed(text, defaultProfile)).toEqual(names);
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
