/** The drawn part of a sheet: the rows around the selected one, merged cells as one. */
import { a1 } from "../../src/domain/cells";
import { drawnArea, drawnRows, MOST_ROWS } from "../../src/page/sheet-table/drawn-table";
import { sheetOf } from "../support/fixture";

const area = (first: number, last: number, columns = 3) => ({
  from: { row: first, column: 1 },
  to: { row: last, column: columns },
});

it.each([
  ["a short form, whole", area(1, 40), 13, [1, 40]],
  ["the beginning of a long one", area(1, 1600), 3, [1, MOST_ROWS]],
  ["the rows around one in the middle", area(1, 1600), 800, [740, 740 + MOST_ROWS - 1]],
  ["the end of a long one", area(1, 1600), 1599, [1600 - MOST_ROWS + 1, 1600]],
  ["the nearest rows to a cell outside", area(100, 1600), 5, [100, 100 + MOST_ROWS - 1]],
] as const)("draws %s", (_, whole, row, [first, last]) => {
  const { from, to } = drawnArea(whole, row);
  expect([from.row, to.row]).toEqual([first, last]);
});

it("draws a merged cell once, over the rows and columns that are drawn", () => {
  const cells = sheetOf([
    ["标题", null, null],
    ["一级", "甲", "1"],
    [null, "乙", "2"],
    [null, "丙", "3"],
  ]);
  const merged = [
    { from: { row: 1, column: 1 }, to: { row: 1, column: 3 } },
    { from: { row: 2, column: 1 }, to: { row: 4, column: 1 } },
  ];
  const drawn = (first: number, last: number): string[] =>
    drawnRows(cells, merged, area(first, last)).map(({ row, cells: all }) =>
      [
        row,
        ...all.map(
          ({ at, cell, rowSpan, columnSpan }) => `${a1(at)} ${cell.shown} ${rowSpan}x${columnSpan}`,
        ),
      ].join(" | "),
    );
  expect(drawn(1, 4)).toEqual([
    "1 | A1 标题 1x3",
    "2 | A2 一级 3x1 | B2 甲 1x1 | C2 1 1x1",
    "3 | B3 乙 1x1 | C3 2 1x1",
    "4 | B4 丙 1x1 | C4 3 1x1",
  ]);
  // a part of the sheet that begins further down gives the same
  expect(drawn(3, 3)).toEqual(["3 | A2 一级 1x1 | B3 乙 1x1 | C3 2 1x1"]);
});
