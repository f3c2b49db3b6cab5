import { FileRefusal } from "../file-refusal";
import { LIMITS } from "../limits";

/** An entry of a zip's central directory: the data about a part before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** byte offset of its local header */
  readonly offset: number;
  /** byte offset of its record in the directory */
  readonly record: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ALL_ONES_16 = 0xffff;
const ALL_ONES_32 = 0xffffffff;

const damaged = (detail: string): FileRefusal => new FileRefusal("damaged", detail);

/** Must precede every read of a record: offsets in a damaged directory point anywhere. */
function assertInside(view: DataView, at: number, length: number): void {
  if (!(at >= 0 && at + length <= view.byteLength))
    throw damaged("central directory outside the file");
}

/** Offset of the end record, the file's last, behind which only a comment of 65,535 bytes fits. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - ALL_ONES_16); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("no central directory: the file is cut off");
}

function directoryOf(view: DataView): { count: number; offset: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== ALL_ONES_16 && offset !== ALL_ONES_32) return { count, offset };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { count, offset };
  const end64 = Number(view.getBigUint64(end - 12, true));
  assertInside(view, end64, 56);
  if (view.getUint32(end64, true) !== END_64) throw damaged("zip64 directory");
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/**
 * Replaces values of all ones by the 64-bit values of extra field 1, which holds only those that do
 * not fit 32 bits, in the order given.
 */
function zip64Values(
  view: DataView,
  from: number,
  to: number,
  values: readonly number[],
): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== ALL_ONES_32) return value;
      assertInside(view, next, 8);
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...values];
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  assertInside(view, at, 46);
  if (view.getUint32(at, true) !== ENTRY) throw damaged("central directory");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  assertInside(view, at, extraEnd - at);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46);
  const claimed = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, offset = 0] = zip64Values(view, nameEnd, extraEnd, claimed);
  return {
    entry: {
      name: new TextDecoder().decode(name),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
      record: at,
    },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/**
 * All entries of a zip's central directory.
 * @throws FileRefusal for a broken directory and for one with more entries than LIMITS.parts.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryOf(view);
  if (count > LIMITS.parts) throw new FileRefusal("too-large", `${count} parts`);
  const entries: ZipEntry[] = [];
  for (let at = offset; entries.length < count;) {
    const { entry, next } = readEntry(view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}
