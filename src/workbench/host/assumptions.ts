/**
 * Behaviour of Excel that no document settles, or that differs between its versions, as switches: a
 * test changes each, to show that the add-in does not depend on it. See GUESSES.md.
 */
export interface Assumptions {
  /** What a method call or a written property of a null object is: nothing, or ItemNotFound. */
  nullObjectCalls: "ignored" | "refused";
  /** The number of onChanged events for one write of several cells: one for all, or one for each. */
  editEvents: "one-a-write" | "one-a-cell";
  /** Whether an add-in's own writes raise onChanged. */
  ownWrites: "reported" | "silent";
  /** Whether a tracked range moves with its cells when others are inserted or deleted. */
  trackedRanges: "followed" | "fixed";
  /** Whether a request that is refused at one action delivers the results of those before it. */
  refusedResults: "delivered" | "withheld";
}

/** The behaviour that documents and reports of Excel state, or else the likely one. */
export const likelyAssumptions = (): Assumptions => ({
  nullObjectCalls: "ignored",
  editEvents: "one-a-write",
  ownWrites: "reported",
  trackedRanges: "followed",
  refusedResults: "delivered",
});
