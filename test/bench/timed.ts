/**
 * Timing of one call, and the median of several, in milliseconds of processor time, which other
 * programs on the machine do not lengthen. Garbage collection and compilation are included.
 */

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Time and result of one call. */
export function once<T>(work: () => T): { milliseconds: number; result: T } {
  const start = processorTime();
  const result = work();
  return { milliseconds: processorTime() - start, result };
}

/** The median time of several rounds and the result of the last one; a round before is not counted. */
export function timed<T>(rounds: number, work: () => T): { milliseconds: number; result: T } {
  let { result } = once(work);
  const times = Array.from({ length: rounds }, () => {
    const round = once(work);
    result = round.result;
    return round.milliseconds;
  }).sort((one, other) => one - other);
  return { milliseconds: times[rounds >> 1] ?? 0, result };
}
