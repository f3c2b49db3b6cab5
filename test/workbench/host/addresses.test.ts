import {
  addressOf,
  parseAddress,
  sheetPrefix,
  splitSheet,
} from "../../../src/workbench/host/addresses";
import { HostError } from "../../../src/workbench/host/host-error";

test.each([
  ["A1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ["$B$2:$C$4", { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
  ["C4:B2", { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
  ["AA10", { row: 9, column: 26, rowCount: 1, columnCount: 1 }],
  ["3:5", { row: 2, column: 0, rowCount: 3, columnCount: 16384 }],
  ["B:C", { row: 0, column: 1, rowCount: 1048576, columnCount: 2 }],
  ["XFD1048576", { row: 1048575, column: 16383, rowCount: 1, columnCount: 1 }],
])("%s is an area", (address, area) => {
  expect(parseAddress(address)).toEqual(area);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:1", "A1:B2:C3", "表!A1"])(
  "%s is refused as an address of a sheet",
  (address) => {
    expect(() => parseAddress(address)).toThrow(HostError);
  },
);

test.each(["A1", "B2:C4", "3:5", "B:C", "AA10", "XFD1048576"])(
  "%s is told as it was given",
  (address) => {
    expect(addressOf(parseAddress(address))).toBe(address);
  },
);

test.each([
  ["表", "表!"],
  ["Sheet1", "Sheet1!"],
  ["a b", "'a b'!"],
  ["2024年", "'2024年'!"],
  ["it's", "'it''s'!"],
])("the sheet %s stands before an address as %s", (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
  expect(splitSheet(`${prefix}A1`)).toEqual({ sheet: name, local: "A1" });
});
