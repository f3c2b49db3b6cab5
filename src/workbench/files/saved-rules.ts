/** Conditional formats, validations and notes of the grid for a file. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { fileRule } from "./conditional-rules";
import { MODEL_VALIDATION_PREFIX } from "./host-validations";
import type { OriginalRule, OriginalSheet } from "./opened-file";
import { fileValidation } from "./validations";
import type { ConditionalRule, DataValidation } from "./xlsx-library";

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

/** The file's original rule if the grid's rule is unchanged, else the grid's rule converted. */
function originalOr<Rule, Shown>(
  shown: Shown,
  original: OriginalRule<Rule> | undefined,
  convert: (shown: Shown) => Rule | null,
): Rule | null {
  return original && original.shown === JSON.stringify(shown) ? original.rule : convert(shown);
}

/** The rule with its formula as it was set, where the grid has a rewritten one. */
function withOriginalFormula(
  shown: IConditionFormattingRule,
  originalFormulas: ReadonlyMap<string, string>,
): IConditionFormattingRule {
  const formula = originalFormulas.get(shown.cfId);
  const { rule } = shown;
  if (formula === undefined || rule.type !== CFRuleType.highlightCell) return shown;
  if (rule.subType !== CFSubRuleType.formula) return shown;
  return { ...shown, rule: { ...rule, value: formula } };
}

/**
 * The sheet's conditional formats in order of priority.
 * @param rules The grid's list of rules.
 * @param originalFormulas By the grid's ids of rules: the formulas as they were set.
 */
export function savedConditional(
  rules: unknown,
  original: OriginalSheet | null,
  originalFormulas: ReadonlyMap<string, string>,
): ConditionalRule[] {
  const shown = (listOf(rules) as readonly IConditionFormattingRule[])
    .map((rule) => withOriginalFormula(rule, originalFormulas))
    .map((rule) =>
      originalOr(rule, original?.conditional.get(rule.cfId), (each) => fileRule(each, 1)),
    );
  return [...shown, ...(original?.unshownConditional ?? [])]
    .filter((rule) => rule !== null)
    .map((rule, index) => ({ ...rule, priority: index + 1 }));
}

/** The sheet's validations from the grid's list, without those whose ids are in `removed`. */
export function savedValidations(
  rules: unknown,
  original: OriginalSheet | null,
  removed: ReadonlySet<string>,
): DataValidation[] {
  const shown = (listOf(rules) as readonly ISheetDataValidationRule[])
    .filter(({ uid }) => !removed.has(uid) && !uid.startsWith(MODEL_VALIDATION_PREFIX))
    .map((rule) => originalOr(rule, original?.validations.get(rule.uid), fileValidation));
  return [...shown, ...(original?.unshownValidations ?? [])].filter((rule) => rule !== null);
}

/** The sheet's notes by "row,column". */
export function savedNotes(notes: unknown): Map<string, string> {
  const rows = Object.entries((notes ?? {}) as Record<string, Record<string, { note: string }>>);
  return new Map(
    rows.flatMap(([row, line]) =>
      Object.entries(line).map(([column, { note }]) => [`${row},${column}`, note] as const),
    ),
  );
}
