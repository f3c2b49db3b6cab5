/** Milliseconds for which events are gathered that need no reading at once: one reading for all. */
export const GATHER_EVENTS_MS = 150;

/**
 * Milliseconds after an edit or an activation in which a new selection is part of it, as after Enter:
 * it needs no reading of its own.
 */
export const SAME_ACTION_MS = 500;

/** Milliseconds until the next attempt after a transient refusal; each further one in a row doubles them. */
export const RETRY_MS = 500;
export const LONGEST_RETRY_MS = 4000;
