/** The write-backs that can be undone, a stack for each sheet. */
import type { Change } from "../../../domain/changes/change";
import type { Written } from "../../../domain/changes/find-written";
import type { StateHolder } from "../state-holder";

/** The only module that changes the stacks; it also shows how many write-backs can be undone. */
export interface UndoStacks {
  /** How many write-backs of a sheet can be undone. */
  readonly depth: (sheetId: string) => number;
  /** The newest write-back of a sheet. */
  readonly latest: (sheetId: string) => Written | undefined;
  readonly push: (sheetId: string, written: Written) => void;
  /** Leaves only these changes of the newest write-back to undo; with none, removes it. */
  readonly keepOfLatest: (sheetId: string, left: readonly Change[]) => void;
}

/** Creates the empty stacks of a session. */
export function createUndoStacks(state: StateHolder): UndoStacks {
  const stacks = new Map<string, readonly Written[]>();
  const stackOf = (sheetId: string): readonly Written[] => stacks.get(sheetId) ?? [];
  const setStack = (sheetId: string, stack: readonly Written[]): void => {
    stacks.set(sheetId, stack);
    if (state.get().sheet?.id === sheetId) state.set({ undoable: stack.length });
  };
  return {
    depth: (sheetId) => stackOf(sheetId).length,
    latest: (sheetId) => stackOf(sheetId).at(-1),
    push: (sheetId, written) => {
      setStack(sheetId, [...stackOf(sheetId), written]);
    },
    keepOfLatest: (sheetId, left) => {
      const latest = stackOf(sheetId).at(-1);
      if (latest === undefined) return;
      const older = stackOf(sheetId).slice(0, -1);
      setStack(sheetId, left.length === 0 ? older : [...older, { ...latest, changes: left }]);
    },
  };
}
