import { relativeToFirstRow, usesRowFunction } from "../../../src/workbench/model/row-formula";

describe("a rule that refers to its own row", () => {
  it.each([
    ["=INDEX($G:$G,ROW())<INDEX($F:$F,ROW())", "=$G13<$F13"],
    ["=IF(ISNUMBER(INDEX($AB:$AB,ROW())),1,0)", "=IF(ISNUMBER($AB13),1,0)"],
  ])("counts from the first row of its cells: %s", (told, counted) => {
    expect(relativeToFirstRow(told, 12)).toBe(counted);
    expect(usesRowFunction(told)).toBe(true);
  });

  it.each(["=$F$31<>100", "=INDEX($F:$G,ROW())", "=INDEX($F:$F,ROW(A1))", "=ROW()>3"])(
    "is no other: %s",
    (formula) => {
      expect(relativeToFirstRow(formula, 12)).toBe(formula);
      expect(usesRowFunction(formula)).toBe(false);
    },
  );
});
