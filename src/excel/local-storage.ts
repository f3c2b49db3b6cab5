import type { LocalStorage, LocalStorageName } from "../app/core/port";

/** Office tells one store of a site apart further where the pane is in a frame; older ones know no key. */
function keyOf(name: LocalStorageName): string {
  const { partitionKey = "" } = Office.context as Partial<Office.Context>;
  return `${partitionKey}jixiao.${name}`;
}

/** What the page of an add-in can keep of its own. A browser may refuse, and another may have written. */
export function createLocalStorage(storage: () => Storage): LocalStorage {
  return {
    read: (name) => {
      try {
        return JSON.parse(storage().getItem(keyOf(name)) ?? "null") as unknown;
      } catch {
        // kept by nobody, or by somebody else: as good as nothing
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        storage().setItem(keyOf(name), JSON.stringify(value));
      } catch {
        // what cannot be kept is asked for again, and the workbook remembers it besides
      }
    },
  };
}
