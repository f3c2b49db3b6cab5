/** How much space a text takes in a cell that wraps it. */

/**
 * Points of 宋体 10: a Chinese character, any other; the sides of a cell. A line is as high as in the
 * fonts that stand in where there is no 宋体.
 */
const WIDE = 10.2;
const NARROW = 5.3;
const SIDES = 6;
export const LINE_HEIGHT = 14.5;

/** The highest row that Excel has, in points. */
export const HIGHEST_ROW = 409;

/** What Chinese fonts have as wide as a Chinese character, though it belongs to no Chinese block. */
const WIDE_SIGNS = new Set("—‘’“”…‰℃≈≠≤≥×÷±°·→①②③④⑤⑥⑦⑧⑨⑩√□■○●☑☐");

const isWide = (character: string): boolean =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || WIDE_SIGNS.has(character);

/** What is not broken over two lines: a Chinese character, a space, or a word or figure. */
function pieces(paragraph: string): readonly string[] {
  const found: string[] = [];
  let word = "";
  for (const character of Array.from(paragraph)) {
    const isApart = isWide(character) || character === " ";
    if (!isApart) {
      word += character;
      continue;
    }
    if (word !== "") found.push(word);
    word = "";
    found.push(character);
  }
  return word === "" ? found : [...found, word];
}

const lengthOf = (piece: string): number => (isWide(piece) ? WIDE : piece.length * NARROW);

/** The most characters that so many lines of this width in points can hold; a line break takes a line. */
export const mostCharacters = (lines: number, width: number): number =>
  lines * (Math.ceil(width / NARROW) + 1);

/** How many lines a text takes in cells of this width in points; a word longer than a line is broken. */
export function linesOf(text: string, width: number): number {
  const room = width - SIDES;
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const piece of pieces(paragraph)) {
      const length = lengthOf(piece);
      if (used > 0 && used + length > room) {
        lines += 1;
        used = 0;
      }
      const broken = Math.max(0, Math.ceil(length / room) - 1);
      lines += broken;
      used += length - broken * room;
    }
    return total + lines;
  }, 0);
}
