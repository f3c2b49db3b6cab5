/** SHA-256 (FIPS 180-4), so that a draw can be repeated with any other program. */

const ROUNDS = 64;

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(count: number, power: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1)
      if (candidate % factor === 0) isPrime = false;
    if (isPrime) {
      const root = candidate ** power;
      found.push(((root - Math.floor(root)) * 0x1_0000_0000) | 0);
    }
  }
  return found;
}

const START = fractions(8, 1 / 2);
const CONSTANTS = fractions(ROUNDS, 1 / 3);

/** UTF-8, without an encoder of the host's. */
function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === "%") {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return bytes;
}

/** The bytes with the padding that ends a message. */
function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const length = Array.from(
    { length: 8 },
    (_, index) => Math.floor((bytes.length * 8) / 2 ** (8 * (7 - index))) & 0xff,
  );
  return [...bytes, 0x80, ...Array.from({ length: zeros }, () => 0), ...length];
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(block: readonly number[]): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < 16; at += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = block.slice(4 * at, 4 * at + 4);
    words.push((a << 24) | (b << 16) | (c << 8) | d);
  }
  for (let at = 16; at < ROUNDS; at += 1) {
    const [w15 = 0, w2 = 0, w16 = 0, w7 = 0] = [15, 2, 16, 7].map((back) => words[at - back]);
    const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    words.push((w16 + s0 + w7 + s1) | 0);
  }
  return words;
}

function compressed(state: readonly number[], block: readonly number[]): readonly number[] {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (CONSTANTS[at] ?? 0) + (words[at] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

/** The hash of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  let state = START;
  for (let at = 0; at < bytes.length; at += 64) state = compressed(state, bytes.slice(at, at + 64));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
