import type { LocalStorage, LocalStorageName } from "../app/core/port";

/**
 * `Office.context.partitionKey` separates the entries of panes embedded in different sites; it is
 * undefined where storage is not partitioned, and in older versions of Office.
 */
function keyOf(name: LocalStorageName): string {
  const { partitionKey = "" } = Office.context as Partial<Office.Context>;
  return `${partitionKey}jixiao.${name}`;
}

/**
 * Local storage of the add-in's page. Reading or writing never throws: a browser may block storage,
 * and an entry may have been written by something else.
 * @param storage Called for every access, because reading `window.localStorage` may itself throw.
 */
export function createLocalStorage(storage: () => Storage): LocalStorage {
  return {
    read: (name) => {
      try {
        return JSON.parse(storage().getItem(keyOf(name)) ?? "null") as unknown;
      } catch {
        // storage is blocked, or the entry is not JSON: treated as absent
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        storage().setItem(keyOf(name), JSON.stringify(value));
      } catch {
        // storage is blocked or full: the value is also stored in the workbook, or asked for again
      }
    },
  };
}
