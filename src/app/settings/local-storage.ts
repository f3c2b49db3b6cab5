import type { LocalStorage } from "../core/port";

/** Where nothing can be kept. */
export const NO_LOCAL_STORAGE: LocalStorage = {
  read: () => undefined,
  keep: () => undefined,
};
