/** Of a long list, the rows in view, those with the focus beside them, and both ends are drawn. */
import { drawnRows, type ListPart } from "../../../src/taskpane/windowed-list/drawn-rows";

const keys = Array.from({ length: 10 }, (_, index) => `r${index}`);
const heightOf = (): number => 20;

const drawn = (part: ListPart, pinned: readonly (string | null)[] = []) =>
  drawnRows({ keys, heightOf, pinned }, part).map(({ index, gap }) => [index, gap]);

it.each<readonly [string, ListPart, readonly (string | null)[], readonly (readonly number[])[]]>([
  [
    "rows that are partly in view are drawn",
    { top: 70, bottom: 101 },
    [],
    // 60–80, 80–100 and 100–120 px
    [
      [0, 0],
      [3, 40],
      [4, 0],
      [5, 0],
      [9, 60],
    ],
  ],
  [
    "a row that ends where the view begins is not",
    { top: 80, bottom: 100 },
    [],
    [
      [0, 0],
      [4, 60],
      [9, 80],
    ],
  ],
  [
    "above and below the view only the ends are",
    { top: 900, bottom: 1000 },
    [],
    [
      [0, 0],
      [9, 160],
    ],
  ],
  [
    "a pinned row is drawn with its neighbours",
    { top: 0, bottom: 20 },
    [null, "r5"],
    [
      [0, 0],
      [4, 60],
      [5, 0],
      [6, 0],
      [9, 40],
    ],
  ],
  [
    "a pinned end has one neighbour",
    { top: 40, bottom: 60 },
    ["r9"],
    [
      [0, 0],
      [2, 20],
      [8, 100],
      [9, 0],
    ],
  ],
  [
    "a pinned row that is gone pins none",
    { top: 0, bottom: 20 },
    ["gone"],
    [
      [0, 0],
      [9, 160],
    ],
  ],
])("%s", (_, part, pinned, expected) => {
  expect(drawn(part, pinned)).toEqual(expected);
});

it("leaves the same room, whatever is drawn", () => {
  const uneven = (key: string): number => 10 + Number(key.slice(1));
  // 10 + 11 + … + 19
  const whole = 145;
  for (let top = -50; top < 200; top += 7) {
    const rows = drawnRows({ keys, heightOf: uneven, pinned: ["r3"] }, { top, bottom: top + 30 });
    const room = rows.map(({ index, gap }) => gap + uneven(`r${index}`));
    expect(room.reduce((sum, height) => sum + height, 0)).toBe(whole);
  }
});

it("draws nothing of an empty list", () => {
  expect(drawnRows({ keys: [], heightOf, pinned: [null] }, { top: 0, bottom: 100 })).toEqual([]);
});
