/** States of somebody who opens the pane for the first time. */
import type { AppState } from "../../../../src/app/core/state";
import { allClear, withFindings } from "./sample-forms";
import { base, showing } from "./showing";

export const firstRunStates = {
  "first-run": showing(withFindings, { isFirstRun: true }),
  "first-run-clear": showing(allClear, { isFirstRun: true }),
  "first-run-no-form": { ...base, isFirstRun: true },
} satisfies Readonly<Record<string, AppState>>;
