/** A copy of a zip package in which some parts are replaced; the others keep their packed bytes. */
import { deflateSync } from "fflate";
import { FileRefusal } from "../file-refusal";
import { crc32 } from "./crc32";
import { keyOf } from "./zip";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** By the name of a part: its new bytes, or null where it is left out. */
export type ReplacedParts = ReadonlyMap<string, Uint8Array | null>;

const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ZIP64_FIELD = 1;
/** The flag for UTF-8 names, the only one that does not concern the storage of the data. */
const UTF8_NAMES = 0x0800;
/** Version of the format that deflated data needs. */
const DEFLATE_VERSION = 20;
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The name, the extra fields and the comment of an entry's record in the directory. */
function recordPieces(bytes: Uint8Array, { record }: ZipEntry): readonly Uint8Array[] {
  const view = viewOf(bytes);
  let at = record + RECORD_LENGTH;
  return [28, 30, 32].map((field) => {
    const from = at;
    at += view.getUint16(record + field, true);
    return bytes.slice(from, at);
  });
}

/** Extra fields without the 64-bit sizes: all sizes of a copy fit the record itself. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

/** The bytes of an entry in the copy, and its record in the directory without its offset. */
interface CopiedEntry {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

function recordOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const [name = [], extra = new Uint8Array(), comment = []] = recordPieces(bytes, entry);
  const kept = withoutZip64(extra);
  const head = bytes.slice(entry.record, entry.record + RECORD_LENGTH);
  const view = viewOf(head);
  view.setUint32(20, entry.packedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, kept.length, true);
  // number of the disk: all ones where its value stands in the 64-bit field
  view.setUint16(34, 0, true);
  return Uint8Array.from([...head, ...name, ...kept, ...comment]);
}

/** An entry with new content: name, time and attributes stay. */
function replaced(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): CopiedEntry {
  const packed = deflateSync(content);
  const record = recordOf(bytes, entry);
  const head = viewOf(record);
  const flags = head.getUint16(8, true) & UTF8_NAMES;
  head.setUint16(6, DEFLATE_VERSION, true);
  head.setUint16(8, flags, true);
  head.setUint16(10, 8, true);
  head.setUint32(16, crc32(content), true);
  head.setUint32(20, packed.length, true);
  head.setUint32(24, content.length, true);
  const nameLength = head.getUint16(28, true);
  const local = new Uint8Array(LOCAL_LENGTH + nameLength + packed.length);
  viewOf(local).setUint32(0, LOCAL, true);
  // version to name length: the same fields in the same order as in the directory
  local.set(record.subarray(6, 30), 4);
  local.set(record.subarray(RECORD_LENGTH, RECORD_LENGTH + nameLength), LOCAL_LENGTH);
  local.set(packed, LOCAL_LENGTH + nameLength);
  return { local, record };
}

/** The end of an entry's bytes: the next entry, or the directory. */
function ends(bytes: Uint8Array, entries: readonly ZipEntry[]): (entry: ZipEntry) => number {
  const directory = Math.min(bytes.length, ...entries.map(({ record }) => record));
  const starts = [...new Set(entries.map(({ offset }) => offset)), directory].sort(
    (one, other) => one - other,
  );
  const next = new Map(starts.map((start, index) => [start, starts[index + 1]]));
  return ({ name, offset, packedSize }) => {
    const end = next.get(offset) ?? directory;
    if (end < offset + LOCAL_LENGTH + packedSize)
      throw new FileRefusal("damaged", `${name}: ends behind the directory`, {
        part: name,
        fault: "part-broken",
      });
    return end;
  };
}

/**
 * Copies a package that `openArchive` accepts. The entries keep their order; those that are not replaced
 * are copied with their local headers and packed bytes as they are.
 * @throws FileRefusal for an entry whose bytes do not lie in front of the directory
 */
export function copyArchive(bytes: Uint8Array, parts: ReplacedParts): Uint8Array {
  const byKey = new Map([...parts].map(([name, content]) => [keyOf(name), content]));
  const entries = readDirectory(bytes);
  const endOf = ends(bytes, entries);
  const copied = entries.flatMap((entry): readonly CopiedEntry[] => {
    const content = byKey.get(keyOf(entry.name));
    if (content === null) return [];
    if (content !== undefined) return [replaced(bytes, entry, content)];
    const local = bytes.subarray(entry.offset, endOf(entry));
    return [{ local, record: recordOf(bytes, entry) }];
  });
  return joined(copied);
}

function joined(entries: readonly CopiedEntry[]): Uint8Array {
  const sizeOf = (pieces: readonly Uint8Array[]): number =>
    pieces.reduce((size, { length }) => size + length, 0);
  const locals = entries.map(({ local }) => local);
  const records = entries.map(({ record }) => record);
  const [start, length] = [sizeOf(locals), sizeOf(records)];
  const out = new Uint8Array(start + length + END_LENGTH);
  let at = 0;
  for (const { local, record } of entries) {
    viewOf(record).setUint32(42, at, true);
    out.set(local, at);
    at += local.length;
  }
  for (const record of records) {
    out.set(record, at);
    at += record.length;
  }
  const end = viewOf(out);
  end.setUint32(at, END, true);
  end.setUint16(at + 8, entries.length, true);
  end.setUint16(at + 10, entries.length, true);
  end.setUint32(at + 12, length, true);
  end.setUint32(at + 16, start, true);
  return out;
}
