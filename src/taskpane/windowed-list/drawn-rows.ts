/** The rows of a long list that are drawn, and the space for the others. */

/** A part of the list in px from its top. */
export interface ListPart {
  readonly top: number;
  readonly bottom: number;
}

/** A row to be drawn. */
export interface DrawnRow {
  /** From 0. */
  readonly index: number;
  /** The height in px of the rows between the drawn row before and this one, which are not drawn. */
  readonly gap: number;
}

export interface ListRows {
  readonly keys: readonly string[];
  /** The height of a row in px by its key. */
  readonly heightOf: (key: string) => number;
  /** The keys of rows that are drawn wherever they are, with the rows next to them. */
  readonly pinned: readonly (string | null)[];
}

/**
 * The rows that lie in a part of the list, at least partly; the pinned ones with their neighbours, so
 * that Tab finds the next row; and the first and the last one, so that Tab enters the list at its
 * ends. The gaps together have the height of all rows that are not drawn.
 */
export function drawnRows(
  { keys, heightOf, pinned }: ListRows,
  part: ListPart,
): readonly DrawnRow[] {
  const last = keys.length - 1;
  const isPinned = (index: number): boolean => {
    const key = keys[index];
    return key !== undefined && pinned.includes(key);
  };
  const rows: DrawnRow[] = [];
  let top = 0;
  let gap = 0;
  keys.forEach((key, index) => {
    const bottom = top + heightOf(key);
    const isDrawn =
      (top < part.bottom && bottom > part.top) ||
      index === 0 ||
      index === last ||
      isPinned(index - 1) ||
      isPinned(index) ||
      isPinned(index + 1);
    if (isDrawn) rows.push({ index, gap });
    gap = isDrawn ? 0 : gap + bottom - top;
    top = bottom;
  });
  return rows;
}
