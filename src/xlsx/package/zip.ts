import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { FileRefusal } from "../file-refusal";
import { LIMITS } from "../limits";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** The parts of a package. Names are compared without case, as the format wants. */
export interface Archive {
  has(name: string): boolean;
  /**
   * A part's bytes.
   * @throws FileRefusal `damaged` for a missing part.
   */
  read(name: string): Uint8Array;
}

/** Packed bytes handed to the inflater at once; deflate expands them 1,032 times at most. */
const STEP = 16 * 2 ** 10;
const LOCAL_HEADER = 0x04034b50;

/** Some writers on Windows put backslashes into part names. */
const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

/** Checks the sizes that the directory claims, before anything is unpacked. */
function assertWithinLimits(entry: ZipEntry): void {
  const { name, size, packedSize } = entry;
  if (entry.encrypted) throw new FileRefusal("encrypted", name);
  if (entry.method !== 0 && entry.method !== 8)
    throw new FileRefusal("damaged", `${name}: packing method ${entry.method}`);
  if (size > LIMITS.part) throw new FileRefusal("too-large", `${name}: ${size} bytes`);
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio)
    throw new FileRefusal("too-large", `${name}: ${size} bytes out of ${packedSize}`);
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new FileRefusal("damaged", `${name}: no local header`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks no more than the size claimed, which may be wrong; the checksum shows where it is less. */
function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size)
      throw new FileRefusal("unsafe", `${name}: unpacks to more than the ${size} bytes claimed`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("damaged", `${name}: cannot be unpacked`, { cause: error });
  }
  return out;
}

/**
 * Opens a zip package. A part is unpacked only when it is read, within LIMITS, and its checksum is
 * verified.
 * @throws FileRefusal for a broken directory, and for a part listed twice: programs differ on which
 * of the two counts.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes)) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw new FileRefusal("damaged", `${entry.name} is there twice`);
    entries.set(key, entry);
  }
  let total = 0;
  return {
    has: (name) => entries.has(keyOf(name)),
    read(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) throw new FileRefusal("damaged", `${name} is missing`);
      assertWithinLimits(entry);
      total += entry.size;
      if (total > LIMITS.total) throw new FileRefusal("too-large", "all parts together");
      const packed = packedBytes(bytes, entry);
      const part = entry.method === 0 ? packed : inflate(packed, entry);
      if (part.length !== entry.size || crc32(part) !== entry.crc)
        throw new FileRefusal("damaged", `${name}: checksum`);
      return part;
    },
  };
}
