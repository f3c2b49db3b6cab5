/** The most names that a sentence lists. */
const MOST_NAMES = 3;

/** Names of sheets as a list in a sentence; of many, the first few. */
export function nameList(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMES).join("、");
  return names.length > MOST_NAMES ? `${named} 等 ${names.length} 张工作表` : named;
}
