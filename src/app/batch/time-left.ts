/** Fewer files or milliseconds than these give no estimate. */
const FIRST_FILES = 5;
const FIRST_MS = 2_000;

/** Below a minute, seconds are shown in steps of this size; above it, minutes. */
const STEP = 10;
const MINUTE = 60;

/**
 * The seconds that the rest of the files will take, if each takes as long as those done; rounded up in
 * steps that do not change with every file.
 *
 * @param elapsed milliseconds for the files done
 */
export function secondsLeft(done: number, total: number, elapsed: number): number | null {
  if (done < FIRST_FILES || elapsed < FIRST_MS) return null;
  const seconds = (elapsed / 1000 / done) * (total - done);
  const step = seconds <= MINUTE ? STEP : MINUTE;
  return Math.ceil(seconds / step) * step;
}
