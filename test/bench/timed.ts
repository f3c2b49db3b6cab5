/**
 * Timing: what one call takes, and the median of many, in milliseconds of processor time, which
 * other programs on the machine do not lengthen. The garbage collector's and the compiler's time
 * is part of it.
 */

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What one call takes, and what it gave. */
export function once<T>(work: () => T): { milliseconds: number; result: T } {
  const start = processorTime();
  const result = work();
  return { milliseconds: processorTime() - start, result };
}

/** The median time of some rounds and what the last one gave; the first warms up. */
export function timed<T>(rounds: number, work: () => T): { milliseconds: number; result: T } {
  let { result } = once(work);
  const times = Array.from({ length: rounds }, () => {
    const round = once(work);
    result = round.result;
    return round.milliseconds;
  }).sort((one, other) => one - other);
  return { milliseconds: times[rounds >> 1] ?? 0, result };
}
