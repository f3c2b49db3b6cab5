/** Workers of the browser: the page's side of their channel. serve-worker.ts is the other. */
import type { BatchWorker, WorkerAnswer } from "../../batch/worker";
import { READY, type BatchWorkers } from "./batch-workers";

/** With more workers than this, Excel itself becomes slow. */
const MOST = 4;

/** Milliseconds within which a worker must report that it is ready. */
const READY_MS = 10_000;

function batchWorker(worker: Worker): BatchWorker {
  return {
    post: (request, transfer = []) => {
      worker.postMessage(request, [...transfer]);
    },
    onAnswer: (listener) => {
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer | typeof READY>) => {
        if (data !== READY) listener(data);
      });
    },
    onEnd: (listener) => {
      worker.addEventListener("error", ({ message }) => {
        listener({ code: "internal", detail: message });
      });
    },
    terminate: () => {
      worker.terminate();
    },
  };
}

/** The workers of the browser; null where the browser, or its policy, allows this page none. */
export async function webWorkers(startWorker: () => Worker): Promise<BatchWorkers | null> {
  const first = startWorker();
  const isReady = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, READY_MS, false);
    const told = (isReady: boolean) => () => {
      clearTimeout(timer);
      resolve(isReady);
    };
    first.addEventListener("message", told(true), { once: true });
    first.addEventListener("error", told(false), { once: true });
  });
  if (!isReady) {
    first.terminate();
    return null;
  }
  let spare: Worker | null = first;
  return {
    start: () => {
      const worker = spare ?? startWorker();
      spare = null;
      return batchWorker(worker);
    },
    count: Math.min(MOST, Math.max(1, navigator.hardwareConcurrency - 1)),
  };
}
