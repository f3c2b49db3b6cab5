import type { Lowered } from "../../../domain/scores/because-lowered";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";

/** Why a score is below the formula's on purpose. */
export const loweredReasons: BecauseSentences<Lowered["rule"]> = {
  "lowered-by-person": ({ share, threshold, formula, score }) =>
    `${amount(share)}% of the target was done (from ${amount(threshold)}% on a reason is asked for); the unit gave ${score} points and said why, so the printed score counts (the formula gives ${formula}).`,
  "overachieved-deducted": ({ share, from, formula, deduction, score }) =>
    `${amount(share)}% of the target was done; from ${amount(from)}% on the rules take off ${deduction} points; the formula gives ${formula}: ${score} points.`,
  deducted: ({ formula, deduction, score }) =>
    `The formula gives ${formula} points, the form takes off ${deduction}: ${score} points.`,
};
