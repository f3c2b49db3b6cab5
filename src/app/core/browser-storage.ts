import type { LocalStorageName } from "./port";

/** Entries of a browser, by their names. */
export interface BrowserStorage<Name> {
  read(name: Name): unknown;
  write(name: Name, value: unknown): void;
}

/**
 * What is stored by the browser for a page. Reading or writing never throws: a browser may block storage,
 * and an entry may have been written by something else.
 *
 * @param storage Called for every access, because reading `window.localStorage` may itself throw.
 * @param prefix Stands before the names of the entries; called for every access.
 */
export function browserStorage<Name extends string = LocalStorageName>(
  storage: () => Storage,
  prefix: () => string,
): BrowserStorage<Name> {
  return {
    read: (name) => {
      try {
        return JSON.parse(storage().getItem(`${prefix()}${name}`) ?? "null") as unknown;
      } catch {
        // storage is blocked, or the entry is not JSON: treated as absent
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        storage().setItem(`${prefix()}${name}`, JSON.stringify(value));
      } catch {
        // storage is blocked or full: the value is also stored in the workbook, or asked for again
      }
    },
  };
}
