import type { CheckFinding, Finding, FindingCode, Severity } from "./finding";

/** The severity of each finding. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  "missing-explanation": "error",
  "score-mismatch": "error",
  "score-out-of-band": "error",
  "band-edge": "notice",
  "adjusted-score": "notice",
  "own-criterion": "notice",
  "free-answer": "notice",
  "score-exceeds-weight": "error",
  "negative-score": "error",
  "needs-judgement": "warning",
  "missing-target": "error",
  "missing-actual": "error",
  "missing-weight": "error",
  "unreadable-target": "error",
  "unreadable-actual": "error",
  "unit-mismatch": "error",
  "weight-sum": "error",
  "category-weight": "warning",
  "total-mismatch": "error",
  "grade-mismatch": "error",
  "rate-mismatch": "error",
  "funds-sum": "error",
  "budget-zero": "error",
  "over-executed": "warning",
  overachieved: "warning",
  "explanation-incomplete": "notice",
  "outcome-copies-goal": "notice",
  "duplicate-indicator": "warning",
  "placeholder-row": "warning",
  "missing-field": "error",
  "no-weight-column": "notice",
  "no-score-column": "notice",
  "no-explanation-column": "notice",
  "no-funds": "notice",
  "no-total": "notice",
  "no-grade": "notice",
  unfilled: "notice",
  "layout-unclear": "error",
  "unrecognised-label": "warning",
};

/** A check's finding with the severity of its code. */
export function withSeverity(finding: CheckFinding): Finding {
  return { ...finding, severity: SEVERITY[finding.code] };
}
