/** Milliseconds from the first event to the reading: an edit is shown within half a second. */
export const GATHER_EVENTS_MS = 150;

/** Milliseconds until the next attempt after a transient refusal. */
export const RETRY_MS = 500;
