/** A picture of at most 256 colours, which is enough for a screen and takes a third of the bytes. */
import { crc32, deflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly rgba: Uint8Array;
}

const MOST_COLOURS = 256;

/** Colours that differ by less than four steps in each channel count as one. */
const nearly = (red: number, green: number, blue: number): number =>
  ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);

/** The number of pixels of a colour, and the sums of their channels. */
interface Colour {
  count: number;
  readonly sum: [red: number, green: number, blue: number];
}

function coloursOf({ rgba }: Pixels): ReadonlyMap<number, Colour> {
  const colours = new Map<number, Colour>();
  for (let i = 0; i < rgba.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(i, i + 3);
    const key = nearly(red, green, blue);
    const colour = colours.get(key) ?? { count: 0, sum: [0, 0, 0] };
    colour.count += 1;
    colour.sum[0] += red;
    colour.sum[1] += green;
    colour.sum[2] += blue;
    colours.set(key, colour);
  }
  return colours;
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0);

/** A chunk of the format: length, name, content and checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function indexedPng(pixels: Pixels): Buffer {
  const { width, height, rgba } = pixels;
  const colours = coloursOf(pixels);
  const mean = ({ count, sum }: Colour) => sum.map((each) => Math.round(each / count));
  const palette = [...colours.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_COLOURS)
    .map(mean);
  const indexOf = new Map(
    [...colours].map(([key, colour]) => {
      const own = mean(colour);
      const distances = palette.map((each) => distance(each, own));
      return [key, distances.indexOf(Math.min(...distances))];
    }),
  );
  // each row begins with the kind of its filter: none
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(pixel * 4, pixel * 4 + 3);
    const at = Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width);
    rows[at] = indexOf.get(nearly(red, green, blue)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // eight bits a pixel, by palette
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
