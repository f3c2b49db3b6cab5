/** Conditional formats: an .xlsx file's rules ↔ the grid's. */
import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { a1Of, rangesOf } from "./a1-range";
import { fileStyle, gridStyle } from "./cell-style";
import { fileColor } from "./file-color";
import { fileScale, gridScale } from "./color-scale";
import type { CellStyle, ConditionalRule } from "./xlsx-library";

type TextRuleType = "containsText" | "notContainsText" | "beginsWith" | "endsWith";

/** With a solid pattern: a rule's fill may name no pattern, which hucre reads as "none". */
export function withSolidFill(style: CellStyle): CellStyle {
  const { fill, ...rest } = style;
  if (fill?.type !== "pattern") return style;
  const color = fill.bgColor ?? fill.fgColor;
  return color ? { ...rest, fill: { type: "pattern", pattern: "solid", bgColor: color } } : rest;
}

function gridRuleStyle(style: CellStyle | undefined): IStyleBase {
  return gridStyle(withSolidFill(style ?? {}));
}

function formulasOf(rule: ConditionalRule): readonly string[] {
  if (rule.formula === undefined) return [];
  return typeof rule.formula === "string" ? [rule.formula] : rule.formula;
}

function gridNumberRule(rule: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const [first, second] = formulasOf(rule).map(Number);
  const operator = Object.values(CFNumberOperator).find((each) => each === rule.operator);
  const base = { type: CFRuleType.highlightCell as const, style: gridRuleStyle(rule.style) };
  const subType = CFSubRuleType.number as const;
  if (operator === undefined || first === undefined || Number.isNaN(first)) return null;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    if (second === undefined || Number.isNaN(second)) return null;
    return { ...base, subType, operator, value: [first, second] };
  }
  return { ...base, subType, operator, value: first };
}

/** The grid's rule for a rule of the file; null when the grid does not support its type. */
function gridConfig(rule: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell as const, style: gridRuleStyle(rule.style) };
  const text = (operator: CFTextOperator): IConditionalFormattingRuleConfig => ({
    ...base,
    subType: CFSubRuleType.text,
    operator,
    ...(rule.text === undefined ? {} : { value: rule.text }),
  });
  switch (rule.type) {
    case "expression": {
      const formula = formulasOf(rule)[0];
      return formula === undefined
        ? null
        : { ...base, subType: CFSubRuleType.formula, value: `=${formula}` };
    }
    case "cellIs":
      return gridNumberRule(rule);
    case "containsText":
      return text(CFTextOperator.containsText);
    case "notContainsText":
      return text(CFTextOperator.notContainsText);
    case "beginsWith":
      return text(CFTextOperator.beginsWith);
    case "endsWith":
      return text(CFTextOperator.endsWith);
    case "containsBlanks":
      return text(CFTextOperator.containsBlanks);
    case "notContainsBlanks":
      return text(CFTextOperator.notContainsBlanks);
    case "duplicateValues":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case "colorScale":
      return gridScale(rule);
    case "dataBar":
    case "iconSet":
    case "top10":
    case "aboveAverage":
      return null;
  }
}

/** The grid's rule with this id; null when the grid does not support it. */
export function gridRule(rule: ConditionalRule, cfId: string): IConditionFormattingRule | null {
  const config = gridConfig(rule);
  if (!config) return null;
  return { cfId, ranges: rangesOf(rule.range), stopIfTrue: rule.stopIfTrue ?? false, rule: config };
}

function fileRuleStyle(style: IStyleBase): { style?: CellStyle } {
  const base = withSolidFill(fileStyle(style));
  return Object.keys(base).length > 0 ? { style: base } : {};
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The formula that Excel stores with a text rule, for the first cell of its range. */
function textFormula(type: TextRuleType, text: string, cell: string): string {
  switch (type) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted(text)},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},${text.length})=${quoted(text)}`;
    case "endsWith":
      return `RIGHT(${cell},${text.length})=${quoted(text)}`;
  }
}

function fileTextRule(
  operator: CFTextOperator,
  text: string,
  cell: string,
): Pick<ConditionalRule, "type" | "text" | "formula"> {
  switch (operator) {
    case CFTextOperator.containsText:
    case CFTextOperator.notContainsText:
    case CFTextOperator.beginsWith:
    case CFTextOperator.endsWith:
      return { type: operator, text, formula: textFormula(operator, text, cell) };
    case CFTextOperator.containsBlanks:
      return { type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` };
    case CFTextOperator.notContainsBlanks:
      return { type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` };
    case CFTextOperator.containsErrors:
      return { type: "expression", formula: `ISERROR(${cell})` };
    case CFTextOperator.notContainsErrors:
      return { type: "expression", formula: `NOT(ISERROR(${cell}))` };
    case CFTextOperator.equal:
      return { type: "expression", formula: `${cell}=${quoted(text)}` };
    case CFTextOperator.notEqual:
      return { type: "expression", formula: `${cell}<>${quoted(text)}` };
  }
}

function fileConfig(
  rule: IConditionalFormattingRuleConfig,
  cell: string,
): Omit<ConditionalRule, "priority" | "range"> | null {
  if (rule.type === CFRuleType.colorScale) return fileScale(rule.config, fileColor);
  if (rule.type !== CFRuleType.highlightCell) return null;
  const base = fileRuleStyle(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: "expression", formula: rule.value.replace(/^=/, ""), ...base };
    case CFSubRuleType.number: {
      const operands = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return { type: "cellIs", operator: rule.operator, formula: operands.map(String), ...base };
    }
    case CFSubRuleType.text:
      return { ...fileTextRule(rule.operator, rule.value ?? "", cell), ...base };
    case CFSubRuleType.duplicateValues:
      return { type: "duplicateValues", ...base };
    case CFSubRuleType.uniqueValues:
      return { type: "uniqueValues", ...base };
    case CFSubRuleType.rank:
    case CFSubRuleType.average:
    case CFSubRuleType.timePeriod:
      return null;
  }
}

/** The file's rule for a rule of the grid; null when the file library cannot write its type. */
export function fileRule(
  shown: IConditionFormattingRule,
  priority: number,
): ConditionalRule | null {
  const [first] = shown.ranges;
  if (!first) return null;
  const corner = { ...first, endRow: first.startRow, endColumn: first.startColumn };
  const config = fileConfig(shown.rule, a1Of(corner));
  if (!config) return null;
  return {
    ...config,
    priority,
    range: shown.ranges.map(a1Of).join(" "),
    ...(shown.stopIfTrue ? { stopIfTrue: true } : {}),
  };
}
