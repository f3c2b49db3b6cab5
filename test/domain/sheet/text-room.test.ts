import { heightFor, type TextRoom } from "../../../src/domain/sheet/text-room";

/** Ten Chinese characters of 10.2 points and the sides of 6 fit into 109 points, eleven do not. */
const ROOM: TextRoom = { width: 109, rowHeight: 15, heightBelow: 0, fontSize: 10, wraps: true };

it.each<readonly [string, number, Partial<TextRoom>, number]>([
  // lines of 14.5 points, and 4 points
  ["grows to the lines of the text", 25, {}, 48],
  ["never shrinks", 25, { rowHeight: 60 }, 60],
  ["keeps a row of just that height", 25, { rowHeight: 48 }, 48],
  ["takes all columns of a merged cell", 25, { width: 218 }, 33],
  ["counts the further rows of a merged cell", 25, { heightBelow: 20 }, 28],
  ["needs nothing where those are enough", 25, { heightBelow: 100 }, 15],
  // the sides grow with the font: four characters of 20.4 points in 97, lines of 29 points: 7 × 29 + 4
  ["counts in the size of the font", 25, { fontSize: 20 }, 207],
  ["is at most what Excel has", 2000, {}, 409],
  ["leaves a row that Excel has made the highest", 2000, { rowHeight: 409.5 }, 409.5],
])("%s", (_, length, differing, height) => {
  expect(heightFor("甲".repeat(length), { ...ROOM, ...differing })).toBe(height);
});
