/**
 * Caches readings of parts that files have in common: files made from one template have the same
 * styles and relations.
 */

type Read<T> = (bytes: Uint8Array, part: string) => T;

interface Kept<T> {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly content: T;
}

/** The number of cached parts, and the largest one in bytes. */
const MOST = 8;
const LONGEST = 2 ** 15;

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * Caches a reader's results for the last parts. Only for readers that depend on nothing but the bytes
 * and the part's name, and whose results are never changed.
 */
export function repeatedPart<T>(read: Read<T>): Read<T> {
  const kept: Kept<T>[] = [];
  return (bytes, part) => {
    if (bytes.length > LONGEST) return read(bytes, part);
    const at = kept.findIndex((known) => known.part === part && isSame(known.bytes, bytes));
    const [known] = at < 0 ? [] : kept.splice(at, 1);
    // a copy: the bytes may be a view of the whole file's
    const latest = known ?? { bytes: bytes.slice(), part, content: read(bytes, part) };
    kept.unshift(latest);
    if (kept.length > MOST) kept.pop();
    return latest.content;
  };
}
