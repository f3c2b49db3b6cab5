import { LOWEST_SUPPORTED, isSetSupported } from "../../../src/workbench/host/requirement-sets";

test.each([
  ["ExcelApi", "1.1", true],
  ["ExcelApi", "1.9", true],
  ["excelapi", "1.9", true],
  ["ExcelApi", "1.10", false],
  ["ExcelApi", "1.14", false],
  ["ExcelApi", "2.0", false],
  ["ExcelApiOnline", "1.1", false],
  ["SharedRuntime", "1.1", false],
])("the lowest Excel supported has %s %s: %s", (name, version, expected) => {
  expect(isSetSupported(LOWEST_SUPPORTED, name, version)).toBe(expected);
});
