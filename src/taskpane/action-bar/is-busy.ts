import type { Task } from "../../app/core/state";

/** Whether a task runs that disables the actions; checking and selecting a cell do not. */
export const isBusy = (task: Task | null): boolean =>
  task !== null && task !== "checking" && task !== "selecting";
