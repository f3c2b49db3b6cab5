/**
 * Behaviour of Excel that no document settles, or that differs between its versions, as switches: a test
 * flips each to show that the add-in does not depend on it. See GUESSES.md.
 */
export interface Assumptions {
  /** What a method call or a written property of a null object is: nothing, or ItemNotFound. */
  nullObjectCalls: "ignored" | "refused";
  /** How many onChanged events one write of several cells raises: one around all, or one a cell. */
  editEvents: "one-a-write" | "one-a-cell";
  /** Whether an add-in's own writes raise onChanged. */
  ownWrites: "reported" | "silent";
  /** Whether a tracked range moves with its cells when others are inserted or deleted. */
  trackedRanges: "followed" | "fixed";
  /** Whether a request that is refused at one action delivers the results of those before it. */
  refusedResults: "delivered" | "withheld";
}

/** What documents and reports of Excel say, or else what is likely. */
export const likelyAssumptions = (): Assumptions => ({
  nullObjectCalls: "ignored",
  editEvents: "one-a-write",
  ownWrites: "reported",
  trackedRanges: "followed",
  refusedResults: "delivered",
});
