/** Unpacks in JavaScript; the commands use Node's own zlib instead. */
import { Inflate } from "fflate";

/** Packed bytes handed to the inflater at once; deflate expands them 1,032 times at most. */
const STEP = 16 * 2 ** 10;

/**
 * Unpacks no more than `size` bytes; null where there are more.
 * @throws what the inflater throws, for bytes that cannot be unpacked
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let exceeds = false;
  const inflater = new Inflate((chunk) => {
    exceeds ||= filled + chunk.length > size;
    if (exceeds) return;
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !exceeds; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return exceeds ? null : out;
}
