/** Names that are close spellings of one another, found without comparing each with each. */
import { groupBy } from "./group-by";
import { nameKey } from "./keys";

/** Characters; shorter names may differ in a single character: 一中 and 二中. */
const SHORTEST = 5;

/** Characters that may be left out or added without naming something else: 上海物业中心 for 上海市物业中心. */
const OMITTED = new Set("省市县区州盟旗镇乡的和与及暨");

/** Characters that are often written for each other. */
const INTERCHANGED: readonly string[] = [
  "和与及暨",
  "账帐",
  "他它她",
  "像象",
  "作做",
  "份分",
  "订定",
  "副付",
  "园圆",
  "馆管",
  "署属",
  "坐座",
  "置制",
  "讯询",
  "检捡",
];
const FIRST = new Map(
  INTERCHANGED.flatMap((group) =>
    Array.from(group, (character) => [character, group.charAt(0)] as const),
  ),
);

/** A word that was typed twice. */
const REPEATED = /(.{1,4}?)\1+/gu;

/** Numbers distinguish names: their order counts, and a repeated digit is no typing error. */
const NUMERAL = /[\da-z〇零一二三四五六七八九十百甲乙丙丁]/u;

/** The keys of a name: two names are close spellings where they share either key. */
function spellingKeys(key: string): readonly string[] {
  const written = Array.from(key, (character) => FIRST.get(character) ?? character);
  const single = Array.from(
    written.join("").replace(REPEATED, (run, word: string) => (NUMERAL.test(word) ? run : word)),
  );
  const bare = single.filter((character) => !OMITTED.has(character));
  const numerals = single.filter((character) => NUMERAL.test(character));
  // the first key keeps the order of the characters, as it leaves some out; the second ignores the
  // order and leaves none out
  return [`=${bare.join("")}`, `~${[...single].sort().join("")} ${numerals.join("")}`];
}

/**
 * A group of names that are close spellings of each other; the names as written, most frequent first.
 */
export interface SpellingGroup {
  readonly spellings: readonly string[];
  /** Indices into the list of names. */
  readonly of: readonly number[];
}

/** Joins indices that share a key. */
class Groups {
  private readonly parents: number[] = [];
  private readonly byKey = new Map<string, number>();

  add(index: number, keys: readonly string[]): void {
    this.parents[index] = index;
    for (const key of keys) {
      const other = this.byKey.get(key);
      if (other === undefined) this.byKey.set(key, index);
      else this.parents[this.find(index)] = this.find(other);
    }
  }

  find(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    this.parents[index] = root;
    return root;
  }
}

/**
 * The groups in which a name is spelled in more than one way. The time is proportional to the number of
 * names.
 *
 * @param names as written; empty ones are passed over
 */
export function spellingGroups(names: readonly string[]): readonly SpellingGroup[] {
  const groups = new Groups();
  names.forEach((name, index) => {
    const key = nameKey(name);
    const isLong = Array.from(key).length >= SHORTEST;
    groups.add(index, key === "" ? [] : isLong ? [key, ...spellingKeys(key)] : [key]);
  });
  const members = groupBy(names.keys(), (index) =>
    names[index]?.trim() === "" ? null : groups.find(index),
  );
  return [...members.values()].flatMap((of) => {
    const counts = new Map<string, number>();
    for (const index of of) {
      const name = (names[index] ?? "").trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (counts.size < 2) return [];
    const spellings = [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => name);
    return [{ spellings, of }];
  });
}

/** Whether two names are one name, in one spelling or in two close ones. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [nameKey(one), nameKey(other)];
  if (first === second) return true;
  if (Math.min(Array.from(first).length, Array.from(second).length) < SHORTEST) return false;
  const keys = new Set(spellingKeys(first));
  return spellingKeys(second).some((key) => keys.has(key));
}
