import type { LocalStorage } from "../core/port";

/** A local storage that stores nothing, for where the browser has none. */
export const NO_LOCAL_STORAGE: LocalStorage = {
  read: () => undefined,
  write: () => undefined,
};
