import type { Compared } from "../../domain/scores/compared";

/**
 * How printed and computed stand to each other. `absent`: the form prints none, so there is nothing
 * to differ from; `open`: the rules give none yet.
 */
export type Verdict = "same" | "different" | "open" | "absent";

/** The verdict on one printed figure or grade, both already in the same wording. */
export function verdictOf({ reported, computed }: Compared): Verdict {
  if (computed === null) return "open";
  if (reported === null) return "absent";
  return reported === computed ? "same" : "different";
}

const bySeverity: readonly Verdict[] = ["different", "open", "absent", "same"];

/** The graver of several: one difference makes the whole different. */
export function mostSevere(verdicts: readonly Verdict[]): Verdict {
  return bySeverity.find((verdict) => verdicts.includes(verdict)) ?? "same";
}
