/** Runs a job after all earlier ones have ended, successfully or not; the result is the job's own. */
export type RequestQueue = <T>(job: () => Promise<T>) => Promise<T>;

/** One queue for each workbook: only one request is under way, so that answers arrive in order. */
export function createRequestQueue(): RequestQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };
}
