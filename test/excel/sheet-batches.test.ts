import { halvesOf, sheetBatches } from "../../src/excel/sheet-batches";

/** Sheets of ten columns, by their numbers of rows. */
const plan = (...rows: number[]) => {
  const { batches, unread } = sheetBatches(rows, (rowCount) => ({ rowCount, columnCount: 10 }));
  return {
    batches: batches.map((batch) =>
      batch.map(({ sheet, row, rowCount }) => [sheet, row, rowCount]),
    ),
    unread,
  };
};

describe("sheets read in several messages", () => {
  it("stand together while they fit into one", () => {
    expect(plan(400, 1_100, 0)).toEqual({
      batches: [
        [
          [400, 0, 400],
          [1_100, 0, 1_100],
          [0, 0, 0],
        ],
      ],
      unread: [],
    });
  });

  it("are parted where the next would be too much", () => {
    expect(plan(1_000, 501).batches).toEqual([[[1_000, 0, 1_000]], [[501, 0, 501]]]);
  });

  it("are cut into slices where one is larger than a message", () => {
    expect(plan(10, 3_100).batches).toEqual([
      [[10, 0, 10]],
      [[3_100, 0, 1_500]],
      [[3_100, 1_500, 1_500]],
      [[3_100, 3_000, 100]],
    ]);
  });

  it("are left where they are above what is read in all, and smaller ones behind them are not", () => {
    expect(plan(40_000, 20_000, 10_000, 1).unread).toEqual([20_000, 1]);
  });

  it("are read a row at a time where a row is larger than a message", () => {
    const { batches } = sheetBatches(["宽"], () => ({ rowCount: 2, columnCount: 16_000 }));
    expect(batches.map((batch) => batch.map(({ row, rowCount }) => [row, rowCount]))).toEqual([
      [[0, 1]],
      [[1, 1]],
    ]);
  });

  it("are none in an empty workbook", () => {
    expect(plan()).toEqual({ batches: [], unread: [] });
  });
});

it("halves a slice without losing a row, until it is a single one", () => {
  expect(halvesOf({ sheet: "甲", row: 10, rowCount: 5 })).toEqual([
    { sheet: "甲", row: 10, rowCount: 3 },
    { sheet: "甲", row: 13, rowCount: 2 },
  ]);
  expect(halvesOf({ sheet: "甲", row: 10, rowCount: 1 })).toBeNull();
});
