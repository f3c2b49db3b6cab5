import type { FileProblem } from "../../app/core/port";
import { crc32 } from "./crc32";
import { inflated } from "./inflate";
import { FileRefusal } from "../file-refusal";
import { LIMITS } from "../limits";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** The parts of a package. Names are compared without case, as the format wants. */
export interface Archive {
  has(name: string): boolean;
  /**
   * A part's bytes.
   * @throws FileRefusal `damaged` for a part that is missing or cannot be unpacked, and for one that is
   * listed twice, as programs differ on which of the two counts.
   */
  read(name: string): Uint8Array;
  /** Refuses what reading the part would refuse before it unpacks it, and counts its bytes as read. */
  pass(name: string): void;
}

const LOCAL_HEADER = 0x04034b50;

/** A part's name for comparing. Some writers on Windows put backslashes into part names. */
export const keyOf = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

/** The problem of a file that lacks a part. */
export const missingPart = (
  part: string,
): Pick<FileProblem, "code" | "detail" | "part" | "fault"> => ({
  code: "damaged",
  detail: `${part} is missing`,
  part,
  fault: "part-missing",
});

const brokenPart = (part: string, detail: string, cause?: unknown): FileRefusal =>
  new FileRefusal("damaged", `${part}: ${detail}`, { part, fault: "part-broken", cause });

/** Checks the sizes that the directory claims, before anything is unpacked. */
function assertWithinLimits(entry: ZipEntry): void {
  const { name, size, packedSize } = entry;
  if (entry.encrypted) throw new FileRefusal("encrypted", name);
  if (entry.method !== 0 && entry.method !== 8)
    throw brokenPart(name, `packing method ${entry.method}`);
  const tooLarge = (detail: string): FileRefusal =>
    new FileRefusal("too-large", `${name}: ${detail}`, { part: name, fault: "sheet-size" });
  if (size > LIMITS.part) throw tooLarge(`${size} bytes`);
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio)
    throw tooLarge(`${size} bytes out of ${packedSize}`);
}

/** Offset of a part's packed bytes: the lengths of the names in its local header may differ. */
const dataOffset = (view: DataView, offset: number): number =>
  offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);

/**
 * Refuses entries that share packed bytes, by which a small file could unpack to many large parts.
 * Entries outside the file are refused when their part is read.
 */
function assertApart(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spans = entries
    .filter(({ offset }) => offset + 30 <= bytes.length)
    .map(({ name, offset, packedSize }) => ({
      name,
      start: offset,
      end: dataOffset(view, offset) + packedSize,
    }))
    .filter(({ end }) => end <= bytes.length)
    .sort((one, other) => one.start - other.start);
  let end = 0;
  for (const span of spans) {
    if (span.start < end) throw new FileRefusal("unsafe", `${span.name} overlaps another part`);
    end = Math.max(end, span.end);
  }
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw brokenPart(name, "no local header");
  const start = dataOffset(view, offset);
  if (start + packedSize > bytes.length) throw brokenPart(name, "ends behind the file's end");
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks no more than the stated size, which may be wrong; the checksum shows where it is less. */
function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  let part: Uint8Array | null;
  try {
    part = inflated(packed, size);
  } catch (error) {
    throw brokenPart(name, "cannot be unpacked", error);
  }
  if (part !== null) return part;
  throw new FileRefusal("unsafe", `${name}: unpacks to more than the ${size} bytes claimed`, {
    part: name,
  });
}

/**
 * Opens a zip package. A part is unpacked only when it is read, within LIMITS, and its checksum is
 * verified.
 * @throws FileRefusal for a broken directory and for entries that overlap.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, ZipEntry>();
  const repeated = new Set<string>();
  const directory = readDirectory(bytes);
  for (const entry of directory) {
    const key = keyOf(entry.name);
    if (entries.has(key)) repeated.add(key);
    entries.set(key, entry);
  }
  assertApart(bytes, directory);
  let total = 0;
  const counted = (name: string): ZipEntry => {
    const entry = entries.get(keyOf(name));
    if (!entry) {
      const { code, detail, ...place } = missingPart(name);
      throw new FileRefusal(code, detail, place);
    }
    if (repeated.has(keyOf(name)))
      throw new FileRefusal("damaged", `${name} is there twice`, {
        part: name,
        fault: "part-repeated",
      });
    assertWithinLimits(entry);
    total += entry.size;
    if (total > LIMITS.total) throw new FileRefusal("too-large", "all parts together");
    return entry;
  };
  return {
    has: (name) => entries.has(keyOf(name)),
    pass: counted,
    read(name) {
      const entry = counted(name);
      const packed = packedBytes(bytes, entry);
      const part = entry.method === 0 ? packed : inflate(packed, entry);
      if (part.length !== entry.size || crc32(part) !== entry.crc)
        throw brokenPart(name, "checksum");
      return part;
    },
  };
}
