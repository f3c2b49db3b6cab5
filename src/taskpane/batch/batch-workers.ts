import type { BatchWorker } from "../../batch/worker";

/** How the workers that check files are started. */
export interface BatchWorkers {
  readonly start: () => BatchWorker;
  /** How many there are at most. */
  readonly count: number;
}

/** Rejects, or gives null, where the environment has no workers. */
export type FetchWorkers = () => Promise<BatchWorkers | null>;

/** What a worker posts first, once its code is loaded. */
export const READY = "ready";
