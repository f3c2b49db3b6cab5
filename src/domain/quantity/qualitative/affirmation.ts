/** Whether an answer in words says that its target was reached, by a closed list of words. */
import { INSUFFICIENT, namesAdverse } from "./affirming-words";
import { DENYING, isDenying, isFalling, type Asked } from "./asked";
import { compareGrades } from "./grades";
import {
  WHOLE_ASKED,
  isEarlierStep,
  isHalf,
  isLate,
  isLess,
  isPart,
  isPastLimit,
  isWeaker,
} from "./shortfall";
import { holdsSign } from "./signs";
import { has, isAside, isReached, waysOf, withoutRequirements } from "./word-roles";

/** Longer answers are sentences of their own, which no list of words covers. */
const LONGEST = 48;
/** Longer targets and names are texts of their own. */
const LONGEST_TARGET = 200;
/** No answer that is looked at for words like 一般 is longer. */
const LONGEST_STATEMENT = 60;
/**
 * What an answer in words says of a target in words: `reached` where it is made up of the target's
 * own words, the row's, and listed words alone, and they say so; `open` where it says nothing, names
 * a lower grade, or holds a sign of denial, lack, part, plan, other time or reversal; `free` else.
 */
export type Statement = "reached" | "free" | "open";

/** What an answer says of its target, both in words. Takes keys (folded, without white space). */
export function statementOf(answer: string, target: string, name: string): Statement {
  if (isMark(answer)) return "reached";
  if (!/[\p{Script=Han}A-Za-z\d]/u.test(answer) || NOTHING_SAID.test(answer)) return "open";
  if (answer.length <= LONGEST_STATEMENT && INSUFFICIENT.test(answer) && !INSUFFICIENT.test(target))
    return "open";
  const grade = compareGrades(answer, target, name);
  if (grade !== null) return OF_GRADE[grade];
  const isShort = answer.length <= LONGEST && target.length <= LONGEST_TARGET;
  if (isShort && (isLess(answer, target) || isEarlierStep(answer, target))) return "open";
  if (isShort && (isLate(answer, target) || isPastLimit(answer, target))) return "open";
  if (HARMS.test(answer) || isPart(answer, target)) return "open";
  const asked: Asked = {
    target,
    name: name.length > LONGEST_TARGET ? "" : name,
    isDenying: isDenying(target),
    isRuledOut: /^[无零]|杜绝|[不未]发生/u.test(target),
    falls: isFalling(target),
  };
  if (isTailOf(answer, target)) return "reached";
  if (isShort && isWhollyReached(answer, asked))
    return isHalf(answer, target) || isWeaker(answer, asked) ? "free" : "reached";
  return isScale(target) || !holdsSign(answer, target, asked) ? "free" : "open";
}

/**
 * What a number says of a target in words. A number alone says nothing, a share of 100 % that all of
 * it was done; what happened of what should not have happened leaves the target open.
 *
 * @param shown the answer's key
 */
export function statementOfNumber(
  { low, unit }: { readonly low: string; readonly unit: string },
  shown: string,
  target: string,
  name: string,
): Statement {
  const grade = compareGrades(shown, target, name);
  if (grade !== null) return OF_GRADE[grade];
  const isZero = /^[0.]+$/u.test(low);
  const asked = { isDenying: isDenying(target), falls: false };
  if (asked.isDenying) return isZero ? "reached" : "open";
  if (isZero) return namesAdverse(name) ? "reached" : "open";
  if (low.startsWith("-") || namesAdverse(shown)) return "open";
  if (isLate(shown, target)) return "open";
  if (unit === "%" && WHOLE_ASKED.test(target)) return low === "100" ? "reached" : "open";
  if (unit === "") return /[率度]|比例|占比/u.test(name) ? "free" : "open";
  return holdsSign(shown, target, asked) ? "open" : "free";
}

const OF_GRADE = { lower: "open", enough: "reached", unclear: "free" } as const;

/** √ and its kind. */
const isMark = (answer: string): boolean => /^[√✓✔☑]$|^(?:Y|yes|ok|true)$/iu.test(answer);
/** Letters and words that stand where nothing was filled in. */
const NOTHING_SAID = /^(?:#?N\/?A!?|#.*|n(?:o|one|ull|il)?|x+|tbd|false|空|同|有)$/iu;

/** “三公”经费只减不增 answered by 只减不增: what the target says of the thing before. */
const isTailOf = (answer: string, target: string): boolean => {
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

/** Are all clauses of an answer made of listed words, with one at least that says so? */
function isWhollyReached(answer: string, asked: Asked): boolean {
  if (!/^[\p{Script=Han}A-Za-z,、;。.!()“”"'·/+-]+$/u.test(answer)) return false;
  const clauses = withoutRequirements(answer)
    .split(/[,;。!]/u)
    .filter((clause) => clause !== "");
  const ways = clauses.map((clause) => waysOf(clause, asked));
  return (
    ways.every((each) => each.some((bits) => isReached(bits, asked) || isAside(bits))) &&
    ways.some((each) => each.some((bits) => isReached(bits, asked))) &&
    (ways.every((each) =>
      each.some((bits) => !has(bits, "noun") && (isReached(bits, asked) || isAside(bits))),
    ) ||
      !holdsSign(answer, asked.target, asked))
  );
}

/** 影响 with what is harmed behind it: 影响正常运转, but 影响力, 影响深远. */
const HARMS =
  /影响(?!力|面|范围|程度|较?[大广深好高强小]|明显|显著|良好|积极|深远|长远|持续|长期|扩大|可持续|和|与|[,、;。]|$)\p{Script=Han}/u;
/** 优良中低差: the scale itself, which a person judges. */
const isScale = (target: string): boolean => /优.?良.?中/u.test(target);
