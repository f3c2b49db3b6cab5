import { defaultProfile } from "../../src/domain/scoring/profiles/default-profile";
import { flagFormula } from "../../src/excel/flag-formula";

const flag = {
  score: { row: 1021, column: 7 },
  weight: { row: 1021, column: 6 },
  explanation: { row: 1021, column: 8 },
};
const { placeholders } = defaultProfile.explanation;

describe("the rule of a flag", () => {
  const formula = flagFormula(flag, placeholders);

  it("looks at the row's own score, weight and explanation, wherever the active cell is", () => {
    expect(new Set(formula.match(/\$?[A-Z]+\$?\d+/g))).toEqual(
      new Set(["$G$1021", "$F$1021", "$H$1021"]),
    );
  });

  it("stays within what Excel takes, and has no array constants", () => {
    expect(formula.length).toBeLessThanOrEqual(255);
    expect(formula).not.toContain("{");
  });

  it("counts every placeholder of the profile as empty", () => {
    const list = /,"(\|\|[^"]*)"/.exec(formula)?.[1] ?? "";
    for (const text of ["", ...placeholders, "0", "/", "-", "—"]) {
      expect(list).toContain(`|${text}|`);
    }
  });

  it("keeps of a very long list what fits", () => {
    const many = Array.from({ length: 200 }, (_, index) => `占位${index}`);
    expect(flagFormula(flag, many).length).toBeLessThanOrEqual(255);
    expect(flagFormula(flag, many)).toContain("|占位0|");
  });
});
