import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { emptyTexts } from "../../../src/domain/explanation/empty-texts";
import { flagFormula } from "../../../src/domain/changes/flag-formula";

const flag = {
  score: { row: 1021, column: 7 },
  weight: { row: 1021, column: 6 },
  explanation: { row: 1021, column: 8 },
};
const empty = emptyTexts(defaultProfile.explanation);

describe("the rule of a flag", () => {
  const formula = flagFormula(flag, empty);

  it("looks at the row's own score, weight and explanation, wherever the active cell is", () => {
    expect(new Set(formula.match(/\$?[A-Z]+\$?\d+/g))).toEqual(
      new Set(["$G$1021", "$F$1021", "$H$1021"]),
    );
  });

  it("stays within what Excel takes, and has no array constants", () => {
    expect(formula.length).toBeLessThanOrEqual(255);
    expect(formula).not.toContain("{");
  });

  it("counts the empty texts of the profile as empty, as many as fit, and an outline nobody filled in", () => {
    const list = /,"jixiao(\|\|[^"]*)"/.exec(formula)?.[1] ?? "";
    const listed = list.split("|").slice(2, -1);
    expect(listed).toEqual(empty.words.slice(0, listed.length));
    for (const text of ["无", "/", "不适用", "待补充", "无此项", "na"])
      expect(listed).toContain(text);
    const next = empty.words[listed.length] ?? "";
    expect(formula.length + next.length + 1).toBeGreaterThan(255);
    expect(formula).toContain('COUNTIF($H$1021,"原因：……（*）；改进措施：……")');
  });

  it("shortens a very long list to what fits", () => {
    const many = Array.from({ length: 200 }, (_, index) => `占位${index}`);
    const long = flagFormula(flag, { ...empty, words: many });
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toContain("|占位0|");
  });

  it("leaves a very long outline out rather than the words", () => {
    const long = flagFormula(flag, { ...empty, outline: ["原因：……".repeat(40), ""] });
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toContain("|暂无|");
    expect(long).not.toContain("COUNTIF");
  });

  it("escapes wildcards in an outline", () => {
    expect(flagFormula(flag, { words: [], outline: ["*原因*？", "~"] })).toContain(
      '"~*原因~*？*~~"',
    );
  });
});
