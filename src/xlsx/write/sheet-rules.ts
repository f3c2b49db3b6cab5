/** Validations and conditional formats of a planned sheet, as the file library takes them. */
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { a1 } from "../../domain/cells";
import type { CellArea, SheetHighlight, SheetValidation } from "../../domain/sheet/planned-sheet";
import { fileColor } from "./cell-looks";

/** "A1" for one cell, else "A1:B2". */
export const rangeOf = ({ from, to }: CellArea): string =>
  a1(from) === a1(to) ? a1(from) : `${a1(from)}:${a1(to)}`;

/** A file writes formulas without their "=". */
const fileFormula = (formula: string): string => formula.replace(/^=/, "");

function ruleOf({
  rule,
}: SheetValidation): Pick<
  DataValidation,
  "type" | "values" | "operator" | "formula1" | "formula2"
> {
  switch (rule.kind) {
    case "list":
      return { type: "list", values: [...rule.values] };
    case "decimal": {
      const formula1 = fileFormula(rule.least);
      return rule.most === null
        ? { type: "decimal", operator: "greaterThanOrEqual", formula1 }
        : { type: "decimal", operator: "between", formula1, formula2: fileFormula(rule.most) };
    }
  }
}

/** One validation for the file library. */
export function fileValidation(validation: SheetValidation): DataValidation {
  const { hint, refusal } = validation;
  return {
    ...ruleOf(validation),
    range: rangeOf(validation),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: hint.title,
    inputMessage: hint.message,
    showErrorMessage: refusal !== null,
    errorStyle: "stop",
    ...(refusal !== null && { errorTitle: refusal.title, errorMessage: refusal.message }),
  };
}

/** Of two formats that change the same of a cell, the one with the lower priority counts. */
export function fileHighlight(highlight: SheetHighlight, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    range: rangeOf(highlight),
    formula: fileFormula(highlight.formula),
    style: {
      font: { color: fileColor(highlight.color) },
      fill: { type: "pattern", pattern: "solid", bgColor: fileColor(highlight.fill) },
    },
  };
}
