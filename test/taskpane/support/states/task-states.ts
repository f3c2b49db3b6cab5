/** States in which a task is running, or has ended. */
import type { AppState, Notice } from "../../../../src/app/core/state";
import { allClear, withFindings } from "./sample-forms";
import { showing } from "./showing";

const noticed = (notice: Notice, more: Partial<AppState> = {}) =>
  showing(withFindings, { notice, ...more });

export const taskStates = {
  checking: showing(withFindings, { task: "checking" }),
  writing: showing(withFindings, { task: "writing" }),
  waiting: showing(withFindings, { task: "writing", notice: { kind: "waiting" } }),
  written: noticed({ kind: "written", count: 4, kept: [], unsure: [] }, { undoable: 1 }),
  undone: noticed({ kind: "undone", count: 4, notUndone: [] }),
  "undone-partly": noticed({ kind: "undone", count: 3, notUndone: ["H22"] }),
  "sheet-changed": noticed({ kind: "sheet-changed" }),
  "undo-blocked": noticed({ kind: "undo-blocked", cells: ["G21", "G33"] }, { undoable: 1 }),
  "nothing-to-write": showing(allClear, { notice: { kind: "nothing-to-write" } }),
  flagged: noticed({ kind: "flagged", count: 2 }, { flagCount: 2 }),
  "nothing-to-flag": showing(allClear, { notice: { kind: "nothing-to-flag" } }),
  "flags-cleared": noticed({ kind: "flags-cleared", count: 2 }),
  "nothing-to-undo": noticed({ kind: "nothing-to-undo" }),
} satisfies Readonly<Record<string, AppState>>;
