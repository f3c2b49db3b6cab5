/** The worker for a few files: the command's own thread. */
import { Script } from "node:vm";
import { inProcessWorker, type InProcessOptions } from "../batch/in-process-worker";
import type { BatchWorker } from "../batch/worker";
import { FileRefusal } from "../xlsx/file-refusal";
import { currentBudget } from "./current-budget";

const HOOK = Symbol.for("jixiao.step");
const script = new Script(`globalThis[Symbol.for("jixiao.step")]()`);

/** Runs a step inside a script with a time limit, the only code that Node can stop while it runs. */
function within<T>(step: () => T): T {
  const timeout = Math.ceil(currentBudget().silence);
  let result: { readonly value: T } | null = null;
  Reflect.set(globalThis, HOOK, () => {
    result = { value: step() };
  });
  try {
    script.runInThisContext({ timeout });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new FileRefusal("too-slow", `silent for ${timeout} ms`);
    throw error;
  }
  return (result as unknown as { readonly value: T }).value;
}

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Starts the worker on the command's own thread; each checked form is passed to `onChecked`. */
export const startInProcess = (onChecked?: InProcessOptions["onChecked"]): BatchWorker =>
  inProcessWorker({ within, rest, ...(onChecked === undefined ? {} : { onChecked }) });
