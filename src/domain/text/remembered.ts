/**
 * What pure functions gave, kept for the next time: every form of a kind has the same labels, units and
 * usual answers, and many rules ask for each of them.
 */

/** What can be kept: anything but undefined, which stands for what was not computed. */
type Kept = object | string | number | boolean | null;

interface Bounds {
  /** The most characters of a text that is kept; longer ones are computed every time. */
  readonly longest: number;
  /** Texts kept: so many of the last ones, and as many of those before. */
  readonly most: number;
}

const LABELS: Bounds = { longest: 64, most: 1_000 };

/**
 * The text as a string of its own: a piece of a long one would keep all of that in memory. V8 makes a new
 * string of the two, and the piece is one of that.
 */
const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * A pure function of a text that keeps what it gave for the last texts. Only for functions that depend on
 * nothing but the text, and whose results nobody changes.
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

/** What follows from rules, or a list of words, that never change: computed once for each of them. */
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
