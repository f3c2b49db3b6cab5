/** The parsers of a workbook's settings: a chunk of its own, fetched with the first stored setting. */
export { columnChoicesFrom } from "../../domain/form/header/column-choices-json";
export { readStoredProfile } from "../../domain/profiles/profiles";
export {
  acceptedFindings,
  withAccepted,
  withoutAccepted,
} from "../../domain/accepted/accepted-findings";
export { acceptedFrom } from "../../domain/accepted/accepted-json";
