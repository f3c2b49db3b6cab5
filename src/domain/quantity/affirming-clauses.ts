/**
 * An answer taken apart into listed words, words of its target and words of its row's name. Every
 * character has to belong to one of them. All texts are keys: folded, without white space.
 */
import {
  ADVERSE,
  AFFIRMING,
  COMMON_NOUNS,
  DEGREES,
  FALLING,
  HANDLING,
  NONE_OF,
  NOT_IN_NOUNS,
  NOUN_ENDINGS,
  RISING,
} from "./affirming-words";
import { hasSignOfDoubt } from "./signs-of-doubt";
import { TURNING, WHOLE_WORDS } from "./vocabulary";

const LONGEST_WORD = 8;
const LONGEST_NOUN = 4;

/** What a word means in an answer; `own`: a word of the target, `named`: a word of the row's name. */
type Role =
  | "affirming"
  | "own"
  | "named"
  | "plain"
  | "rising"
  | "falling"
  | "adverse"
  | "handling"
  | "none"
  | "noun";

const ROLES: ReadonlyMap<string, readonly Role[]> = rolesOf([
  ["affirming", AFFIRMING],
  ["plain", DEGREES],
  ["plain", COMMON_NOUNS],
  ["rising", RISING],
  ["falling", FALLING],
  ["adverse", ADVERSE],
  ["handling", HANDLING.filter((word) => !FALLING.includes(word))],
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
  "adverse",
  "handling",
  "none",
  "noun",
];

/** A set of roles is an integer with one bit for each role. */
const bitOf = (role: Role): number => 1 << ALL_ROLES.indexOf(role);
const has = (bits: number, role: Role): boolean => (bits & bitOf(role)) !== 0;

/** Whether every clause of an answer consists of known words, and at least one affirms the target. */
export function isWhollyAffirmed(answer: string, asked: WordedTarget): boolean {
  if (!/^[\p{Script=Han}A-Za-z,、;。.!()“”"'·/+-]+$/u.test(answer)) return false;
  const clauses = answer
    .replace(AS_REQUIRED, (said) => (said.startsWith("符") ? "符合要求" : "按要求"))
    .split(/[,;。!]/u)
    .filter((clause) => clause !== "");
  const ways = clauses.map((clause) => waysOf(clause, asked));
  return (
    ways.every((each) => each.some((bits) => isAffirmed(bits, asked) || isNeutral(bits))) &&
    ways.some((each) => each.some((bits) => isAffirmed(bits, asked))) &&
    (ways.every((each) =>
      each.some((bits) => !has(bits, "noun") && (isAffirmed(bits, asked) || isNeutral(bits))),
    ) ||
      !hasSignOfDoubt(answer, asked.target, asked))
  );
}

const NEUTRAL = (["plain", "named", "noun", "own"] as const).reduce(
  (all, role) => all | bitOf(role),
  0,
);
/** Whether words of these roles neither affirm nor deny. */
const isNeutral = (bits: number): boolean => (bits & ~NEUTRAL) === 0;

/** A target in words with what it asks for. */
export interface WordedTarget {
  readonly target: string;
  /** The row's name; "" where it is too long. */
  readonly name: string;
  /** The target asks that something does not exist or happen. */
  readonly isDenying: boolean;
  /** The target allows none at all, so that fewer do not reach it. */
  readonly isNoneAllowed: boolean;
  /** The target asks for less of something. */
  readonly falls: boolean;
}

/**
 * The sets of roles of all divisions of an answer into known words; empty where every division leaves
 * a character over.
 */
function waysOf(answer: string, asked: WordedTarget): readonly number[] {
  const ways: Set<number>[] = [new Set([0])];
  for (let at = 0; at < answer.length; at += 1) {
    const before = ways[at];
    if (before === undefined) continue;
    for (let end = at + 1; end <= Math.min(answer.length, at + LONGEST_WORD); end += 1) {
      const word = answer.slice(at, end);
      for (const role of rolesAt(word, asked)) {
        const after = (ways[end] ??= new Set<number>());
        for (const bits of before) {
          // at most one noun that no list has
          if (role !== "noun" || !has(bits, "noun")) after.add(bits | bitOf(role));
        }
      }
    }
  }
  return [...(ways[answer.length] ?? [])];
}

function rolesAt(word: string, { target, name }: WordedTarget): readonly Role[] {
  if (/^[^\p{Script=Han}A-Za-z]+$/u.test(word)) return ["plain"];
  const roles = [...(ROLES.get(word) ?? [])];
  if (roles.length === 0 && isNoun(word)) roles.push("noun");
  const isWord = word.length > 1 || word === target;
  if (
    isWord &&
    !roles.includes("adverse") &&
    !beginsWithNegation(word) &&
    !/^(?:计划|目标|预)/u.test(word)
  ) {
    if (target.includes(word)) roles.push("own");
    else if (name.includes(word)) roles.push("named");
  }
  return roles;
}

/** Whether a word begins with a negation; the first character of 停车难 and 非遗保护 is none. */
const beginsWithNegation = (word: string): boolean =>
  TURNING.test(word.charAt(0)) && !WHOLE_WORD.test(word);
const WHOLE_WORD = new RegExp(`^(?:${WHOLE_WORDS.join("|")})`, "u");

/** Whether a word that no list has is a noun, by its ending. */
const isNoun = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= LONGEST_NOUN &&
  /^\p{Script=Han}+$/u.test(word) &&
  NOUN_ENDINGS.test(word) &&
  !NOT_IN_NOUNS.test(word);

/** Whether words of exactly these roles say that the target was reached. */
function isAffirmed(
  bits: number,
  { isDenying, isNoneAllowed, falls, name }: WordedTarget,
): boolean {
  const isAdverse = has(bits, "adverse") || namesAdverse(name);
  if (has(bits, "none")) return has(bits, "adverse") || isDenying;
  if (has(bits, "adverse") && !has(bits, "handling") && !has(bits, "falling")) return false;
  if (has(bits, "falling") && !falls && (!isAdverse || isNoneAllowed)) return false;
  if (has(bits, "affirming") || has(bits, "rising") || has(bits, "falling")) return true;
  if (has(bits, "handling")) return isAdverse || isDenying;
  return has(bits, "own") && !isDenying;
}

/** Phrases for compliance, replaced by a listed word: 符合设计规范要求, 按合同约定时间. */
const AS_REQUIRED =
  /符合[^未不没无非低,;。]{0,8}?(?:要求|规定|标准|规范|约定)(?:要求|标准)?|按照?[^未不没无非原,;。]{0,6}?(?:时间|时限|期限|要求|规定)(?:时间|时限|期限|要求)?/gu;

const ADVERSE_NAME = new RegExp(ADVERSE.filter((word) => word.length > 1).join("|"), "u");
/** Whether a name mentions something adverse: 安全事故数, 投诉处置. */
export const namesAdverse = (name: string): boolean => ADVERSE_NAME.test(name);
