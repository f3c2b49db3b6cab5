import { createTimers } from "../../../src/app/core/timers";
import { inSlices } from "../../../src/app/read/in-slices";
import { withFakeTimers } from "../../support/fake-timers";

withFakeTimers();

/**
 * Runs work of this many milliseconds for each item; returns how many items were done at each pause.
 */
async function turnsOf(milliseconds: number, count: number): Promise<readonly number[]> {
  const timers = createTimers();
  const turns: number[] = [];
  let done = 0;
  const counted = {
    ...timers,
    after: (delay: number, job: () => void) => {
      turns.push(done);
      return timers.after(delay, job);
    },
  };
  const working = inSlices({ timers: counted }, Array.from({ length: count }), () => {
    jest.setSystemTime(Date.now() + milliseconds);
    done += 1;
  });
  await jest.advanceTimersByTimeAsync(10_000);
  await working;
  expect(done).toBe(count);
  return turns;
}

it("gives the page its turn after 24 milliseconds of work, and after each item that takes longer", async () => {
  expect(await turnsOf(10, 7)).toEqual([3, 6]);
  expect(await turnsOf(30, 3)).toEqual([1, 2]);
});

it("does work that takes no time in one go", async () => {
  expect(await turnsOf(0, 500)).toEqual([]);
});

it("ends with the pane", async () => {
  const timers = createTimers();
  let done = 0;
  void inSlices({ timers }, [1, 2, 3], () => {
    jest.setSystemTime(Date.now() + 30);
    done += 1;
  });
  timers.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(done).toBe(1);
});
