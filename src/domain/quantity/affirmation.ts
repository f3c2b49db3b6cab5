/** Answers to a target in words: whether the answer says that the target was reached. */
import { isWhollyAffirmed, namesAdverse, type WordedTarget } from "./affirming-clauses";
import { LITTLE_REACHED } from "./affirming-words";
import { compareGrades } from "./grades";
import {
  asksForAll,
  asksForLess,
  coversOneHalf,
  isBeyondLimit,
  isEarlierStep,
  isLate,
  isLess,
  isPart,
  saysHarm,
} from "./short-of-target";
import { hasSignOfDoubt } from "./signs-of-doubt";

/** The longest answer, in characters, that is compared word by word with the lists. */
const LONGEST = 48;
/** The longest target, and the longest name, in characters that is compared word by word. */
const LONGEST_TARGET = 200;
/** The longest answer, in characters, that is searched for LITTLE_REACHED. */
const LONGEST_STATEMENT = 60;

/**
 * What an answer says of a target in words.
 *
 * - `reached`: the answer consists of words of the target, words of the row's name and listed words,
 *   and these affirm the target.
 * - `open`: the answer says nothing, names a lower grade, or has a sign that the target was denied,
 *   missed, reached in part, planned, reached at another time or reversed.
 * - `free`: anything else; a person has to judge it.
 */
export type WordsOutcome = "reached" | "free" | "open";

/**
 * The outcome of an answer in words. All texts are keys: folded, without white space.
 *
 * @param name the row's name
 */
export function outcomeOfWords(answer: string, target: string, name: string): WordsOutcome {
  if (isMark(answer)) return "reached";
  if (!/[\p{Script=Han}A-Za-z\d]/u.test(answer) || NOTHING_SAID.test(answer)) return "open";
  if (
    answer.length <= LONGEST_STATEMENT &&
    LITTLE_REACHED.test(answer) &&
    !LITTLE_REACHED.test(target)
  )
    return "open";
  const grade = compareGrades(answer, target, name);
  if (grade !== null) return GRADE_OUTCOMES[grade];
  const isShort = answer.length <= LONGEST && target.length <= LONGEST_TARGET;
  if (isShort && (isLess(answer, target) || isEarlierStep(answer, target))) return "open";
  if (isShort && (isLate(answer, target) || isBeyondLimit(answer, target))) return "open";
  if (saysHarm(answer) || isPart(answer, target)) return "open";
  const asked: WordedTarget = {
    target,
    name: name.length > LONGEST_TARGET ? "" : name,
    isDenying: DENYING.test(target.replace(LEXICAL, "")),
    isNoneAllowed: /^[无零]|杜绝|[不未]发生/u.test(target),
    falls: asksForLess(target),
  };
  if (isEndOfTarget(answer, target)) return "reached";
  if (isShort && isWhollyAffirmed(answer, asked))
    return coversOneHalf(answer, target) ? "free" : "reached";
  return isScale(target) || !hasSignOfDoubt(answer, target, asked) ? "free" : "open";
}

/**
 * The outcome of an answer with a number. A number above 0 of something that the target excludes
 * leaves the target open; 100% reaches a target that asks for all; other numbers are judged by a
 * person.
 *
 * @param figure the number as a plain decimal, with its canonical unit ("" for none)
 * @param shown the answer's key
 * @param target the target's key
 * @param name the row's name as a key
 */
export function outcomeOfFigure(
  figure: { readonly low: string; readonly unit: string },
  shown: string,
  target: string,
  name: string,
): WordsOutcome {
  const { low, unit } = figure;
  const grade = compareGrades(shown, target, name);
  if (grade !== null) return GRADE_OUTCOMES[grade];
  const isZero = /^[0.]+$/u.test(low);
  const asked = { isDenying: DENYING.test(target.replace(LEXICAL, "")), falls: false };
  if (asked.isDenying) return isZero ? "reached" : "open";
  if (isZero) return namesAdverse(name) ? "reached" : "open";
  if (low.startsWith("-") || namesAdverse(shown)) return "open";
  if (isLate(shown, target)) return "open";
  if (unit === "%" && asksForAll(target)) return low === "100" ? "reached" : "open";
  if (unit === "") return /[率度]|比例|占比/u.test(name) ? "free" : "open";
  return hasSignOfDoubt(shown, target, asked) ? "open" : "free";
}

const GRADE_OUTCOMES = { lower: "open", enough: "reached", unclear: "free" } as const;

/** Check marks and words that stand for one: √, Y, ok. */
const isMark = (answer: string): boolean => /^[√✓✔☑]$|^(?:Y|yes|ok|true)$/iu.test(answer);
/** Placeholders, and error texts of Excel: N/A, xx, 同. */
const NOTHING_SAID = /^(?:#?N\/?A!?|#.*|n(?:o|one|ull|il)?|x+|tbd|false|空|同|有)$/iu;

/** Whether the answer repeats the target without the thing it is about: 只减不增 for “三公”经费只减不增. */
const isEndOfTarget = (answer: string, target: string): boolean => {
  const thing = target.slice(0, -answer.length);
  return (
    answer.length > 3 &&
    target.endsWith(answer) &&
    /^["“”'\p{Script=Han}]{2,8}(?:经费|费用|支出|资金|成本|人员|机构|编制|工作|项目|质量|水平)$/u.test(
      thing,
    ) &&
    !DENYING.test(thing)
  );
};

/** The target asks that something does not exist or happen. */
const DENYING = /[无未不没零]|杜绝|避免|防止|消除|遏制|防范/u;
/** Words in which 不, 未 and 无 are no negation. */
const LEXICAL = /不[低高少多小大]于|不断|不动产|不同|未来|未成年|无障碍|无人机|无线|无偿/gu;

/** Whether the target is a grading scale (优良中低差), whose grade a person gives. */
const isScale = (target: string): boolean => /优.?良.?中/u.test(target);
