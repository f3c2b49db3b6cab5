import type { Session } from "../core/session/session";

/** Milliseconds of work after which the page gets its turn. */
const SLICE_MS = 24;

/**
 * Does the same for each item, and lets the page draw and react in between: no run of it takes long,
 * however many items there are. After `dispose` the rest is not done.
 */
export async function inSlices<Item>(
  { timers }: Pick<Session, "timers">,
  items: readonly Item[],
  work: (item: Item) => void | Promise<void>,
): Promise<void> {
  let begun = Date.now();
  for (const item of items) {
    if (Date.now() - begun >= SLICE_MS) {
      await new Promise<void>((resolve) => {
        timers.after(0, resolve);
      });
      begun = Date.now();
    }
    await work(item);
  }
}
