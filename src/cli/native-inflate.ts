/** What the commands unpack with, in the place of `xlsx/package/inflate.ts`. */
import { inflateRawSync } from "node:zlib";

/** zlib allocates no smaller chunk. */
const LEAST_CHUNK = 64;

const isTooLong = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "ERR_BUFFER_TOO_LARGE";

/**
 * Unpacks no more than `size` bytes; null where there are more.
 * @throws what zlib throws, for bytes that cannot be unpacked
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  // zlib refuses what it need not look at
  if (packed.length === 0) return new Uint8Array(size);
  try {
    // a byte more than is expected: one chunk holds all, and its end is seen
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (isTooLong(error)) return null;
    throw error;
  }
}
