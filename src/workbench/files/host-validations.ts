/** Data validations: an .xlsx file's ↔ the model's, in the form of Excel.DataValidation. */
import type { Validation } from "../model/workbook-model";
import { rangeOf } from "../model/univer-handle";
import { a1Of, areaOf, rangesOf } from "./a1-range";
import type { DataValidation } from "./xlsx-library";

/** Prefix of the grid's ids for validations that come from the model, not from the file. */
export const MODEL_VALIDATION_PREFIX = "host-validation-";

type Rule = Readonly<Record<string, unknown>>;

/** Names of the types of rules: in Excel's JavaScript API, in the file. */
const KINDS = [
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
] as const;

const OPERATORS: readonly [string, NonNullable<DataValidation["operator"]>][] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];

const ERROR_STYLES: readonly [string, NonNullable<DataValidation["errorStyle"]>][] = [
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
];

function hostRule(rule: DataValidation): Rule {
  const formula = rule.formula1 === undefined ? "" : `=${rule.formula1}`;
  if (rule.type === "list") {
    return { list: { inCellDropDown: true, source: rule.values?.join(",") ?? formula } };
  }
  if (rule.type === "custom") return { custom: { formula } };
  const kind = KINDS.find(([, name]) => name === rule.type)?.[0] ?? "decimal";
  const operator = OPERATORS.find(([, name]) => name === rule.operator)?.[0] ?? "Between";
  return { [kind]: { formula1: rule.formula1, formula2: rule.formula2, operator } };
}

/** The model's validations for a rule of the file: one for each of its ranges. */
export function hostValidations(rule: DataValidation): Validation[] {
  return rangesOf(rule.range).map((range) => ({
    area: areaOf(range),
    rule: hostRule(rule),
    prompt:
      rule.inputMessage === undefined && rule.inputTitle === undefined
        ? null
        : {
            title: rule.inputTitle ?? "",
            message: rule.inputMessage ?? "",
            showPrompt: rule.showInputMessage ?? false,
          },
    errorAlert: {
      title: rule.errorTitle ?? "",
      message: rule.errorMessage ?? "",
      showAlert: rule.showErrorMessage ?? false,
      style: ERROR_STYLES.find(([, name]) => name === rule.errorStyle)?.[0] ?? "Stop",
    },
    ignoreBlanks: rule.allowBlank ?? false,
  }));
}

function textOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/^=/, "") : "";
}

function recordOf(value: unknown): Rule {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function fileRule(rule: Rule): Pick<DataValidation, "type"> & Partial<DataValidation> {
  const { source } = recordOf(rule["list"]);
  if (typeof source === "string") {
    return source.startsWith("=")
      ? { type: "list", formula1: textOf(source) }
      : { type: "list", values: source.split(",") };
  }
  if ("custom" in rule) {
    return { type: "custom", formula1: textOf(recordOf(rule["custom"])["formula"]) };
  }
  const [key, type] = KINDS.find(([name]) => name in rule) ?? KINDS[1];
  const { formula1, formula2, operator } = recordOf(rule[key]);
  const second = textOf(formula2);
  return {
    type,
    formula1: textOf(formula1),
    ...(second === "" ? {} : { formula2: second }),
    operator: OPERATORS.find(([name]) => name === operator)?.[1] ?? "between",
  };
}

/** The file's rule for a validation of the model. */
export function fileValidationOf({
  area,
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
}: Validation): DataValidation {
  const text = (record: Rule | null, key: string): string => textOf(record?.[key]);
  const style = ERROR_STYLES.find(([name]) => name === errorAlert?.["style"])?.[1];
  return {
    ...fileRule(rule),
    range: a1Of(rangeOf(area)),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt?.["showPrompt"] !== false,
    showErrorMessage: errorAlert?.["showAlert"] !== false,
    inputTitle: text(prompt, "title"),
    inputMessage: text(prompt, "message"),
    errorTitle: text(errorAlert, "title"),
    errorMessage: text(errorAlert, "message"),
    ...(style ? { errorStyle: style } : {}),
  };
}
