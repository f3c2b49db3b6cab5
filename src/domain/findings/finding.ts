/** A finding of a check: a value; messages/ makes the sentence. */
import type { AnswerFinding } from "./answer-findings";
import type { ExplanationFinding } from "./explanation-findings";
import type { FundsFinding } from "./funds-findings";
import type { LayoutFinding } from "./layout-findings";
import type { ScoreFinding } from "./score-findings";
import type { SumFinding } from "./sum-findings";

/** error: wrong; warning: to be checked or explained; notice: for information. */
export type Severity = "error" | "warning" | "notice";

/** A finding without its severity, which follows from its code. */
export type CheckFinding =
  | ScoreFinding
  | AnswerFinding
  | ExplanationFinding
  | SumFinding
  | FundsFinding
  | LayoutFinding;

export type FindingCode = CheckFinding["code"];

export type Finding = CheckFinding & { readonly severity: Severity };
