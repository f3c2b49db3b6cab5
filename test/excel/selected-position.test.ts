import { selectedPosition } from "../../src/excel/selected-position";

describe("where a selection begins", () => {
  it.each([
    ["B7", { row: 7, column: 2 }],
    ["$B$7", { row: 7, column: 2 }],
    ["B7:C9", { row: 7, column: 2 }],
    ["Sheet1!B7:C9", { row: 7, column: 2 }],
    ["'一 表'!AA10", { row: 10, column: 27 }],
    ["A1,C3", { row: 1, column: 1 }],
    ["C:D", { row: 1, column: 3 }],
    ["7:9", { row: 7, column: 1 }],
    ["", null],
  ])("of %j", (address, position) => {
    expect(selectedPosition(address)).toEqual(position);
  });
});
