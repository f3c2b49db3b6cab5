/** The space that a text takes in a cell that wraps it. */

/**
 * Points of 宋体 10: the width of a Chinese character, of any other, and of a cell's margins. The height
 * of a line is that of the fonts used where 宋体 is missing.
 */
const WIDE = 10.2;
const NARROW = 5.3;
const SIDES = 6;
export const LINE_HEIGHT = 14.5;

/** The highest row that Excel has, in points. */
export const HIGHEST_ROW = 409;

/** Signs that Chinese fonts draw as wide as a Chinese character. */
const WIDE_SIGNS = new Set("—‘’“”…‰℃≈≠≤≥×÷±°·→①②③④⑤⑥⑦⑧⑨⑩√□■○●☑☐");

const isWide = (character: string): boolean =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || WIDE_SIGNS.has(character);

/** The pieces that are not broken over two lines: a Chinese character, a space, a word or a figure. */
function pieces(paragraph: string): readonly string[] {
  const found: string[] = [];
  let word = "";
  for (const character of paragraph) {
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

/** The end of the text so far: its line, from 1, and the width used of that line. */
interface Place {
  readonly lines: number;
  readonly used: number;
}

/** The place after a piece of this length; a word longer than a line is broken. */
function behind({ lines, used }: Place, length: number, room: number): Place {
  const isNextLine = used > 0 && used + length > room;
  const broken = Math.max(0, Math.ceil(length / room) - 1);
  return {
    lines: lines + (isNextLine ? 1 : 0) + broken,
    used: (isNextLine ? 0 : used) + length - broken * room,
  };
}

/**
 * The number of lines that a text takes in cells of this width in points; a word longer than a line is
 * broken.
 */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((total, paragraph) => {
    let place: Place = { lines: 1, used: 0 };
    for (const piece of pieces(paragraph)) place = behind(place, lengthOf(piece), width - SIDES);
    return total + place.lines;
  }, 0);
}

/**
 * The longest beginning of a text that takes at most so many lines in cells of this width in points, as
 * `linesOf` counts them: its number of UTF-16 units.
 */
export function lengthInLines(text: string, width: number, most: number): number {
  const room = width - SIDES;
  // the rest need not be measured: these lines hold no more characters, and a rare character has two
  // units
  const measured = text.slice(0, 2 * most * (Math.ceil(width / NARROW) + 1));
  let place: Place = { lines: 0, used: 0 };
  let end = 0;
  for (const [index, paragraph] of measured.split("\n").entries()) {
    place = { lines: place.lines + 1, used: 0 };
    if (place.lines > most) return end;
    if (index > 0) end += 1;
    for (const piece of pieces(paragraph)) {
      const next = behind(place, lengthOf(piece), room);
      if (next.lines > most) return end + unitsOfPiece(piece, place, { room, most });
      place = next;
      end += piece.length;
    }
  }
  return end;
}

/** The number of units of a word that fit when the whole piece does not; 0 for any other piece. */
function unitsOfPiece(
  piece: string,
  place: Place,
  { room, most }: { readonly room: number; readonly most: number },
): number {
  if (isWide(piece)) return 0;
  let units = piece.length;
  while (units > 0 && behind(place, units * NARROW, room).lines > most) units -= 1;
  return units;
}
