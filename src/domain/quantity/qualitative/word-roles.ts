/** Answers in words, segmented into listed words, words of the row and at most one unlisted noun. */
import {
  AFFIRMING,
  DEGREES,
  ADVERSE,
  FALLING,
  HANDLING,
  NONE_OF,
  NOUN_ENDINGS,
  NO_NOUN,
  RISING,
  SUBJECTS,
  namesAdverse,
} from "./affirming-words";
import type { Asked } from "./asked";
import { DISQUALIFYING, WHOLE_WORDS } from "../words/vocabulary";

const LONGEST_WORD = 8;
const LONGEST_NOUN = 4;

/** The role of a word in an answer; `own` is a word of the target, `named` one of the row's name. */
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
  ["plain", SUBJECTS],
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

/** A set of roles as bits: those of the words of one segmentation. */
const bitOf = (role: Role): number => 1 << ALL_ROLES.indexOf(role);
/** Whether a set of roles holds a role. */
export const has = (bits: number, role: Role): boolean => (bits & bitOf(role)) !== 0;

const ASIDE = (["plain", "named", "noun", "own"] as const).reduce(
  (all, role) => all | bitOf(role),
  0,
);
/** Whether words of these roles state neither good nor bad. */
export const isAside = (bits: number): boolean => (bits & ~ASIDE) === 0;

/** The sets of roles of all segmentations of an answer; empty where there is no segmentation. */
export function waysOf(answer: string, asked: Asked): readonly number[] {
  const ways: Set<number>[] = [new Set([0])];
  for (let at = 0; at < answer.length; at += 1) {
    const before = ways[at];
    if (before === undefined) continue;
    for (let end = at + 1; end <= Math.min(answer.length, at + LONGEST_WORD); end += 1) {
      const word = answer.slice(at, end);
      for (const role of rolesAt(word, asked)) {
        const after = (ways[end] ??= new Set<number>());
        for (const bits of before) {
          // at most one unlisted noun
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
  if (isWord && !roles.includes("adverse") && !isTurned(word) && !/^(?:计划|目标|预)/u.test(word)) {
    if (target.includes(word)) roles.push("own");
    else if (name.includes(word)) roles.push("named");
  }
  return roles;
}

/** Whether a word begins with a denial; 停车难 and 非遗保护 do not. */
const isTurned = (word: string): boolean => DISQUALIFYING.test(word.charAt(0)) && !WHOLE.test(word);
const WHOLE = new RegExp(`^(?:${WHOLE_WORDS.join("|")})`, "u");

/** Whether an unlisted word is a noun, by its ending. */
const isNoun = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= LONGEST_NOUN &&
  /^\p{Script=Han}+$/u.test(word) &&
  NOUN_ENDINGS.test(word) &&
  !NO_NOUN.test(word);

/** Whether words of exactly these roles state that the target was reached. */
export function isReached(bits: number, { isDenying, isRuledOut, falls, name }: Asked): boolean {
  const isAdverse = has(bits, "adverse") || namesAdverse(name);
  if (has(bits, "none")) return has(bits, "adverse") || isDenying;
  if (has(bits, "adverse") && !has(bits, "handling") && !has(bits, "falling")) return false;
  if (has(bits, "falling") && !falls && (!isAdverse || isRuledOut)) return false;
  if (has(bits, "affirming") || has(bits, "rising") || has(bits, "falling")) return true;
  if (has(bits, "handling")) return isAdverse || isDenying;
  return has(bits, "own") && !isDenying;
}

/** References to a requirement: 符合设计规范要求, 按合同约定时间. */
const AS_REQUIRED =
  /符合[^未不没无非低,;。]{0,8}?(?:要求|规定|标准|规范|约定)(?:要求|标准)?|按照?[^未不没无非原,;。]{0,6}?(?:时间|时限|期限|要求|规定)(?:时间|时限|期限|要求)?/gu;

/** An answer with references to a requirement shortened to 符合要求 and 按要求. */
export const withoutRequirements = (answer: string): string =>
  answer.replace(AS_REQUIRED, (said) => (said.startsWith("符") ? "符合要求" : "按要求"));
