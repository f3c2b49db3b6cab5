/**
 * The requirement sets that the emulated Excel reports. The default is the minimum declared in the
 * add-in's manifest, so that a newer API fails here as in the oldest Excel that may load the add-in.
 */

/** Name of the set in lower case → version. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** The sets of the lowest Excel that the add-in supports. */
export const LOWEST_SUPPORTED: RequirementMatrix = {
  excelapi: "1.9",
  addincommands: "1.1",
  dialogapi: "1.1",
  settings: "1.1",
  documentevents: "1.1",
  selection: "1.1",
  richapi: "1.1",
};

/** The sets of a current Excel. */
export const NEWEST: RequirementMatrix = {
  ...LOWEST_SUPPORTED,
  excelapi: "1.20",
  excelapionline: "1.1",
  addincommands: "1.3",
  dialogapi: "1.2",
  sharedruntime: "1.1",
  ribbonapi: "1.2",
  keyboardshortcuts: "1.1",
};

/** Whether a matrix contains a set in this version or a higher one ("1.9" is below "1.14"). */
export function isSetSupported(matrix: RequirementMatrix, name: string, version = "1.1"): boolean {
  const has = matrix[name.toLowerCase()];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
