import { cellRanges } from "../../../src/domain/report/cell-ranges";

const at = (column: number) => (row: number) => ({ row, column });

it.each([
  [[], []],
  [[at(7)(13)], ["G13"]],
  [[13, 14, 15].map(at(7)), ["G13:G15"]],
  [
    [at(7)(13), at(7)(15), at(8)(16), at(8)(17)],
    ["G13", "G15", "H16:H17"],
  ],
  [[at(7)(13), at(7)(13)], ["G13"]],
])("%j is %j", (cells, ranges) => {
  expect(cellRanges(cells)).toEqual(ranges);
});
