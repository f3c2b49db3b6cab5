/** A form for the reference: targets, answers and printed figures as plain decimals. */

export interface ReferenceRules {
  readonly formula: "A" | "B";
  /** Percentage of the target below which a row gets nothing; null: no such rule. */
  readonly floor: string | null;
  readonly places: 0 | 1 | 2;
  /** Percent of execution up to which points are earned. */
  readonly cap: string;
  readonly overachievedFrom: string;
  /** From the best grade down. */
  readonly grades: readonly (readonly [name: string, from: string])[];
}

interface RowBase {
  readonly weight: string;
  /** The printed score; null: the cell is empty. */
  readonly printed: string | null;
  readonly explained: boolean;
}

/**
 * The row's own criterion: half a point for each percentage point short, all or nothing, in
 * proportion, or a person's judgement.
 */
export type ReferenceCriterion = "per-point" | "all-or-nothing" | "in-proportion" | "judged";

export interface MeasuredRow extends RowBase {
  readonly kind: "measured";
  readonly sign: "=" | "≥" | "≤" | ">" | "<" | "range";
  readonly low: string;
  /** For a range only; else equal to `low`. */
  readonly high: string;
  readonly unit: string;
  readonly actual: string;
  readonly actualUnit: string;
  /** Only for ≥ targets in percent that are answered in percent; null: the row has none. */
  readonly criterion: ReferenceCriterion | null;
  /** Points deducted in a column of their own; null: its cell is empty. */
  readonly deduction: string | null;
}

export interface JudgedRow extends RowBase {
  readonly kind: "judged";
  readonly answer: "met" | "partly" | "missed";
}

export type ReferenceRow = MeasuredRow | JudgedRow;

export interface ReferenceMoney {
  readonly budget: string | null;
  readonly executed: string | null;
  readonly weight: string;
  readonly printed: string | null;
  /** In percent; null: none is printed. */
  readonly printedRate: string | null;
}

export interface ReferenceForm {
  readonly rules: ReferenceRules;
  readonly money: ReferenceMoney | null;
  readonly rows: readonly ReferenceRow[];
  readonly total: { readonly weight: string | null; readonly score: string | null };
  readonly grade: string | null;
}

/** The results of both sides for a form: figures with two places, findings as "code A1". */
export interface Verdict {
  readonly rate: string | null;
  /** The execution score first, where there is one, then the rows'. */
  readonly scores: readonly (string | null)[];
  readonly total: string | null;
  readonly grade: string | null;
  readonly findings: readonly string[];
}
