/** The thread's side of the channel between queue and worker. */
import { parentPort } from "node:worker_threads";
import { serveBatch } from "../batch/serve-batch";
import type { WorkerRequest } from "../batch/worker";

/** Serves the queue until it ends the thread. */
export function serveThread(): void {
  const port = parentPort;
  if (port === null) throw new Error("no thread of a queue");
  serveBatch({
    post: (answer) => {
      port.postMessage(answer);
    },
    onRequest: (listener) => {
      port.on("message", (request: WorkerRequest) => {
        listener(request);
      });
    },
  });
}
