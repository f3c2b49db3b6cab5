/** Runs a job when all earlier ones have ended, well or not; its caller hears how it went. */
export type RequestQueue = <T>(job: () => Promise<T>) => Promise<T>;

/** One lane: never two conversations with the workbook at a time, so that no answer overtakes another. */
export function createRequestQueue(): RequestQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };
}
