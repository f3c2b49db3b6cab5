import type { RefusalCode } from "./port";

/** Refusals that pass by themselves: a person typing is not told that the pane would like to read. */
const PASSING: ReadonlySet<RefusalCode> = new Set(["cell-editing", "busy"]);

/** Whether the same request will be granted in a moment, without anybody doing anything about it. */
export function isTransient(code: RefusalCode): boolean {
  return PASSING.has(code);
}
