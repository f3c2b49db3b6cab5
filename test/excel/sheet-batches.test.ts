import { sheetBatches } from "../../src/excel/sheet-batches";

const plan = (...sizes: number[]) => sheetBatches(sizes, (cells) => cells);

describe("sheets read in several answers", () => {
  it.each([
    ["fit into one", [400, 30_000, 0], [[400, 30_000, 0]], []],
    [
      "are parted where the next would be too much",
      [30_000, 20_000, 1],
      [[30_000, 20_000], [1]],
      [],
    ],
    ["larger than one answer stand alone", [10, 80_000, 10], [[10], [80_000], [10]], []],
    [
      "above what is read in all are left, and smaller ones behind them are not",
      [400_000, 200_000, 90_000, 20_000],
      [[400_000], [90_000]],
      [200_000, 20_000],
    ],
    ["are none in an empty workbook", [], [], []],
  ])("%s", (_, sizes, batches, unread) => {
    expect(plan(...sizes)).toEqual({ batches, unread });
  });
});
