/** Imports for tests that fill a new workbook through Office.js; bundled, as Univer is. */
export { createOfficeWorkbook } from "../../../src/excel/create-office-workbook";
export { newWorkbook } from "./new-workbook";
