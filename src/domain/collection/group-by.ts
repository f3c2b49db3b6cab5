/** Groups values by a key, in the order of the values; values with the key null are left out. */
export function groupBy<T, Key>(
  values: Iterable<T>,
  keyOf: (value: T) => Key | null,
): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
