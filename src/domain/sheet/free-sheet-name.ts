import { oneLineText } from "../text/formula-like";

/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/** The first half of a surrogate pair at the end of a text that was cut. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** Characters that Excel refuses in the name of a sheet, or at its ends. */
const NOT_IN_NAMES = /[:\\/?*[\]']/gu;

/**
 * The base name without the characters that Excel refuses, or the first of "base (2)", "base (3)" …
 * that no sheet has, cut to 31 characters; "(1)", "(2)" … where nothing is left of the base name.
 * Excel compares names of sheets without regard to case.
 */
export function freeSheetName(base: string, existing: readonly string[]): string {
  const clean = oneLineText(base.replace(NOT_IN_NAMES, " "));
  const names = new Set(existing.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 && clean !== "" ? "" : ` (${count})`;
    const beginning = clean.slice(0, MAX_LENGTH - suffix.length).replace(HALF_CHARACTER, "");
    const name = `${beginning}${suffix}`.trimStart();
    if (!names.has(name.toLowerCase())) return name;
  }
}
