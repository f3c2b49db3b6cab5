/** The values of formulas that forms are calculated with; the expected ones are Excel's. */
import { decimal } from "../../../../src/domain/decimal";
import { a1 } from "../../../../src/domain/cells";
import { evaluate, NotEvaluated, type Scalar } from "../../../../src/xlsx/patch/formula/evaluate";
import { parseFormula } from "../../../../src/xlsx/patch/formula/parse-formula";

const CELLS: Readonly<Record<string, Scalar>> = {
  A1: decimal("8"),
  A2: decimal("9.5"),
  A3: "—",
  A4: null,
  A5: decimal("0.1"),
  A6: decimal("0.2"),
  B1: decimal("10"),
  B2: decimal("10"),
  B3: true,
  C1: "优",
};

function valueOf(text: string, moved = { row: 0, column: 0 }): unknown {
  const formula = parseFormula(text);
  if (formula === null) return "not parsed";
  try {
    const value = evaluate(formula, { moved, valueAt: (at) => CELLS[a1(at)] ?? null });
    return typeof value === "object" && value !== null ? value.toNumber() : value;
  } catch (error) {
    if (error instanceof NotEvaluated) return "not evaluated";
    throw error;
  }
}

describe("a formula", () => {
  it.each<[formula: string, value: number | string | boolean | null]>([
    ["SUM(A1:A6)", 17.8],
    ["SUM(A1,A2,2)", 19.5],
    ["sum( $A$1 : $A$2 )", 17.5],
    ["A1+A2*2-1", 26],
    ["(A1+A2)*2/5", 7],
    ["-A1+A4", -8],
    ["5-3-1", 1],
    ["8/4/2", 1],
    ["50%*A1", 4],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-1.005,2)", -1.01],
    ["ROUND(A5+A6,2)=0.3", true],
    ["1.5E1", 15],
    ["MAX(0,MIN(B1,A1*B1/4))", 10],
    ["AVERAGE(A1:A4)", 8.75],
    ["COUNT(A1:A6)", 4],
    ["ROWS(A2:A6)", 5],
    ["ABS(-2)", 2],
    ["N(A3)+N(A1)", 8],
    ["ISNUMBER(A3)", false],
    ["SUM(OFFSET(A1,1,0,ROWS(A1:A3)-1))", 9.5],
    ["SUM(OFFSET(A1,0,1,2,1))", 20],
    ["SUMPRODUCT(ISNUMBER(B1:B2)*(1-ISNUMBER(A3:A4)))", 2],
    ['IF(A1>=9,"优",IF(A1>=8,"良","中"))', "良"],
    ['IF(AND(A1<9,NOT(A1=7)),"a""b","")', 'a"b'],
    ["IF(FALSE,1)", false],
    ["OR(A1>9,B3)", true],
    ['C1="优"', true],
    ['C1<>"良"', true],
    ['A4=""', true],
    ["A4=0", true],
    ["A3>100", true],
    ["C1", "优"],
  ])("%s is %j", (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  it("moves with its cell, but for what is fixed", () => {
    expect(valueOf("A1+$A$1+A$1+$A1", { row: 1, column: 1 })).toBe(10 + 8 + 10 + 9.5);
  });

  it.each([
    ["VLOOKUP(A1,B1:B2,1)", "not evaluated"],
    ["A1/A4", "not evaluated"],
    ["A3+1", "not evaluated"],
    ["A1:A2", "not evaluated"],
    ["B1:B2*A1:A3", "not evaluated"],
    ['"b">"a"', "not evaluated"],
    ["SUM(A0)", "not evaluated"],
    ["另表!A1", "not parsed"],
    ["表1[得分]", "not parsed"],
    ["{1,2}", "not parsed"],
    ["A1&B1", "not parsed"],
    ["A1^2", "not parsed"],
    ["SUM(A1", "not parsed"],
    ["A1 A2", "not parsed"],
    ["A1B", "not parsed"],
    ["A:A", "not parsed"],
    ["", "not parsed"],
    ["(".repeat(5000), "not parsed"],
    ["-".repeat(5000) + "1", "not parsed"],
  ])("%s is %s", (formula, outcome) => {
    expect(valueOf(formula)).toBe(outcome);
  });
});
