/** Findings about explanations, and about the outcome beside its goal. */
import type { Position } from "../cells";
import type { Found } from "./found";

/** Why a row has to be explained; points with two places, amounts and percentages as decimal strings. */
export type ExplanationReason =
  | { readonly why: "below-weight"; readonly weight: string; readonly score: string }
  /** The execution rate, and the rate from which on no explanation is required, in percent. */
  | { readonly why: "execution-below"; readonly rate: string; readonly least: string }
  | { readonly why: "budget-changed"; readonly initial: string; readonly budget: string }
  /** Past a ≤ target, whatever the score; both texts as on the form. */
  | { readonly why: "past-limit"; readonly target: string; readonly actual: string }
  /** Different from an = target, whatever the score; both texts as on the form. */
  | { readonly why: "off-equal"; readonly target: string; readonly actual: string }
  /** Short of the target, in a form without points; both texts as on the form. */
  | { readonly why: "short-of-target"; readonly target: string; readonly actual: string };

/** A row that needs an explanation and has none. */
export interface MissingExplanation extends Found<"missing-explanation"> {
  readonly name: string;
  readonly reason: ExplanationReason;
}

/** The fault of an explanation. */
export type ExplanationFault =
  /** the row has its full weight and the text says that something was not done */
  | { readonly why: "full-but-unfinished" }
  /** the row lost points and the text says that all was done */
  | { readonly why: "lost-but-finished" }
  /** the text of another row; `first` is that row's explanation */
  | { readonly why: "pasted"; readonly first: Position }
  /** longer than the rules allow, in characters */
  | { readonly why: "too-long"; readonly length: number; readonly most: number }
  | { readonly why: "lacks"; readonly lacks: "cause" | "measure" | "both" };

/** An explanation with a fault. */
export interface ExplanationIncomplete extends Found<"explanation-incomplete"> {
  readonly name: string;
  readonly fault: ExplanationFault;
}

/** The year's outcome repeats the goal word for word. */
export interface OutcomeCopiesGoal extends Found<"outcome-copies-goal"> {
  readonly goal: Position;
}

export type ExplanationFinding = MissingExplanation | ExplanationIncomplete | OutcomeCopiesGoal;
