/** Imports for tests of files; bundled, because jest cannot require Univer. */
export { startUniverEngine } from "../../../src/workbench/engine/univer-engine";
export { openXlsx } from "../../../src/workbench/files/open-xlsx";
export { openSession } from "../../../src/workbench/page/workbook-session";
export { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
export { readXlsx, writeXlsx } from "../../../src/workbench/files/xlsx-library";
