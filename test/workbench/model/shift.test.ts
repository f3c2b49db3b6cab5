import type { Area } from "../../../src/workbench/model/area";
import { shifted } from "../../../src/workbench/model/shift";
import type { LinesChange } from "../../../src/workbench/model/workbook-model";

const rows = (row: number, rowCount: number): Area => ({
  row,
  rowCount,
  column: 1,
  columnCount: 2,
});

test.each<[LinesChange, number, number, Area, Area]>([
  ["RowInserted", 0, 2, rows(4, 3), rows(6, 3)],
  ["RowInserted", 4, 1, rows(4, 3), rows(5, 3)],
  ["RowInserted", 5, 1, rows(4, 3), rows(4, 4)],
  ["RowInserted", 7, 1, rows(4, 3), rows(4, 3)],
  ["RowDeleted", 0, 2, rows(4, 3), rows(2, 3)],
  ["RowDeleted", 3, 2, rows(4, 3), rows(3, 2)],
  ["RowDeleted", 5, 9, rows(4, 3), rows(4, 1)],
  ["RowDeleted", 4, 3, rows(4, 3), rows(4, 0)],
  ["ColumnInserted", 0, 1, rows(4, 3), { ...rows(4, 3), column: 2 }],
  ["ColumnDeleted", 2, 1, rows(4, 3), { ...rows(4, 3), columnCount: 1 }],
])("%s at %i, %i of them", (change, first, count, before, after) => {
  expect(shifted(before, { change, first, count })).toEqual(after);
});
