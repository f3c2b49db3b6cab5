/** Whether an answer in words says that its target was reached, by a closed list of words. */
import {
  AFFIRMING,
  DEGREES,
  EVILS,
  FALLING,
  GREAT,
  HANDLING,
  LUKEWARM,
  NONE_OF,
  NOUN_ENDINGS,
  NO_NOUN,
  RANKS,
  RISING,
  SLIGHT,
  THINGS_SPOKEN_OF,
} from "./affirming-words";
import { TURNING, WHOLE_WORDS } from "./vocabulary";

/** Longer answers are sentences of their own, which no list of words covers. */
const LONGEST = 11;
/** No answer that is looked at for words like 一般 is longer. */
const LONGEST_STATEMENT = 60;
const LONGEST_WORD = 8;
const LONGEST_NOUN = 4;

/** What a word does in an answer; `own` is a word of the target, `named` one of the row's name. */
type Role =
  | "affirming"
  | "own"
  | "named"
  | "plain"
  | "rising"
  | "falling"
  | "evil"
  | "handling"
  | "none"
  | "noun";

const ROLES: ReadonlyMap<string, readonly Role[]> = rolesOf([
  ["affirming", AFFIRMING],
  ["plain", DEGREES],
  ["plain", THINGS_SPOKEN_OF],
  ["rising", RISING],
  ["falling", FALLING],
  ["evil", EVILS],
  ["handling", HANDLING],
  ["none", NONE_OF],
]);

function rolesOf(
  lists: readonly (readonly [Role, Iterable<string>])[],
): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, Role[]>();
  for (const [role, all] of lists) {
    for (const word of all) roles.set(word, [...(roles.get(word) ?? []), role]);
  }
  return roles;
}

const ALL_ROLES: readonly Role[] = [
  "affirming",
  "own",
  "named",
  "plain",
  "rising",
  "falling",
  "evil",
  "handling",
  "none",
  "noun",
];

/** The roles that the words of one way to take a text apart have, as bits. */
const bitOf = (role: Role): number => 1 << ALL_ROLES.indexOf(role);
const has = (bits: number, role: Role): boolean => (bits & bitOf(role)) !== 0;

/**
 * Whether an answer to a target in words is made up of the target's own words, the row's, and listed
 * words alone, and says that the target was reached. Takes keys (folded, without white space). Of answers
 * longer than LONGEST only words like 一般 are looked for.
 *
 * @returns false where a word is left over, or where none of the words affirms
 */
