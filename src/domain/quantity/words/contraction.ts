/**
 * Words that an answer shortens to single characters of the row's name, by their places in it: 购书 for
 * 购置图书, 维养 for 维修养护, 村医 for 乡村医生. No list says which: the characters stand for the words of
 * the name that they are taken from.
 */
import { LongestWords, NOUNS, PARTS } from "./vocabulary";
import { deedsIn, MEASURE_BEHIND } from "./actions";
import { words } from "../../text/wordings";

/** Words that are no abbreviation although a longer name has both characters apart: 中学 beside 中小学. */
const OWN_MEANING = new LongestWords([
  ...NOUNS,
  ...PARTS,
  ...words(
    `开工 完工 竣工 投产 达产 复工 复产 停工 停产 上市 开业 就业 创业 结业 毕业 入学 升学 取证 出生 收养 公民 市民 学生 学员
    学长 教学 大学 中学 小学 儿童 妇女 女童 青年 老师 师生 医生 农业 工业 林业 产业 物业 水产 生产 用水 用电 出租 用工 工期`,
  ),
]);

/** Suffixes of nouns, which an abbreviation never keeps instead of the root: 医生 becomes 医, not 生. */
const SUFFIX = /[员生者子性化]/u;
const HAN = /^\p{Script=Han}{2,3}$/u;

const isOwnWord = (word: string): boolean => OWN_MEANING.at(word, 0) === word;

/** The run of a name that stands directly before or behind a deed: 农村厕所 of 农村厕所改造户数. */
interface Neighbour {
  readonly run: string;
  /** Where the word of two characters at its end begins. */
  readonly head: string;
}

const neighbour = (run: string): Neighbour => ({ run, head: run.slice(-2) });

/** The words of a name that a word of single characters stands for; none where it stands for none. */
export function contracted(word: string, name: string): readonly string[] {
  if (!HAN.test(word) || isOwnWord(word)) return [];
  // 村医 also stands in 乡村医生 as it is
  if (name.includes(word)) return insideOf(word, name);
  const [first = "", second = "", third = ""] = word;
  const deeds = deedsIn(name);
  if (third !== "") {
    const ends = [name.length, ...deeds.map(({ from }) => from)];
    for (const end of ends) {
      const run = name.slice(0, end);
      const term = shortenedAt(word, run) || shortenedAt(word, withoutMeasure(run));
      if (term !== "") return [term];
    }
  }
  for (const [at, { word: deed, from }] of deeds.entries()) {
    const end = from + deed.length;
    const next = deeds[at + 1];
    if (
      third === "" &&
      deed.startsWith(first) &&
      next?.from === end &&
      next.word.startsWith(second)
    )
      return [deed, next.word];
    const before = name.slice(at === 0 ? 0 : endOf(deeds[at - 1]), from);
    const behind = withoutMeasure(name.slice(end, next?.from ?? name.length));
    for (const { run, head } of [before, behind, name.slice(0, from)].map(neighbour)) {
      // 改厕 of 厕所改造, 购书 of 购置图书
      if (third === "" && deed.includes(first) && head.includes(second) && run.length > 1)
        return [deed, head];
      // 棚改 of 棚户区改造
      if (
        third === "" &&
        run.slice(0, 2).includes(first) &&
        deed.startsWith(second) &&
        run.length > 2
      )
        return [run, deed];
      const term = abbreviated(word, run);
      if (term !== "") return [term];
    }
  }
  return [];
}

/** The four characters of two words of which a word is the middle, at the end of a run before or behind a deed. */
function insideOf(word: string, name: string): readonly string[] {
  const at = name.indexOf(word);
  const term = name.slice(at - 1, at + 3);
  const isBeside = deedsIn(name).some(
    ({ word: deed, from }) => from === at + 3 || from + deed.length === at - 1,
  );
  return word.length === 2 && at > 0 && term.length === 4 && isBeside && isPersonTerm(term)
    ? [term]
    : [];
}
/** 医生 and 教师 are words of two characters; the middle of 车驾驶员 is a deed. */
const isPersonTerm = (term: string): boolean => /[生师]$/u.test(term) && deedsIn(term).length === 0;

const endOf = (deed: { readonly word: string; readonly from: number } | undefined): number =>
  deed === undefined ? 0 : deed.from + deed.word.length;

const withoutMeasure = (run: string): string => run.replace(MEASURE_BEHIND, "");

/** Nouns for people that say nothing of them, and the character that stands for them. */
const PEOPLE = /^(?:人员员|(?:对象|人口|家庭|.户)户)$/u;

/** 具 of 器具, 料 of 资料: what the whole term is a kind of. */
const isKindOf = (term: string, last: string): boolean =>
  /[具料品械]/u.test(last) && term.endsWith(last);

/**
 * The end of a name that a word stands for by its own first word and a character for the rest: 监测户 of 监测对象,
 * 巡查员 of 巡查人员, 公益岗 of 公益性岗位. The word begins a thing or is a deed.
 */
function shortenedAt(word: string, run: string): string {
  const [stem, last] = [word.slice(0, 2), word.slice(2)];
  const from = run.indexOf(stem);
  if (from < 0 || !(from === 0 || deedsIn(run).some((deed) => deed.from === from))) return "";
  const behind = run.slice(from + 2);
  const [between, head] = [behind.slice(0, -2), behind.slice(-2)];
  const isPeople = PEOPLE.test(head + last) && between.length <= 2 && deedsIn(between).length === 0;
  return isPeople || (between === "性" && head.startsWith(last)) ? run.slice(from) : "";
}

/**
 * The term at the end of a run that a word abbreviates: 乡村医生 of 基层乡村医生 for 村医; "" for none. The
 * word takes a character of the term's first word and one of its last word.
 */
function abbreviated(word: string, run: string): string {
  const [first = "", second = "", third = ""] = word;
  if (SUFFIX.test(word.slice(-1))) return "";
  if (third === "" && run.length >= 4) {
    const term = run.slice(-4);
    // 公车 of 公务用车; 市场 is no 市民广场
    const last = term.charAt(2) === "用" ? term.charAt(3) : term.charAt(2);
    const isOfStart = term.startsWith(first) && (last === second || isKindOf(term, second));
    const isOfMiddle =
      term.charAt(1) === first && (term.charAt(2) === second || isKindOf(term, second));
    if (isOfStart || isOfMiddle) return term;
    // 高企 of 高新技术企业, 软著 of 软件著作权
    const isOfWhole = run.length <= 8 && run.startsWith(first);
    return isOfWhole && [run.length - 2, run.length - 3].includes(run.lastIndexOf(second))
      ? run
      : "";
  }
  if (third === "" || run.length < 4 || run.length > 8) return "";
  // 出租屋 of 出租房屋
  const term = run.slice(-4);
  if (term.startsWith(first + second) && term.endsWith(third)) return term;
  const at = run.indexOf(second, 2);
  const isInOrder = run.startsWith(first) && at > 0 && run.indexOf(third, at + 1) >= run.length - 2;
  return isInOrder && !run.includes(word.slice(0, 2)) && !run.includes(word.slice(1)) ? run : "";
}
