import type { Session } from "../core/session/session";

/** Milliseconds of work after which the browser may draw and handle input. */
const SLICE_MS = 24;

/**
 * Calls a function for each item, in slices between which the browser may draw and handle input: no
 * slice takes long, however many items there are. After `dispose` the remaining items are skipped.
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
