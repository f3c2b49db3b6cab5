/** Workers of the queue as threads of Node; `serve-thread.ts` is what they run. */
import { Worker } from "node:worker_threads";
import { BUDGET } from "../batch/budget";
import type { BatchWorker, ReadyMessage, WorkerAnswer } from "../batch/worker";

/** @param script the file that the thread runs; it has to call `serveThread` */
export function startThread(script: URL): BatchWorker {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: BUDGET.memory },
    // the answers are all that a thread says
    stdout: true,
    stderr: true,
  });
  return {
    post: (request, transfer = []) => {
      worker.postMessage(request, [...transfer]);
    },
    onAnswer: (listener) => {
      worker.on("message", (answer: WorkerAnswer | ReadyMessage) => {
        listener(answer);
      });
    },
    onEnd: (listener) => {
      worker.on("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        listener({ code: isMemory ? "out-of-memory" : "internal", detail: String(error) });
      });
      worker.on("exit", (status) => {
        listener({ code: "internal", detail: `the worker has ended with ${status}` });
      });
    },
    terminate: () => {
      void worker.terminate();
    },
  };
}
