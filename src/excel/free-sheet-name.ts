/** Excel's own limit. */
const MAX_LENGTH = 31;

/**
 * The wished name, or the first of "name (2)", "name (3)" … that no sheet has. Excel compares
 * without regard to case.
 */
export function freeSheetName(base: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = `${base.slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
