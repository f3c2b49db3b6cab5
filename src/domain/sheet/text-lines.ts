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

/** Where the next piece of a text would stand: its line, from 1, and what of that line is taken. */
interface Place {
  readonly lines: number;
  readonly used: number;
}

/** The place behind a piece of this length; a word longer than a line is broken. */
function behind({ lines, used }: Place, length: number, room: number): Place {
  const isNextLine = used > 0 && used + length > room;
  const broken = Math.max(0, Math.ceil(length / room) - 1);
  return {
    lines: lines + (isNextLine ? 1 : 0) + broken,
    used: (isNextLine ? 0 : used) + length - broken * room,
  };
}

/** How many lines a text takes in cells of this width in points; a word longer than a line is broken. */
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
  // what lies behind need not be measured: so many lines hold no more, and a rare character has two units
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

/** How many units of a piece that does not fit as a whole still do: none but of a word. */
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
