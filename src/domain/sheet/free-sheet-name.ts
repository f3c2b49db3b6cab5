/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/**
 * The base name, or the first of "base (2)", "base (3)" … that no sheet has, cut to 31 characters.
 * Excel compares names of sheets without regard to case.
 */
export function freeSheetName(base: string, existing: readonly string[]): string {
  const names = new Set(existing.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = `${base.slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
