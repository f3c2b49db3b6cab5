import type { AppState } from "./state";

/** Holds the one immutable snapshot that is shown, and tells who listens when it is another. */
export interface StateHolder {
  readonly get: () => AppState;
  readonly set: (patch: Partial<AppState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStateHolder(initial: AppState): StateHolder {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (patch) => {
      const next = { ...state, ...patch };
      const keys = Object.keys(next) as (keyof AppState)[];
      if (keys.every((key) => Object.is(next[key], state[key]))) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
