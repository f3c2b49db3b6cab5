import type { BatchWorker } from "../../batch/worker";

/** A way to start workers that check files. */
export interface BatchWorkers {
  readonly start: () => BatchWorker;
  /** How many there are at most. */
  readonly count: number;
}

/** Rejects, or resolves to null, where the environment has no workers. */
export type FetchWorkers = () => Promise<BatchWorkers | null>;

/** The first message of a worker, posted once its code is loaded. */
export const READY = "ready";
