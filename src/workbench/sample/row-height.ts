/** The height of a row that fits its wrapped texts, estimated from the widths of characters. */

const WIDE_CHARACTER = 13.4; // pixels of a Chinese character in 宋体 10
const NARROW_CHARACTER = 6.7;
const LINE_HEIGHT = 17;
const HORIZONTAL_PADDING = 2;
const VERTICAL_PADDING = 8;
const MIN_HEIGHT = 24;

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const character of paragraph) {
      const advance = (character.codePointAt(0) ?? 0) > 0x2e7f ? WIDE_CHARACTER : NARROW_CHARACTER;
      if (used + advance > width - HORIZONTAL_PADDING) {
        lines += 1;
        used = 0;
      }
      used += advance;
    }
  }
  return lines;
}

/** The height in pixels that shows all texts of a row in full, each wrapped at its width in pixels. */
export function heightOf(
  texts: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  return Math.max(MIN_HEIGHT, lines * LINE_HEIGHT + VERTICAL_PADDING);
}
