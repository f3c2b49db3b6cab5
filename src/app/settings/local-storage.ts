import type { OwnMemory } from "../core/port";

/** Where nothing can be kept. */
export const NO_OWN_MEMORY: OwnMemory = {
  read: () => undefined,
  keep: () => undefined,
};
