/** Data validations: an .xlsx file's ↔ the grid's. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { relativeToFirstRow } from "../model/row-formula";
import { a1Of, rangesOf } from "./a1-range";
import type { DataValidation } from "./xlsx-library";

const TYPES: readonly [DataValidationType, DataValidation["type"]][] = [
  [DataValidationType.LIST, "list"],
  [DataValidationType.LIST_MULTIPLE, "list"],
  [DataValidationType.WHOLE, "whole"],
  [DataValidationType.DECIMAL, "decimal"],
  [DataValidationType.DATE, "date"],
  [DataValidationType.TIME, "time"],
  [DataValidationType.TEXT_LENGTH, "textLength"],
  [DataValidationType.CUSTOM, "custom"],
];
const ERROR_STYLES: readonly [
  DataValidationErrorStyle,
  NonNullable<DataValidation["errorStyle"]>,
][] = [
  [DataValidationErrorStyle.STOP, "stop"],
  [DataValidationErrorStyle.WARNING, "warning"],
  [DataValidationErrorStyle.INFO, "information"],
];

/** The operand for the grid: a formula gets a leading "=", a number does not. */
function gridOperand({ type, range }: DataValidation, formula: string): string {
  const operand = relativeToFirstRow(formula, rangesOf(range)[0]?.startRow ?? 0);
  const isFormula = type === "list" || type === "custom" || Number.isNaN(Number(operand));
  return isFormula && !operand.startsWith("=") ? `=${operand}` : operand;
}

/** A rule without error message refuses nothing in Excel; the grid decides by the style alone. */
const gridErrorStyle = (
  { showErrorMessage = false }: DataValidation,
  style: DataValidationErrorStyle,
): DataValidationErrorStyle => (showErrorMessage ? style : DataValidationErrorStyle.INFO);

/** The grid's rule with this id; null when the grid does not support the type. */
export function gridValidation(rule: DataValidation, uid: string): ISheetDataValidationRule | null {
  const type = TYPES.find(([, name]) => name === rule.type)?.[0];
  if (!type) return null;
  const operator = Object.values(DataValidationOperator).find((each) => each === rule.operator);
  const errorStyle = ERROR_STYLES.find(([, name]) => name === rule.errorStyle)?.[0];
  const formula1 = rule.values?.join(",") ?? gridOperand(rule, rule.formula1 ?? "");
  return {
    uid,
    type,
    ranges: rangesOf(rule.range),
    formula1,
    ...(rule.formula2 === undefined ? {} : { formula2: gridOperand(rule, rule.formula2) }),
    ...(operator ? { operator } : {}),
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: gridErrorStyle(rule, errorStyle ?? DataValidationErrorStyle.STOP),
    ...(rule.type === "list" ? { renderMode: DataValidationRenderMode.ARROW } : {}),
    ...(rule.errorMessage === undefined ? {} : { error: rule.errorMessage }),
    ...(rule.errorTitle === undefined ? {} : { errorTitle: rule.errorTitle }),
    ...(rule.inputMessage === undefined ? {} : { prompt: rule.inputMessage }),
    ...(rule.inputTitle === undefined ? {} : { promptTitle: rule.inputTitle }),
  };
}

/** The file's rule for a rule of the grid; null for types a file does not have (a check box). */
export function fileValidation(shown: ISheetDataValidationRule): DataValidation | null {
  const type = new Map<string, DataValidation["type"]>(TYPES).get(shown.type);
  if (!type || shown.ranges.length === 0) return null;
  const formula = shown.formula1 ?? "";
  const isChoice = type === "list" && !formula.startsWith("=");
  const operand = (text: string): string => text.replace(/^=/, "");
  return {
    type,
    range: shown.ranges.map(a1Of).join(" "),
    ...(isChoice ? { values: formula.split(",") } : { formula1: operand(formula) }),
    ...(shown.formula2 ? { formula2: operand(shown.formula2) } : {}),
    ...(shown.operator && type !== "list" ? { operator: shown.operator } : {}),
    allowBlank: shown.allowBlank ?? true,
    showErrorMessage: shown.showErrorMessage ?? true,
    showInputMessage: shown.showInputMessage ?? true,
    errorStyle: ERROR_STYLES.find(([code]) => code === shown.errorStyle)?.[1] ?? "stop",
    ...(shown.error ? { errorMessage: shown.error } : {}),
    ...(shown.errorTitle ? { errorTitle: shown.errorTitle } : {}),
    ...(shown.prompt ? { inputMessage: shown.prompt } : {}),
    ...(shown.promptTitle ? { inputTitle: shown.promptTitle } : {}),
  };
}
