import { oneLineText } from "../text/formula-like";

/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/** The first of the two units that a rare character has, without the second. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** What may not stand in the name of a sheet, or not at its ends. */
const NOT_IN_NAMES = /[:\\/?*[\]']/gu;

/** The name where nothing is left of the wanted one. */
const NAMELESS = "表";

/**
 * The base name as far as a sheet can be called so, or the first of "base (2)", "base (3)" … that no
 * sheet has, cut to 31 characters.
 * Excel compares names of sheets without regard to case.
 */
export function freeSheetName(base: string, existing: readonly string[]): string {
  const clean = oneLineText(base.replace(NOT_IN_NAMES, " ")) || NAMELESS;
  const names = new Set(existing.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const beginning = clean.slice(0, MAX_LENGTH - suffix.length).replace(HALF_CHARACTER, "");
    const name = `${beginning}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
