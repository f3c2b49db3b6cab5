import { shiftedFormula } from "../../../src/workbench/model/shift-formula";
import type { LinesChange } from "../../../src/workbench/model/workbook-model";

test.each<[LinesChange, number, number, string, string]>([
  ["RowInserted", 0, 2, "=$G$13<$F$13", "=$G$15<$F$15"],
  ["RowInserted", 13, 1, "=A13+A14", "=A13+A15"],
  ["RowInserted", 0, 1, '=IF(A1="B2",SUM(C3:C9),二!A1)', '=IF(A2="B2",SUM(C4:C10),二!A1)'],
  ["RowInserted", 0, 1, "='a b'!$A$1&LOG10(A1)", "='a b'!$A$1&LOG10(A2)"],
  ["RowDeleted", 0, 2, "=A1+A3", "=#REF!+A1"],
  ["ColumnInserted", 0, 1, "=$Z9", "=$AA9"],
  ["ColumnDeleted", 1, 1, "=A1+B1+C1", "=A1+#REF!+B1"],
])("%s at %i, %i of them: %s becomes %s", (change, first, count, formula, expected) => {
  expect(shiftedFormula(formula, { change, first, count })).toBe(expected);
});
