/** Whether an answer in words states that its target was reached, by closed lists of words. */
import { INSUFFICIENT, namesAdverse } from "./affirming-words";
import { attainmentOf } from "./attainment";
import { DENYING, isDenying, isFalling, type Asked } from "./asked";
import { directionOf } from "./direction";
import { asksRank, compareGrades } from "./grades";
import {
  isEarlierStep,
  isHalf,
  isLate,
  isLess,
  isPart,
  isShortOf,
  leavesSome,
  isWeaker,
} from "./shortfall";
import { holdsSign } from "./signs";
import {
  WHOLE_ASKED,
  isAside,
  isGood,
  isPiece,
  isReached,
  omitsPredicate,
  waysOf,
  withoutRequirements,
} from "./word-roles";

/** The longest answer that is compared with the lists of words, in characters. */
const LONGEST = 48;
/** The longest target or name that an answer is compared with, in characters. */
const LONGEST_TARGET = 200;
/** The longest answer that is searched for words like 一般, in characters. */
const LONGEST_STATEMENT = 60;
/**
 * What an answer states of a target in words: `reached` where it consists of words of the target, of the
 * row and of the lists alone, and they state it; `partly` where they state it with 基本; `open` where it states nothing, names a lower grade, or
 * holds a sign of denial, lack, part, plan, other time or reversal; `free` otherwise.
 */
export type Statement = "reached" | "partly" | "free" | "open";

/**
 * What an answer in words states of a target in words. Takes keys (folded, without white space).
 *
 * @param name the row's name
 */
export function statementOf(answer: string, target: string, name: string): Statement {
  if (isMark(answer)) return "reached";
  if (!/[\p{Script=Han}A-Za-z\d]/u.test(answer) || NOTHING_SAID.test(answer)) return "open";
  if (answer.length <= LONGEST_STATEMENT && INSUFFICIENT.test(answer) && !INSUFFICIENT.test(target))
    return "open";
  if (isNearly(answer, target, name)) return "partly";
  const grade = compareGrades(answer, target, name);
  if (grade !== null) return OF_GRADE[grade];
  if (isRequirementAlone(answer, target)) return "open";
  if (asksRank(target) && /^\d/u.test(answer)) return "open";
  const isShort = answer.length <= LONGEST && target.length <= LONGEST_TARGET;
  if (isShort && (isLess(answer, target) || isEarlierStep(answer, target))) return "open";
  if (isShort && isLate(answer, target)) return "open";
  if (HARMS.test(answer) || isPart(answer, target)) return "open";
  const asked: Asked = {
    target,
    name: name.length > LONGEST_TARGET ? "" : name,
    isDenying: isDenying(target),
    isRuledOut: /^[无零]|杜绝|[不未]发生/u.test(target),
    falls: isFalling(target),
    direction: directionOf(target),
  };
  if (isShort && asked.isRuledOut && leavesSome(answer, target)) return "open";
  if (isTailOf(answer, target)) return "reached";
  if (isShort && isWhollyReached(answer, asked)) {
    if (isShortOf(answer, asked)) return "open";
    return isHalf(answer, target) || isWeaker(answer, asked) ? "free" : "reached";
  }
  return isScale(target) || !holdsSign(answer, target, asked) ? "free" : "open";
}

/**
 * What an answer with a number states of a target in words: 100 % that all of it was done, a number
 * above 0 of what the target excludes that it was not reached; a number without a unit states nothing.
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
  // 10名 is no rank
  if (asksRank(target) && unit !== "%") return "open";
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

/** 基本 as an adverb; 基本公共服务, 基本生活 are nouns. */
const NEARLY =
  /(?:基本上?|大体上?|大致)(?:能够?|可以?|已)?(?!公共|生活|建设|农田|医疗|养老|需求|权益|药物|盘|面|设施|条件|技能|功能|业务|理论|服务|制度|情况|支出|运转|运行经费|民生|要求|用水|住房|素养|知识|信息|工资|户|单|法|国策|经济|职能|程序|保障(?!$|到位|有力))/u;

/** Whether an answer states with 基本 that its target was reached, as 基本达成 does. */
function isNearly(answer: string, target: string, name: string): boolean {
  if (answer.length > LONGEST || /基本|大体|大致/u.test(target) || !NEARLY.test(answer))
    return false;
  const rest = answer.replace(NEARLY, "");
  return (
    rest === target ||
    (rest.length > 1 && target.includes(rest) && !isDenying(target)) ||
    attainmentOf(rest) === "met" ||
    statementOf(rest, target, name) === "reached"
  );
}

/** √ and similar marks. */
const isMark = (answer: string): boolean => /^[√✓✔☑]$|^(?:Y|yes|ok|true)$/iu.test(answer);
/** Placeholders and words without a statement. */
const NOTHING_SAID = /^(?:#?N\/?A!?|#.*|n(?:o|one|ull|il)?|x+|tbd|false|空|同|有)$/iu;

/** Whether an answer names a requirement and not that it was met: 省级要求 of 符合要求. */
const isRequirementAlone = (answer: string, target: string): boolean =>
  REQUIREMENT.test(target) &&
  MET.test(target) &&
  REQUIREMENT.test(answer.replace(/(?:较|很|更|比较)?[高低严]$/u, "")) &&
  !MET.test(answer) &&
  !(answer.length > 2 && target.endsWith(answer));
const REQUIREMENT = /^\p{Script=Han}{0,12}(?:要求|标准|规定|规范|约定|条件)$/u;
/** Verbs of meeting a requirement. */
const MET = /符合|达到|达成|满足|遵守|遵照|执行|落实|按照?|依照?|严格|具备|合乎/u;

/** Whether an answer repeats what the target says of its subject: 只减不增 of “三公”经费只减不增. */
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

/** Whether every clause consists of known words and at least one states that the target was reached. */
function isWhollyReached(answer: string, asked: Asked): boolean {
  if (!/^[\p{Script=Han}A-Za-z,、;。.!()“”"'·/+-]+$/u.test(answer)) return false;
  const clauses = withoutRequirements(answer, asked)
    .split(/[,;。!]/u)
    .filter((clause) => clause !== "");
  const ways = clauses.map((clause) => waysOf(clause, asked));
  if (isPiece(answer, asked.target) || omitsPredicate(ways, answer, asked.target)) return false;
  return (
    ways.every((each) => each.some((bits) => isGood(bits, asked) || isAside(bits))) &&
    ways.some((each) => each.some((bits) => isReached(bits, asked)))
  );
}

/** 影响 in the sense of harming: 影响正常运转, not 影响力 or 影响深远. */
const HARMS =
  /影响(?!力|面|范围|程度|较?[大广深好高强小]|明显|显著|良好|积极|深远|长远|持续|长期|扩大|可持续|和|与|[,、;。]|$)\p{Script=Han}/u;
/** Whether a target prints the whole scale (优良中低差), which a person has to judge. */
const isScale = (target: string): boolean => /优.?良.?中/u.test(target);
