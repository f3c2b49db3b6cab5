import type { OwnMemory } from "./port";

/** Where nothing can be kept. */
export const NO_OWN_MEMORY: OwnMemory = {
  read: () => undefined,
  keep: () => undefined,
};
