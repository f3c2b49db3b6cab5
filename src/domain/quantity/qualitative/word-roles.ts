/** Answers in words, segmented into listed words and words of the row. */
import {
  AFFIRMING,
  DEGREES,
  ADVERSE,
  ADVERSE_COMPOUNDS,
  FALLING,
  HANDLING,
  NONE_OF,
  QUALITY,
  REQUIRED_BY,
  RISING,
  SETTLED,
  SUBJECTS,
  namesAdverse,
} from "./affirming-words";
import type { Asked } from "./asked";
import { DISQUALIFYING, LongestWords, WHOLE_WORDS } from "../words/vocabulary";

const LONGEST_WORD = 8;

/** The role of a word in an answer; `own` is a word of the target, `named` one of the row's name. */
type Role =
  | "affirming"
  | "quality"
  | "settled"
  | "own"
  | "named"
  | "plain"
  | "subject"
  | "rising"
  | "falling"
  | "adverse"
  | "handling"
  | "none";

const ROLES: ReadonlyMap<string, readonly Role[]> = rolesOf([
  ["affirming", AFFIRMING],
  ["quality", QUALITY],
  ["settled", SETTLED],
  ["plain", DEGREES],
  ["subject", SUBJECTS],
  ["rising", RISING],
  ["falling", FALLING],
  ["adverse", [...ADVERSE, ...ADVERSE_COMPOUNDS]],
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
  "quality",
  "settled",
  "own",
  "named",
  "plain",
  "subject",
  "rising",
  "falling",
  "adverse",
  "handling",
  "none",
];

/** A set of roles as bits: those of the words of one segmentation. */
const bitOf = (role: Role): number => 1 << ALL_ROLES.indexOf(role);
/** Whether a set of roles holds a role. */
export const has = (bits: number, role: Role): boolean => (bits & bitOf(role)) !== 0;

const hasAny = (bits: number, roles: readonly Role[]): boolean =>
  roles.some((role) => has(bits, role));
const STATING: readonly Role[] = ["affirming", "quality", "settled", "rising", "falling"];

const ASIDE = (["plain", "subject", "named", "own"] as const).reduce(
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
        for (const bits of before) after.add(bits | bitOf(role));
      }
    }
  }
  return [...(ways[answer.length] ?? [])];
}

/** As many as there were: 应保尽保. */
const AS_MANY = /^应(\p{Script=Han})尽\1$/u;

function rolesAt(word: string, { target, name }: Asked): readonly Role[] {
  if (/^[^\p{Script=Han}A-Za-z]+$/u.test(word)) return ["plain"];
  const roles = [...(ROLES.get(word) ?? (AS_MANY.test(word) ? (["affirming"] as const) : []))];
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

/**
 * Whether words of exactly these roles state something good that is no reversal of the target's
 * direction: beside another clause that states that the target was reached, they may stand.
 */
export function isGood(bits: number, { isDenying, isRuledOut, falls, name }: Asked): boolean {
  const isAdverse = has(bits, "adverse") || namesAdverse(name);
  if (has(bits, "none")) return has(bits, "adverse") || isDenying;
  if (has(bits, "adverse") && !has(bits, "handling") && !has(bits, "falling")) return false;
  if (has(bits, "falling") && !falls && (!isAdverse || isRuledOut)) return false;
  if (hasAny(bits, STATING)) return true;
  if (has(bits, "handling")) return isAdverse || isDenying;
  return has(bits, "own") && !isDenying;
}

const PREDICATES = [...ROLES].flatMap(([word, roles]) =>
  word.length > 1 && roles.some((role) => !["plain", "subject", "adverse"].includes(role))
    ? [word]
    : [],
);
/** Whether a text holds a listed word that states something. */
const holdsPredicate = (text: string): boolean => PREDICATES.some((word) => text.includes(word));

/** Whether an answer is a thing or an attribute that its target names beside what it asks of it: 服务 of 增强服务能力. */
export function isPiece(answer: string, target: string): boolean {
  const piece = answer.replace(/^已经?/u, "");
  if (!target.includes(piece) || piece === target) return false;
  const isInside = !target.startsWith(piece) && !target.endsWith(piece);
  if (SETTLED.some((word) => piece.endsWith(word))) return false;
  const isThing = SUBJECTS.has(piece) || (QUALITY.includes(piece) && isInside);
  return isThing && holdsPredicate(target.replace(piece, " "));
}

/** Whether an answer of these ways has words of its target alone, and not the one that states something. */
export const omitsPredicate = (
  ways: readonly (readonly number[])[],
  answer: string,
  target: string,
): boolean =>
  ways.every((each) => each.every(isAside)) && !answer.includes(target) && holdsPredicate(target);

/** Whether words of exactly these roles state that the target was reached, in its direction. */
export function isReached(bits: number, asked: Asked): boolean {
  const { direction } = asked;
  if (!isGood(bits, asked)) return false;
  if (direction === null || direction === "more") return true;
  if (hasAny(bits, ["settled", "handling", "none"])) return true;
  if (direction === "none") return false;
  // 防范能力增强, not 有所增强
  const isOther = hasAny(bits, ["subject", "own"]);
  if (direction === "handled") return isOther || !has(bits, "rising");
  return hasAny(bits, ["quality", "falling"]) || (has(bits, "rising") && isOther);
}

/** References to a requirement: 符合设计规范要求, 按合同约定时间. */
const AS_REQUIRED =
  /符合([^,;。]{0,8}?)(?:要求|规定|标准|规范|约定)(?:要求|标准)?|按照?([^,;。]{0,6}?)(?:时间|时限|期限|要求|规定)(?:时间|时限|期限|要求)?/gu;

/**
 * An answer with references to a requirement shortened to 符合要求 and 按要求; one with a word that is
 * neither in the lists nor in the row (符合旧要求) stays as it is.
 */
export const withoutRequirements = (answer: string, { target, name }: Asked): string =>
  answer.replace(AS_REQUIRED, (said, fit: string | undefined, by: string | undefined) => {
    const between = fit ?? by ?? "";
    const isOwn = between.length > 1 && (target.includes(between) || name.includes(between));
    if (!isOwn && !isOfRequirements(between)) return said;
    return said.startsWith("符") ? "符合要求" : "按要求";
  });

/** Whether an answer names a requirement by a word that neither the lists nor the row have: 符合旧要求. */
export const isOtherRequirement = (answer: string, asked: Asked): boolean =>
  !answer.includes(asked.target) &&
  [
    ...withoutRequirements(answer, asked).matchAll(/符合([^,;。]{1,8}?)(?:要求|规定|标准|规范)/gu),
  ].some(([, between = ""]) => !isOfRequirements(between));

/** Whether a text consists of words that name a requirement. */
function isOfRequirements(text: string): boolean {
  let at = 0;
  for (let word = REQUIRING.at(text, at); word !== ""; word = REQUIRING.at(text, at))
    at += word.length;
  return at >= text.length;
}
const REQUIRING = new LongestWords([...REQUIRED_BY, ...SUBJECTS]);

/** Targets that only the whole meets: 应保尽保, 全覆盖, 完成. */
export const WHOLE_ASKED = /[全均都]|应.尽|所有|各项|完成|建成|竣工|完工|到位|足额/u;
