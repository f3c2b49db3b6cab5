/** Every state of the pane, built by hand: rendered by the tests and photographed by the preview. */
import type { StartFailure } from "../../../src/taskpane/failure/start-failure";
import type { batchPages } from "./states/batch-states";
import { columnStates } from "./states/column-states";
import { firstRunStates } from "./states/first-run-states";
import { formStates } from "./states/form-states";
import { formlessStates } from "./states/formless-states";
import { refusedStates } from "./states/refused-states";
import { rulesStates, type rulesPages } from "./states/rules-states";
import { taskStates } from "./states/task-states";
import type { workbookPages } from "./states/workbook-states";

export { showing } from "./states/showing";
export { allClear, withFindings, withOutlines } from "./states/sample-forms";
export { batchPages } from "./states/batch-states";
export { listed, workbookPages } from "./states/workbook-states";
export { adjusted, rulesPages, scored } from "./states/rules-states";

export const states = {
  ...firstRunStates,
  ...formStates,
  ...columnStates,
  ...formlessStates,
  ...taskStates,
  ...refusedStates,
  ...rulesStates,
};

export type StateName = keyof typeof states;

export type RulesPageName = keyof typeof rulesPages;

export type BatchPageName = keyof typeof batchPages;

export type WorkbookPageName = keyof typeof workbookPages;

export const failures: readonly StartFailure[] = [
  "office-missing",
  "office-silent",
  "not-in-excel",
  "too-old",
  "crashed",
];
