/** The most names that a sentence lists. */
const MOST_NAMES = 3;

/** The names of sheets, the first few of many. */
export function nameList(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMES).join("、");
  return names.length > MOST_NAMES ? `${named} 等 ${names.length} 张工作表` : named;
}
