import { compareCells } from "../../../src/app/read/compare-cells";
import type { Cells } from "../../../src/domain/cells";
import { sheetOf } from "../../support/fixture";
import { number } from "../../support/open-store";

const before = sheetOf([
  ["甲", 1],
  ["乙", 2],
  ["丙", 3],
  ["丁", 4],
  ["戊", 5],
]);

describe("the rows edited between two readings", () => {
  it.each<[string, (string | number)[][], readonly number[] | null]>([
    [
      "none, where nothing differs",
      [
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
        ["丁", 4],
        ["戊", 5],
      ],
      null,
    ],
    [
      "one",
      [
        ["甲", 1],
        ["乙", 7],
        ["丙", 3],
        ["丁", 4],
        ["戊", 5],
      ],
      [2],
    ],
    [
      "two",
      [
        ["甲", 1],
        ["乙", 7],
        ["丙", 3],
        ["丁", ""],
        ["戊", 5],
      ],
      [2, 4],
    ],
    [
      "one below the rest",
      [
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
        ["丁", 4],
        ["戊", 5],
        ["己", 6],
      ],
      [6],
    ],
    [
      "no one of many, as after an insertion",
      [
        ["", ""],
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
        ["丁", 4],
        ["戊", 5],
      ],
      [],
    ],
  ])("are %s", (_, rows, expected) => {
    expect(compareCells(before, sheetOf(rows)).editedRows).toEqual(expected);
  });

  it("are not those where a formula has another result", () => {
    const withFormula = (raw: string): Cells => ({
      sheet: "表",
      top: 1,
      left: 1,
      rows: [[{ ...number(raw), formula: "=B2" }]],
    });
    expect(compareCells(withFormula("1"), withFormula("2")).editedRows).toBeNull();
  });

  it("are reported by the sheet's own numbers, wherever the readings begin", () => {
    const at = (top: number, raws: readonly string[]): Cells => ({
      sheet: "表",
      top,
      left: 3,
      rows: raws.map((raw) => [number(raw)]),
    });
    expect(compareCells(at(7, ["1", "2"]), at(6, ["9", "1", "2"])).editedRows).toEqual([6]);
  });
});
