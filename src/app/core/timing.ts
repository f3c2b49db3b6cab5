/** Milliseconds from the first event to the reading: an edit shows within half a second. */
export const GATHER_EVENTS_MS = 150;

/** Milliseconds until the next try when Excel is busy with the person. */
export const RETRY_MS = 500;
