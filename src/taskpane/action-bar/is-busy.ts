import type { Task } from "../../app/core/state";

/** Whether a task runs that no other may be asked for beside. Reading again disables nothing. */
export const isBusy = (task: Task | null): boolean =>
  task !== null && task !== "checking" && task !== "selecting";
