/** The position of a person who goes through the items of a form one by one. */

/** Which items are unfolded, and which is the current one. */
export interface ItemPosition {
  readonly open: ReadonlySet<string>;
  /**
   * The current item: its key, its index when a person went to it (once it is settled, the item after it
   * has that index), and which of its findings was selected. Null before a person has gone to any.
   */
  readonly at: { readonly key: string; readonly index: number; readonly finding: number } | null;
}

export const NO_POSITION: ItemPosition = { open: new Set(), at: null };

/** The position at one item, with only that one unfolded. */
export const positionAt = (keys: readonly string[], key: string, finding = 0): ItemPosition => ({
  open: new Set([key]),
  at: { key, index: keys.indexOf(key), finding },
});

/** The position after an item was folded or unfolded by itself. */
export function positionAfterToggle(
  { open, at }: ItemPosition,
  keys: readonly string[],
  key: string,
): ItemPosition {
  if (!open.has(key)) return { open: new Set([...open, key]), at: positionAt(keys, key).at };
  return { open: new Set([...open].filter((each) => each !== key)), at };
}

/**
 * The key of the next item, or of the one before; after the last comes the first. Where the
 * current item has been settled, the next one is that with its index. Null without items.
 */
export function keyAfterStep(
  { at }: ItemPosition,
  keys: readonly string[],
  by: 1 | -1,
): string | null {
  const { length } = keys;
  if (length === 0) return null;
  if (at === null) return keys[by === 1 ? 0 : length - 1] ?? null;
  const index = keys.indexOf(at.key);
  const next = index >= 0 ? index + by : by === 1 ? at.index : at.index - 1;
  return keys[((next % length) + length) % length] ?? null;
}
