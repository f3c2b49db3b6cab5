import { fetchParts } from "../../app/core/parts";
import { serveBatch } from "../../batch/serve-batch";
import type { WorkerRequest } from "../../batch/worker";
import { languageFor, setLanguage } from "../../messages";
import { READY } from "./batch-workers";

/**
 * The worker's side of its channel, typed here because this module is compiled with the types of a
 * page.
 */
interface Scope {
  readonly name: string;
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent<WorkerRequest>) => void): void;
}

/** Checks files in this worker, whose name is the language of its answers. */
export function serveWorker(): void {
  const scope = self as unknown as Scope;
  const loaded = Promise.all([fetchParts(), setLanguage(languageFor(scope.name))]);
  serveBatch({
    post: (answer) => {
      scope.postMessage(answer);
    },
    onRequest: (listener) => {
      scope.addEventListener("message", ({ data }) => {
        void loaded.then(() => {
          listener(data);
        });
      });
    },
  });
  // where a part cannot be fetched, the rejection is an error of the worker
  void loaded.then(() => {
    scope.postMessage(READY);
  });
}
