import type { Compared } from "../../domain/scores/compared";
import type { WhatIf } from "../../domain/summary/what-if";

/**
 * How the figure on the form compares with the computed one. `absent`: the form has none; `open`: it
 * cannot be computed yet.
 */
export type Verdict = "same" | "different" | "open" | "absent";

/** The verdict on one figure or grade; both texts must be in the same notation. */
export function verdictOf({ reported, computed }: Compared): Verdict {
  if (computed === null) return "open";
  if (reported === null) return "absent";
  return reported === computed ? "same" : "different";
}

const bySeverity: readonly Verdict[] = ["different", "open", "absent", "same"];

/** The most severe of several verdicts: `different`, then `open`, then `absent`. */
export function mostSevere(verdicts: readonly Verdict[]): Verdict {
  return bySeverity.find((verdict) => verdicts.includes(verdict)) ?? "same";
}

/** Whether a figure on the form is not the computed one. */
export const differs = (compared: Compared): boolean => verdictOf(compared) === "different";

/** Whether the range of the corrected total says more than the computed total itself. */
export const saysMore = ({ total }: Pick<WhatIf, "total">, { computed }: Compared): boolean =>
  total?.least !== computed || total.most !== computed;
