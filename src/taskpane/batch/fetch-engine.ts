import type { BatchEngine } from "../../app/core/batch";

/**
 * Fetches the code that checks files. This module is in the same file as the code that checks a sheet,
 * so that the browser loads shared modules once.
 */
export async function fetchEngine(): Promise<BatchEngine> {
  const [{ createEngine }, { webWorkers }, { startWorker }] = await Promise.all([
    import(/* webpackChunkName: "batch-engine" */ "./engine"),
    import(/* webpackChunkName: "batch-engine" */ "./web-workers"),
    import(/* webpackChunkName: "batch-engine" */ "./start-worker"),
  ]);
  return createEngine(() => webWorkers(startWorker));
}
