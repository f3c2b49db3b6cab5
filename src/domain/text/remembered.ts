/**
 * Caches the results of pure functions of texts: forms of one kind have the same labels, units and
 * usual answers, and many rules use each of them.
 */

/** A result that can be cached: anything but undefined, which marks a missing one. */
type Kept = object | string | number | boolean | null;

interface Bounds {
  /** The most characters of a text whose result is cached. */
  readonly longest: number;
  /** The number of texts in each of two generations: the present one and the one before. */
  readonly most: number;
}

const LABELS: Bounds = { longest: 64, most: 1_000 };

/**
 * A copy of the text as a string of its own: a substring would keep the whole long text in memory. V8
 * makes a new string of the concatenation, and the substring refers to that.
 */
const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * Caches a pure function of a text for the last texts. Only for functions that depend on nothing but
 * the text, and whose results are never changed.
 */
export function remembered<T extends Kept>(
  compute: (text: string) => T,
  { longest, most }: Bounds = LABELS,
): (text: string) => T {
  let recent = new Map<string, T>();
  let former = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return compute(text);
    const own = detached(text);
    const before = former.get(text);
    const value = before === undefined ? compute(own) : before;
    if (recent.size >= most) {
      former = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}

/** Caches the value derived from rules, or a list of words, which never change. */
export function derived<Source extends object, T extends object>(
  compute: (source: Source) => T,
): (source: Source) => T {
  const known = new WeakMap<Source, T>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const value = compute(source);
    known.set(source, value);
    return value;
  };
}