export function affirms(answer: string, target: string, name: string): boolean {
  if (answer.length <= LONGEST_STATEMENT && LUKEWARM.test(answer) && !LUKEWARM.test(target))
    return false;
  if (target.length > 200 || isScale(target)) return true;
  if (answer.length <= LONGEST && isLess(answer, target)) return false;
  if (answer.length > LONGEST || !/^[\p{Script=Han}A-Za-z,、;。.!()“”"'·/+-]+$/u.test(answer))
    return true;
  if (HARMS.test(answer)) return false;
  if (gradeOf(answer) > 0 && gradeOf(target) > 0) return true;
  const asked: Asked = {
    target,
    name: name.length > 200 ? "" : name,
    isDenying: DENYING.test(target.replace(LEXICAL, "")),
    falls: FALLING.some((word) => word.length > 1 && target.includes(word)),
  };
  return waysOf(answer, asked).some((bits) => isReached(bits, asked));
}

/** 影响 with what is harmed behind it: 影响正常运转, but 影响力, 影响深远. */
const HARMS =
  /影响(?!力|面|范围|程度|较?[大广深好高强小]|明显|显著|良好|积极|深远|长远|持续|长期|扩大|可持续|和|与|[,、;。]|$)\p{Script=Han}/u;
const DENYING = /[无未不没零]|杜绝|避免|防止|消除|遏制|防范/u;
/** Words in which 不, 未, 无 deny nothing. */
const LEXICAL = /不断|不动产|不同|未来|未成年|无障碍|无人机|无线|无偿/gu;

/** 优良中低差: the scale itself, which a person judges. */
const isScale = (target: string): boolean => /优.?良.?中/u.test(target);

interface Asked {
  readonly target: string;
  readonly name: string;
  /** The target asks that something is not there. */
  readonly isDenying: boolean;
  /** The target asks for less. */
  readonly falls: boolean;
}

/** Does an answer name a lower rank than its target, or a slight change for a great one? */
function isLess(answer: string, target: string): boolean {
  if (GREAT.test(target) && SLIGHT.test(answer) && !GREAT.test(answer) && !SLIGHT.test(target))
    return true;
  if (UNCHANGED.test(answer) && !KEPT.test(target) && !changes(answer)) return true;
  if (gradeOf(answer) > gradeOf(target) && gradeOf(target) > 0) return true;
  const [asked, given] = [rankOf(target), rankOf(answer)];
  return asked >= 0 && given > asked;
}

const UNCHANGED = /持平|不变/u;
/** What is asked for is that nothing changes. */
const KEPT = /持平|不变|稳|保持|维持|不低于|不高于/u;
const CHANGING = [...RISING, ...FALLING].filter((word) => word.length > 1);
const changes = (text: string): boolean => CHANGING.some((word) => text.includes(word));

const GRADE = /([ⅠⅡⅢⅣⅤⅥ]|I{1,3}(?![IV])|IV|VI?|[一二三四五六甲乙丙丁ABCDE])(?=[类级等])/u;
const GRADES: readonly (readonly string[])[] = [
  ["Ⅰ", "I", "一", "甲", "A"],
  ["Ⅱ", "II", "二", "乙", "B"],
  ["Ⅲ", "III", "三", "丙", "C"],
  ["Ⅳ", "IV", "四", "丁", "D"],
  ["Ⅴ", "V", "五", "E"],
  ["Ⅵ", "VI", "六"],
];
/** The grade that a text names, 1 for the best (Ⅰ类, 一级, 甲级, A级); 0 where it names none. */
const gradeOf = (text: string): number => {
  const grade = GRADE.exec(text)?.[1];
  return grade === undefined ? 0 : GRADES.findIndex((same) => same.includes(grade)) + 1;
};

const rankOf = (text: string): number => RANKS.findIndex((rank) => rank.includes(text));

/** The roles of the words of every way to take an answer apart; none where a character is left over. */
function waysOf(answer: string, asked: Asked): readonly number[] {
  const ways: Set<number>[] = [new Set([0])];
  for (let at = 0; at < answer.length; at += 1) {
    const before = ways[at];
    if (before === undefined) continue;
    for (let end = at + 1; end <= Math.min(answer.length, at + LONGEST_WORD); end += 1) {
      const word = answer.slice(at, end);
      for (const role of rolesAt(word, asked)) {
        const after = (ways[end] ??= new Set<number>());
        for (const bits of before) {
          // one word at most that no list has
          if (role !== "noun" || !has(bits, "noun")) after.add(bits | bitOf(role));
        }
      }
    }
  }
  return [...(ways[answer.length] ?? [])];
}

function rolesAt(word: string, { target, name }: Asked): readonly Role[] {
  if (/^[^\p{Script=Han}A-Za-z]+$/u.test(word)) return ["plain"];
  const roles = [...(ROLES.get(word) ?? [])];
  if (roles.length === 0 && isNoun(word)) roles.push("noun");
  const isWord = word.length > 1 || word === target;
  if (isWord && !roles.includes("evil") && !isTurned(word) && !/^(?:计划|目标|预)/u.test(word)) {
    if (target.includes(word)) roles.push("own");
    else if (name.includes(word)) roles.push("named");
  }
  return roles;
}

/** Does a word begin with a denial? 停车难 and 非遗保护 do not, for all their first character. */
const isTurned = (word: string): boolean => TURNING.test(word.charAt(0)) && !WHOLE.test(word);
const WHOLE = new RegExp(`^(?:${WHOLE_WORDS.join("|")})`, "u");

/** Is a word that no list has a noun, by its ending? */
const isNoun = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= LONGEST_NOUN &&
  /^\p{Script=Han}+$/u.test(word) &&
  NOUN_ENDINGS.test(word) &&
  !NO_NOUN.test(word);

/** Do words of these roles, and of no other, say that the target was reached? */
function isReached(bits: number, { isDenying, falls, name }: Asked): boolean {
  const isEvil = has(bits, "evil") || isOfEvil(name);
  if (has(bits, "none")) return has(bits, "evil") || isDenying;
  if (has(bits, "evil") && !has(bits, "handling") && !has(bits, "falling")) return false;
  if (has(bits, "falling") && !falls && !isEvil) return false;
  if (has(bits, "affirming") || has(bits, "rising") || has(bits, "falling")) return true;
  if (has(bits, "handling")) return isEvil || isDenying;
  return has(bits, "own") && !isDenying;
}

const EVIL_NAME = new RegExp(EVILS.filter((word) => word.length > 1).join("|"), "u");
/** Does a name speak of what is bad in itself: 安全事故数, 投诉处置? */
export const isOfEvil = (name: string): boolean => EVIL_NAME.test(name);
