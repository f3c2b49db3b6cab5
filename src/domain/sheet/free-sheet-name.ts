/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/** The first of the two units that a rare character has, without the second. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/**
 * The base name, or the first of "base (2)", "base (3)" … that no sheet has, cut to 31 characters.
 * Excel compares names of sheets without regard to case.
 */
export function freeSheetName(base: string, existing: readonly string[]): string {
  const names = new Set(existing.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const beginning = base.slice(0, MAX_LENGTH - suffix.length).replace(HALF_CHARACTER, "");
    const name = `${beginning}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
