/** File names made of names of units, valid on every system. */

/**
 * Characters other than letters, digits and Chinese ones that stay in a name: all others become "_".
 * Windows allows these.
 */
const ALLOWED = /[^\p{L}\p{N}\p{M}（）()【】《》〈〉“”‘’、，。；！·—…+=@&~#%^,;!'$\-_ ]/gu;
const LONGEST = 60;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;

/**
 * A name for a file, without its extension: `base` and the unit's name, cut and cleaned. It differs
 * from all taken names, whatever their case, and is added to them.
 */
export function fileNameOf(base: string, name: string, taken: Set<string>): string {
  const clean = name
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(ALLOWED, "_")
    .slice(0, LONGEST)
    .replace(HALF_CHARACTER, "");
  // Windows drops a space at the end of a name; full stops have been replaced before
  const whole = `${base}-${clean}`.trimEnd();
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? whole : `${whole}(${count})`;
    const key = candidate.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
