import { availableParallelism, loadavg } from "node:os";
import { BUDGET, type Budget } from "../batch/budget";

/** The limits are lengthened by this factor at most. */
const MOST_TIMES = 10;

/** The time limits; longer while other programs keep the computer's cores busy. */
export function currentBudget(): Budget {
  const [load = 0] = loadavg();
  const times = Math.min(Math.max(load / availableParallelism(), 1), MOST_TIMES);
  return { ...BUDGET, silence: BUDGET.silence * times, file: BUDGET.file * times };
}
