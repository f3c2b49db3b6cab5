/** Fits the height of a row to a written text, so that the text can be read. */
import { a1, type Position } from "../cells";
import { heightFor, linesIn, type TextRoom } from "../sheet/text-room";
import type { Change, RowFit } from "./change";

/** Whether a change writes a text long enough that its row may have to grow. */
export const fitsRow = ({ subject }: Pick<Change, "subject">): boolean =>
  subject === "explanation-outline";

/**
 * The new heights for the texts of changes, by the cell in A1 notation; cells whose row is high enough
 * are left out. Texts in one row get one height.
 *
 * @param roomOf the space of a cell; null where it is unknown, or may not be changed
 */
export function rowFits(
  changes: readonly Change[],
  roomOf: (at: Position) => TextRoom | null,
): ReadonlyMap<string, RowFit> {
  const texts = changes.filter(fitsRow).flatMap(({ at, after }) => {
    const room = roomOf(at);
    return room === null ? [] : [{ at, text: after.value, room }];
  });
  const heights = new Map<number, number>();
  for (const { at, text, room } of texts) {
    heights.set(at.row, Math.max(heights.get(at.row) ?? 0, heightFor(text, room)));
  }
  return new Map(
    texts.flatMap(({ at, text, room }): readonly (readonly [string, RowFit])[] => {
      const after = heights.get(at.row) ?? room.rowHeight;
      const setsWrap = !room.wraps && linesIn(text, room) > 1;
      if (after === room.rowHeight && !setsWrap) return [];
      return [[a1(at), { height: { before: room.rowHeight, after }, setsWrap }]];
    }),
  );
}

/** Less than a pixel in points at usual scales: Excel rounds a height to whole pixels. */
const ROUNDING = 0.8;

/** Whether the row still has the height that it was given: nobody has resized it since. */
export const hasFit = ({ height }: RowFit, rowHeight: number): boolean =>
  Math.abs(height.after - rowHeight) < ROUNDING;
