/** All timers of a store, so that they can be stopped together. */
export interface Timers {
  /** Runs a job once after so many milliseconds; returns how to cancel it. After `stop`: never. */
  readonly after: (milliseconds: number, job: () => void) => () => void;
  readonly stop: () => void;
}

/** Creates the timers of a store. */
export function createTimers(): Timers {
  const running = new Set<ReturnType<typeof setTimeout>>();
  let isStopped = false;
  const cancel = (timer: ReturnType<typeof setTimeout>): void => {
    clearTimeout(timer);
    running.delete(timer);
  };
  return {
    after: (milliseconds, job) => {
      if (isStopped) return () => undefined;
      const timer = setTimeout(() => {
        running.delete(timer);
        job();
      }, milliseconds);
      running.add(timer);
      return () => {
        cancel(timer);
      };
    },
    stop: () => {
      isStopped = true;
      for (const timer of [...running]) cancel(timer);
    },
  };
}
