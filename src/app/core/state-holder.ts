import { keptIfEqual } from "../../domain/equal";
import type { AppState } from "./state";

/** Holds the one immutable snapshot that is shown, and calls its listeners when it changes. */
export interface StateHolder {
  readonly get: () => AppState;
  /** A value equal to the one before keeps the reference, so that nothing is drawn again for it. */
  readonly set: (patch: Partial<AppState>) => void;
  /** Calls a listener after every change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** From now on the snapshot stays as it is. */
  readonly close: () => void;
}

/** Creates the holder of a store's state. */
export function createStateHolder(initial: AppState): StateHolder {
  let state = initial;
  let isClosed = false;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (patch) => {
      if (isClosed) return;
      const names = Object.keys(patch) as (keyof AppState)[];
      const values = names.map((name): unknown => keptIfEqual<unknown>(state[name], patch[name]));
      if (names.every((name, index) => Object.is(values[index], state[name]))) return;
      state = {
        ...state,
        ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
      };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      isClosed = true;
      listeners.clear();
    },
  };
}
