/** Going through the items of a form one by one. */

/** Which items are unfolded, and the one that a person is at. */
export interface Walk {
  readonly open: ReadonlySet<string>;
  /**
   * Its key, its index when it was gone to (the item after it takes its place once it is settled), and
   * which of its findings was gone to.
   */
  readonly at: { readonly key: string; readonly index: number; readonly finding: number } | null;
}

export const NOT_BEGUN: Walk = { open: new Set(), at: null };

/** The walk at one item, with only that one unfolded. */
export const gone = (keys: readonly string[], key: string, finding = 0): Walk => ({
  open: new Set([key]),
  at: { key, index: keys.indexOf(key), finding },
});

/** The walk after an item was folded or unfolded by itself. */
export function toggled({ open, at }: Walk, keys: readonly string[], key: string): Walk {
  if (!open.has(key)) return { open: new Set([...open, key]), at: gone(keys, key).at };
  return { open: new Set([...open].filter((each) => each !== key)), at };
}

/**
 * The key of the next item, or of the one before; after the last comes the first. Where the item a
 * person was at has been settled, the next one is that in its place. Null without items.
 */
export function stepped({ at }: Walk, keys: readonly string[], by: 1 | -1): string | null {
  const { length } = keys;
  if (length === 0) return null;
  if (at === null) return keys[by === 1 ? 0 : length - 1] ?? null;
  const index = keys.indexOf(at.key);
  const next = index >= 0 ? index + by : by === 1 ? at.index : at.index - 1;
  return keys[((next % length) + length) % length] ?? null;
}
