/** The input for a template; the numbers of its rules are those of a profile. */
import type { LayoutName } from "./template-layout";

export interface TemplateGrade {
  readonly grade: string;
  /** The lowest total for the grade, a decimal string; that of the last grade is ignored. */
  readonly from: string;
}

/** Numbers are decimal strings. */
export interface TemplateRules {
  /** Best first; a total below all bounds gets the last grade. */
  readonly grades: readonly TemplateGrade[];
  /** Points of the 年度资金总额 row, and percent of execution up to which it earns them. */
  readonly fundsWeight: string;
  readonly executionCap: string;
  /** Nothing budgeted and nothing spent counts as an execution of 100 %. */
  readonly isZeroBudgetFull: boolean;
  /** The most that the total may be below a percent of execution, from the highest rate down. */
  readonly totalCaps: readonly { readonly below: string; readonly most: string }[];
  /** What all weights add up to. */
  readonly fullWeight: string;
  /** What the weights of each level 1 add up to, as far as that is set. */
  readonly levelWeights: Readonly<Record<string, string>>;
  /** Places that scores and rates are rounded to. */
  readonly places: { readonly score: number; readonly rate: number };
  /** Placeholders that count as no explanation; null: a row below its weight needs no explanation. */
  readonly emptyExplanations: readonly string[] | null;
}

/** A number for a cell, with the invariant format that shows it as its text stands. */
export interface TemplateNumber {
  /** A decimal string. */
  readonly value: string;
  readonly format: string;
}

/** A target as the text of one cell, and as sign, value and unit. */
export interface TemplateTarget {
  readonly text: string;
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
  /** `text` and `value` as numbers, where the source has a number; null: a text. */
  readonly numbers: {
    readonly text: TemplateNumber | null;
    readonly value: TemplateNumber | null;
  };
}

export interface TemplateIndicator {
  readonly name: string;
  readonly target: TemplateTarget;
  /** A decimal string. */
  readonly weight: string | null;
}

export interface TemplateLevel2 {
  readonly label: string;
  /** How many rows for indicators, at least one. */
  readonly rows: number;
  /** The first of the indicators, which are filled in already. */
  readonly indicators?: readonly TemplateIndicator[];
}

export interface TemplateLevel1 {
  readonly label: string;
  readonly level2: readonly TemplateLevel2[];
}

export const AMOUNT_UNITS = ["万元", "元"] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** Entries that are filled in already; an absent one leaves an empty cell to fill in. */
export interface TemplateEntries {
  /** "2025" */
  readonly year?: string;
  readonly project?: string;
  readonly department?: string;
  readonly unit?: string;
  /** 年初预算数 of 年度资金总额, a decimal string in the template's unit of amounts. */
  readonly initial?: string;
  /** 预期目标 */
  readonly goal?: string;
}

export interface TemplateOptions {
  readonly rules: TemplateRules;
  readonly layout: LayoutName;
  readonly amounts: AmountUnit;
  readonly levels: readonly TemplateLevel1[];
  readonly entries: TemplateEntries;
}
