/** What a check has found: a value, made into a sentence by messages/. */
import type { AnswerFinding } from "./answer-findings";
import type { ExplanationFinding } from "./explanation-findings";
import type { FundsFinding } from "./funds-findings";
import type { LayoutFinding } from "./layout-findings";
import type { ScoreFinding } from "./score-findings";
import type { SumFinding } from "./sum-findings";

/** An error is wrong, a warning needs a look or a reason, a notice is worth knowing. */
export type Severity = "error" | "warning" | "notice";

/** A finding as a check states it: its severity follows from its code. */
export type CheckFinding =
  | ScoreFinding
  | AnswerFinding
  | ExplanationFinding
  | SumFinding
  | FundsFinding
  | LayoutFinding;

export type FindingCode = CheckFinding["code"];

export type Finding = CheckFinding & { readonly severity: Severity };
