/** The commands' replacement for `xlsx/package/inflate.ts`: Node's own zlib. */
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
  // zlib refuses empty input
  if (packed.length === 0) return new Uint8Array(size);
  try {
    // one byte more than expected: all fits into one chunk, and too many bytes are noticed
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (isTooLong(error)) return null;
    throw error;
  }
}
