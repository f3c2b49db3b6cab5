/** What a check has found: a value, made into a sentence by messages/. */
import type { Position } from "../cells";

export type Severity = "error" | "warning" | "notice";

export type FindingCode =
  | "missing-explanation"
  | "score-mismatch"
  | "score-out-of-band"
  | "band-edge"
  | "score-exceeds-weight"
  | "negative-score"
  | "needs-judgement"
  | "missing-target"
  | "missing-actual"
  | "missing-weight"
  | "unreadable-target"
  | "unreadable-actual"
  | "unit-mismatch"
  | "weight-sum"
  | "category-weight"
  | "total-mismatch"
  | "grade-mismatch"
  | "rate-mismatch"
  | "funds-sum"
  | "budget-zero"
  | "over-executed"
  | "overachieved"
  | "explanation-incomplete"
  | "outcome-copies-goal"
  | "duplicate-indicator"
  | "placeholder-row"
  | "missing-field"
  | "no-weight-column"
  | "no-score-column"
  | "no-explanation-column"
  | "no-funds"
  | "no-total"
  | "no-grade"
  | "layout-unclear";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where a person would repair it; null for what concerns the whole form. */
  readonly cell: Position | null;
  /** The facts its sentence is made of, as texts: names, decimal strings, addresses. */
  readonly params: Readonly<Record<string, string>>;
}
