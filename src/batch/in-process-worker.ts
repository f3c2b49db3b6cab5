import type { Assessment } from "../domain/assessment/assessment";
import { serveBatch } from "./serve-batch";
import type { BatchWorker, ReadyMessage, WorkerAnswer, WorkerRequest } from "./worker";

export interface InProcessOptions {
  /** Runs one step of the work; throws where it takes longer than the budget allows. */
  readonly within: <T>(step: () => T) => T;
  /** Resolves after other work of the thread. */
  readonly rest: () => Promise<void>;
  readonly onChecked?: (name: string, assessment: Assessment) => void;
}

/** A worker on the thread of the queue itself, for few files: it has nothing to start. */
export function inProcessWorker(options: InProcessOptions): BatchWorker {
  let isEnded = false;
  let request: (request: WorkerRequest) => void = () => undefined;
  let answered: (answer: WorkerAnswer | ReadyMessage) => void = () => undefined;
  serveBatch(
    {
      post: (answer) => {
        if (!isEnded) answered(answer);
      },
      onRequest: (listener) => (request = listener),
    },
    options,
  );
  return {
    post: (message) => {
      request(message);
    },
    onAnswer: (listener) => (answered = listener),
    onEnd: () => undefined,
    terminate: () => (isEnded = true),
  };
}
