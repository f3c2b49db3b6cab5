import { columnArrays, columnOf, hasEntries } from "../../src/excel/column-arrays";

const cell = (row: number, column: number, value: string) => ({ at: { row, column }, value });

describe("single cells as arrays", () => {
  const columns = columnArrays([cell(13, 7, "a"), cell(16, 7, "b"), cell(6, 8, "c")]);

  it("makes one array a column, from its first to its last cell", () => {
    expect(columns.map(({ address }) => address)).toEqual(["G13:G16", "H6:H6"]);
  });

  it("leaves the cells between alone", () => {
    expect(columns.map((column) => columnOf(column, ({ value }) => value))).toEqual([
      [["a"], [null], [null], ["b"]],
      [["c"]],
    ]);
  });

  it("knows an array that would change nothing", () => {
    expect(hasEntries([[null], [null]])).toBe(false);
    expect(hasEntries([[null], [""]])).toBe(true);
  });
});
