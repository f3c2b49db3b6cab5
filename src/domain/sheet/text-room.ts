/** The space for a text in a cell of a sheet, and the height of the row that shows the whole text. */
import { HIGHEST_ROW, LINE_HEIGHT, linesOf } from "./text-lines";

/** The space of one cell on its sheet. Sizes are points. */
export interface TextRoom {
  /** The width of the cell: of all its columns where it is merged. */
  readonly width: number;
  /** The height of the row that the cell begins in. */
  readonly rowHeight: number;
  /** The height of the further rows of a merged cell; 0: it has none. */
  readonly heightBelow: number;
  readonly fontSize: number;
  /** Whether the cell breaks its text over several lines. */
  readonly wraps: boolean;
}

/** The font size in points that `linesOf` is based on. */
const COUNTED_SIZE = 10;
/** Points above and below the lines. */
const PADDING = 4;

/** The number of lines of a text in this space if it were broken at the cell's sides. */
export const linesIn = (text: string, { width, fontSize }: TextRoom): number =>
  linesOf(text, (width * COUNTED_SIZE) / fontSize);

/**
 * The height that the row needs so that the text can be read, in whole points: never less than it has,
 * at most what Excel allows.
 */
export function heightFor(text: string, room: TextRoom): number {
  const { rowHeight, heightBelow, fontSize } = room;
  const lines = linesIn(text, room) * LINE_HEIGHT * (fontSize / COUNTED_SIZE);
  const needed = Math.ceil(lines + PADDING - heightBelow);
  return Math.max(rowHeight, Math.min(HIGHEST_ROW, needed));
}
