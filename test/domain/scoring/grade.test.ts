import { decimal } from "../../../src/domain/decimal";
import { gradeOf } from "../../../src/domain/scoring/grade";
import { defaultProfile } from "../../../src/domain/scoring/profiles/default-profile";

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
