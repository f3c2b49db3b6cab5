/** Reads what a workbook remembers, whoever wrote it; fetched with the first one that remembers any. */
export { columnChoicesFrom } from "../../domain/form/header/column-choices-json";
export { readStoredProfile } from "../../domain/profiles/profiles";
