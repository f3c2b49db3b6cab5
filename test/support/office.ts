/** The object that the environment of the office tests provides beside the real Office.js. */
import type { OfficeHarness } from "./office-harness";

declare global {
  var officeHarness: OfficeHarness;
}

/** The workbook, host and switches of this test file. */
export const office: OfficeHarness = globalThis.officeHarness;
