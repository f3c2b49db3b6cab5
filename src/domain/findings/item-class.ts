import { a1 } from "../cells";
import type { Finding } from "./finding";
import type { AbsentPlace, LayoutUnclear } from "./layout-findings";
import { isOfNotCalculated } from "./not-calculated";

/** The codes whose findings are never put together into one item. */
export type AloneCode =
  | AbsentPlace
  | "unfilled"
  | "weight-sum"
  | "total-mismatch"
  | "grade-mismatch"
  | "score-mismatch"
  | "score-out-of-band"
  | "score-exceeds-weight"
  | "negative-score"
  | "category-weight"
  | "rate-mismatch"
  | "funds-sum"
  | "budget-zero"
  | "over-executed";

/**
 * The class of an unclear cell; a formula typed as text is repaired in the same way, whatever its
 * text.
 */
const unclearClass = ({ reason, text, withoutBudget }: LayoutUnclear): string =>
  reason === "formula-as-text"
    ? reason
    : `${reason} ${text}${withoutBudget === true ? " without budget" : ""}`;

/**
 * What findings of one item have in common besides their code: findings of several cells that ask the
 * same of a person have the same class. The class of a finding that stands alone names its cell.
 */
export function itemClass(finding: Finding): string {
  if (isOfNotCalculated(finding)) return "not-calculated";
  switch (finding.code) {
    case "missing-explanation":
      return finding.reason.why;
    case "explanation-incomplete":
      return finding.fault.why === "lacks"
        ? `lacks ${finding.fault.lacks}`
        : finding.fault.why === "pasted"
          ? `pasted ${a1(finding.fault.first)}`
          : finding.fault.why;
    case "missing-actual":
      return finding.of;
    case "adjusted-score":
      return finding.by;
    case "own-criterion":
      return finding.why;
    case "unreadable-target":
    case "unrecognised-label":
      return finding.code === "unreadable-target" ? finding.text : finding.label;
    case "unreadable-actual":
      return `${finding.why} ${finding.text} ${finding.target}`;
    case "unit-mismatch":
      return `${finding.targetUnit} ${finding.actualUnit}`;
    case "duplicate-indicator":
      return `${finding.level2} ${finding.name}`;
    case "layout-unclear":
      return unclearClass(finding);
    // the same is asked for in every cell, or a form has one of them
    case "needs-judgement":
    case "missing-target":
    case "missing-weight":
    case "overachieved":
    case "placeholder-row":
    case "missing-field":
    case "band-edge":
    case "free-answer":
    case "outcome-copies-goal":
    case "no-weight-column":
    case "no-score-column":
    case "no-explanation-column":
    case "no-funds":
    case "no-total":
    case "no-grade":
    case "unfilled":
    case "weight-sum":
    case "total-mismatch":
    case "grade-mismatch":
      return "";
    // each with figures of its own
    case "score-mismatch":
    case "score-out-of-band":
    case "score-exceeds-weight":
    case "negative-score":
    case "category-weight":
    case "rate-mismatch":
    case "funds-sum":
    case "budget-zero":
    case "over-executed":
      return finding.cell === null ? "" : a1(finding.cell);
  }
}
