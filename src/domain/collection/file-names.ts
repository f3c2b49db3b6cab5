/** Names of files made of names of units, for every system. */

/** What Windows allows in the name of a file, beside letters, digits and Chinese: all else becomes "_". */
const ALLOWED = /[^\p{L}\p{N}\p{M}（）()【】《》〈〉“”‘’、，。；！·—…+=@&~#%^,;!'$\-_ ]/gu;
const LONGEST = 60;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;

/**
 * A name for a file, without its ending: `base` and the unit's name as far as a file can be called so.
 * Different from all names that are taken, whatever their case; the one chosen is taken then.
 */
export function fileNameOf(base: string, name: string, taken: Set<string>): string {
  const clean = name
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(ALLOWED, "_")
    .slice(0, LONGEST)
    .replace(HALF_CHARACTER, "");
  // Windows drops a space at the end of a name; stops are none of the allowed
  const whole = `${base}-${clean}`.trimEnd();
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? whole : `${whole}(${count})`;
    const key = candidate.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
