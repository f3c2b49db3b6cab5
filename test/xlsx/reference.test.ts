import { readReference } from "../../src/xlsx/sheet/reference";

describe("readReference", () => {
  it.each([
    ["A1", 1, 1],
    ["H21", 21, 8],
    ["AA10", 10, 27],
    ["XFD1048576", 1_048_576, 16_384],
    ["h21", 21, 8],
    ["$H$21", 21, 8],
    [" H21 ", 21, 8],
    ["A0000001", 1, 1],
  ])("reads %s", (text, row, column) => {
    expect(readReference(text)).toEqual({ row, column });
  });

  it.each([
    ["XFE1", 1, NaN],
    ["A0", NaN, 1],
    ["A1048577", NaN, 1],
    ["A00000001", NaN, NaN],
    ["AAAA1", NaN, NaN],
    ["A", NaN, 1],
    ["1", NaN, NaN],
    ["A1B", NaN, NaN],
    ["A1:B2", NaN, NaN],
    ["", NaN, NaN],
  ])("takes of %s what is on the grid", (text, row, column) => {
    expect(readReference(text)).toEqual({ row, column });
  });
});
