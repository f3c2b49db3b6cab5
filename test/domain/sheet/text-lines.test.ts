import { linesOf } from "../../../src/domain/sheet/text-lines";

/** Ten Chinese characters of 10.2 points and the sides of 6 fit into 109 points, eleven do not. */
const TEN = 109;

it.each([
  ["", 1],
  ["甲".repeat(10), 1],
  ["甲".repeat(11), 2],
  ["甲\n乙\n丙", 3],
  // 宋体 has them as wide as a Chinese character
  ["……".repeat(5), 1],
  ["……".repeat(5) + "≥", 2],
  // 19 narrow characters of 5.3 points are 100.7 points
  ["1".repeat(19), 1],
  ["1".repeat(20), 2],
  // a figure is not broken: five characters leave 52 points, and it needs 53
  ["甲".repeat(5) + "1234567890", 2],
  ["甲".repeat(5) + "123456789", 1],
  // a word longer than a line is
  ["1".repeat(50), 3],
])("%j takes %i lines", (text, lines) => {
  expect(linesOf(text, TEN)).toBe(lines);
});
