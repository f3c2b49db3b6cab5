import { lengthInLines, linesOf } from "../../../src/domain/sheet/text-lines";

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

it.each([
  ["", 1, 0],
  ["甲".repeat(25), 1, 10],
  ["甲".repeat(25), 2, 20],
  ["甲".repeat(20), 2, 20],
  // a line break that takes one line too many goes on with the rest
  ["甲\n乙\n丙", 2, 3],
  // 52 points are left of the last line, which nine figures fill; of the first line all ten go on
  ["甲".repeat(5) + "1234567890", 1, 14],
  ["甲".repeat(5) + "1234567890", 2, 15],
  // 103 points hold 19 figures a line, and a word that is broken 38 of two
  ["1".repeat(50), 2, 38],
  // a rare character is not taken apart
  ["𠮷".repeat(11), 1, 20],
])("of %j %i lines hold %i units", (text, most, units) => {
  expect(lengthInLines(text, TEN, most)).toBe(units);
});
