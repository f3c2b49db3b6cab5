/** The settings that the page keeps for all its files: rules, 已核实 and columns. */
import { browserStorage } from "../../app/core/browser-storage";
import type { WorkbookSettingName, WorkbookSettings } from "../../app/core/port";
import type { SharedSettings } from "../../xlsx/port/shared-settings";

const NAMES = ["profile", "accepted", "columns"] as const satisfies WorkbookSettingName[];
type Name = (typeof NAMES)[number];

const isShared = (name: WorkbookSettingName): name is Name =>
  NAMES.some((shared) => shared === name);

export interface PageSettings extends SharedSettings {
  /** The browser keeps them when the page is closed. */
  readonly isKept: boolean;
}

/** Whether the browser stores data for this page: some do not for files on a disk. */
function stores(storage: () => Storage): boolean {
  const probe = "jixiao.probe";
  try {
    storage().setItem(probe, probe);
    const isStored = storage().getItem(probe) === probe;
    storage().removeItem(probe);
    return isStored;
  } catch {
    return false;
  }
}

/** @param storage called for every access, because reading `window.localStorage` may itself throw */
export function createPageSettings(storage: () => Storage): PageSettings {
  const isKept = stores(storage);
  const kept = browserStorage<Name>(storage, () => "jixiao.page.");
  const listeners = new Set<() => void>();
  let settings: WorkbookSettings = Object.fromEntries(
    NAMES.map((name): [Name, unknown] => [name, kept.read(name)]).filter(
      ([, value]) => value != null,
    ),
  );
  return {
    isKept,
    has: isShared,
    read: () => settings,
    store: (name, value) => {
      if (!isShared(name)) return;
      const others = Object.entries(settings).filter(([other]) => other !== name);
      settings = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
      kept.write(name, value ?? null);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
