import { secondsLeft } from "../../../src/app/batch/time-left";

it.each([
  // too few files, too short a time
  [4, 100, 60_000, null],
  [50, 100, 1_999, null],
  // a tenth of a second each: 10 s for 100
  [100, 200, 10_000, 10],
  [99, 200, 10_000, 20],
  // half a second each: 50 s for 100, in minutes above one
  [20, 120, 10_000, 50],
  [20, 160, 10_000, 120],
  [300, 300, 60_000, 0],
])("%d of %d files in %d ms leave %p seconds", (done, total, elapsed, seconds) => {
  expect(secondsLeft(done, total, elapsed)).toBe(seconds);
});
