/**
 * What the emulated Excel says it supports. The default is the floor the add-in declares, so that
 * a call that is too new fails here as it would in the oldest Excel that may load it.
 */

export type RequirementMatrix = Readonly<Record<string, string>>;

export const LOWEST_SUPPORTED: RequirementMatrix = {
  excelapi: "1.9",
  addincommands: "1.1",
  dialogapi: "1.1",
  settings: "1.1",
  documentevents: "1.1",
  selection: "1.1",
  richapi: "1.1",
};

/** What a current Excel supports, to try what the add-in does with more. */
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

/** Whether a matrix has a set in at least a version ("1.9" is below "1.14"). */
export function isSetSupported(matrix: RequirementMatrix, name: string, version = "1.1"): boolean {
  const has = matrix[name.toLowerCase()];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
