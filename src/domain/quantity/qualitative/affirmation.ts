/** Whether an answer in words says that its target was reached, by a closed list of words. */
import {
  AFFIRMING,
  BESIDE_RANK,
  BETTERING,
  DEGREES,
  EVILS,
  FALLING,
  GREAT,
  HANDLING,
  KEEPING,
  LUKEWARM,
  MORE_THAN_STAYING,
  NARROWING,
  NONE_OF,
  NOT_YET_TITLED,
  NOUN_ENDINGS,
  NO_NOUN,
  RANKS,
  RISING,
  SLIGHT,
  STAYING,
  THINGS_SPOKEN_OF,
  WHOLE as WHOLE_OF,
} from "./affirming-words";
import { compareGrades, reachesLess } from "./grades";
import { holdsSign } from "./signs";
import { TURNING, WHOLE_WORDS } from "../words/vocabulary";

/** Longer answers are sentences of their own, which no list of words covers. */
const LONGEST = 48;
/** Longer targets and names are texts of their own. */
const LONGEST_TARGET = 200;
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
  "evil",
  "handling",
  "none",
  "noun",
];

/** The roles that the words of one way to take a text apart have, as bits. */
const bitOf = (role: Role): number => 1 << ALL_ROLES.indexOf(role);
const has = (bits: number, role: Role): boolean => (bits & bitOf(role)) !== 0;

/**
 * What an answer in words says of a target in words: `reached` where it is made up of the target's
 * own words, the row's, and listed words alone, and they say so; `open` where it says nothing, names
 * a lower grade, or holds a sign of denial, lack, part, plan, other time or reversal; `free` else.
 */
export type Told = "reached" | "free" | "open";

/** What an answer says of its target, both in words. Takes keys (folded, without white space). */
export function toldOf(answer: string, target: string, name: string): Told {
  if (isMark(answer)) return "reached";
  if (!/[\p{Script=Han}A-Za-z\d]/u.test(answer) || NOTHING_SAID.test(answer)) return "open";
  if (answer.length <= LONGEST_STATEMENT && LUKEWARM.test(answer) && !LUKEWARM.test(target))
    return "open";
  const grade = compareGrades(answer, target, name);
  if (grade !== null) return GRADE_TOLD[grade];
  const isShort = answer.length <= LONGEST && target.length <= LONGEST_TARGET;
  if (isShort && (isLess(answer, target) || isEarlierStep(answer, target))) return "open";
  if (isShort && (isLate(answer, target) || isPastLimit(answer, target))) return "open";
  if (HARMS.test(answer) || isPart(answer, target)) return "open";
  const asked: Asked = {
    target,
    name: name.length > LONGEST_TARGET ? "" : name,
    isDenying: DENYING.test(target.replace(LEXICAL, "")),
    isRuledOut: /^[无零]|杜绝|[不未]发生/u.test(target),
    falls: isFalling(target),
  };
  if (isTailOf(answer, target)) return "reached";
  if (isShort && isWhollyReached(answer, asked))
    return isHalf(answer, target) || isWeaker(answer, asked) ? "free" : "reached";
  return isScale(target) || !holdsSign(answer, target, asked) ? "free" : "open";
}

/** 应保尽保, 全覆盖: less than all is not it; and what is done only when all of it is. */
const WHOLE_ASKED = /[全均都]|应.尽|所有|各项|完成|建成|竣工|完工|到位|足额/u;

/**
 * What a number says of a target in words. A number alone says nothing, a share of 100 % that all of
 * it was done; what happened of what should not have happened leaves the target open.
 *
 * @param shown the answer's key
 */
export function toldByFigure(
  { low, unit }: { readonly low: string; readonly unit: string },
  shown: string,
  target: string,
  name: string,
): Told {
  const grade = compareGrades(shown, target, name);
  if (grade !== null) return GRADE_TOLD[grade];
  const isZero = /^[0.]+$/u.test(low);
  const asked = { isDenying: DENYING.test(target.replace(LEXICAL, "")), falls: false };
  if (asked.isDenying) return isZero ? "reached" : "open";
  if (isZero) return isOfEvil(name) ? "reached" : "open";
  if (low.startsWith("-") || isOfEvil(shown)) return "open";
  if (isLate(shown, target)) return "open";
  if (unit === "%" && WHOLE_ASKED.test(target)) return low === "100" ? "reached" : "open";
  if (unit === "") return /[率度]|比例|占比/u.test(name) ? "free" : "open";
  return holdsSign(shown, target, asked) ? "open" : "free";
}

const GRADE_TOLD = { lower: "open", enough: "reached", unclear: "free" } as const;

/** √ and its kind. */
const isMark = (answer: string): boolean => /^[√✓✔☑]$|^(?:Y|yes|ok|true)$/iu.test(answer);
/** Letters and words that stand where nothing was filled in. */
const NOTHING_SAID = /^(?:#?N\/?A!?|#.*|n(?:o|one|ull|il)?|x+|tbd|false|空|同|有)$/iu;

/** 10个村中8个, of a target that asks for all. */
const isPart = (answer: string, target: string): boolean => {
  const [, share = "100"] = /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)%/u.exec(answer) ?? [];
  if (Number(share) < 100 && WHOLE_ASKED.test(target)) return true;
  if (/大多|多数|选择性/u.test(answer) && !/大多|多数/u.test(target)) return true;
  const [, all, some] =
    /(?<!\d)(\d{1,6})\p{Script=Han}{1,3}[中里],?有?(\d{1,6})/u.exec(answer) ?? [];
  return all !== some && WHOLE_ASKED.test(target);
};

/** Does a target ask for less: 降低, and not 不降低? */
const isFalling = (target: string): boolean =>
  FALLING.some((word) => word.length > 1 && target.includes(word) && !target.includes(`不${word}`));

/** 只减不增 answered by 增加, 市场价以下 by 高于市场价. */
const isPastLimit = (answer: string, target: string): boolean =>
  (/[不零]增|只减/u.test(target) &&
    /增加|增长|增多|上升|提高|上涨/u.test(answer) &&
    !/[不未没无零]/u.test(answer)) ||
  (/[以范围数额算]内|以下|不[高大]于|不超/u.test(target) &&
    /(?<![不未没])(?:高于|超[过出]|大于|多于|突破)/u.test(answer)) ||
  (/(?<!不)低于|以下/u.test(target) && /以上|(?<!不)高于/u.test(answer)) ||
  (isFalling(target) && /^\p{Script=Han}{0,4}(?:上涨|攀升|走高)$/u.test(answer));

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

const ASIDE = (["plain", "named", "noun", "own"] as const).reduce(
  (all, role) => all | bitOf(role),
  0,
);
/** Do words of these roles say neither good nor bad? */
const isAside = (bits: number): boolean => (bits & ~ASIDE) === 0;

/** 购置并安装 answered by 已购置: the other half is not spoken of. */
function isHalf(answer: string, target: string): boolean {
  const halves = target.split(/并且|并|且/u);
  if (halves.length !== 2 || /完成|达成|实现|全部|到位|达到/u.test(answer)) return false;
  const isSaid = (half: string): boolean =>
    half.length < 2 ||
    (IN_USE.test(half) && IN_USE.test(answer)) ||
    Array.from({ length: half.length - 1 }).some((_, at) =>
      answer.includes(half.slice(at, at + 2)),
    );
  const said = halves.filter(isSaid);
  return said.length === 1;
}

/** What has an end, and an answer that names only a step on the way there. */
const FINISHED = /完成|建成|竣工|完工|投用|投入|交付|办结|结题|结项|通车|上线|验收|到位|封顶/u;
const STEP =
  /推进|启动|开工|立项|招标|施工|签约|签订|签合同|设计|起步|前期|起草|调研|主体|基础|动工|中标/u;
const isEarlierStep = (answer: string, target: string): boolean => {
  const [step] = STEP.exec(answer) ?? [];
  if (step === undefined || target.includes(step) || !FINISHED.test(target)) return false;
  return !FINISHED.test(
    answer.replace(
      /(?:完成|通过)(?=.?(?:招标|立项|设计|主体|基础|前期|签))|(?<=主体|基础|招标|设计)(?:完成|建成|完工|封顶)/u,
      "",
    ),
  );
};

/** 春节前 answered by 春节后, 当日办结 by 3天办结. */
const isLate = (answer: string, target: string): boolean =>
  (/前/u.test(target) &&
    /后(?!勤|续|备|期|台)/u.test(answer) &&
    !/[比较]|实施后|建成后|培训后/u.test(answer)) ||
  (/即时|即办|当[天日时]|立即|随时/u.test(target) &&
    /\d|[几两三数多]天|次日|隔|第[二三]天/u.test(answer));

/** 影响 with what is harmed behind it: 影响正常运转, but 影响力, 影响深远. */
const HARMS =
  /影响(?!力|面|范围|程度|较?[大广深好高强小]|明显|显著|良好|积极|深远|长远|持续|长期|扩大|可持续|和|与|[,、;。]|$)\p{Script=Han}/u;
const DENYING = /[无未不没零]|杜绝|避免|防止|消除|遏制|防范/u;
/** Words in which 不, 未, 无 deny nothing. */
const LEXICAL = /不[低高少多小大]于|不断|不动产|不同|未来|未成年|无障碍|无人机|无线|无偿/gu;

/** 优良中低差: the scale itself, which a person judges. */
const isScale = (target: string): boolean => /优.?良.?中/u.test(target);

interface Asked {
  readonly target: string;
  readonly name: string;
  /** The target asks that something is not there. */
  readonly isDenying: boolean;
  /** The target asks for none at all, of which fewer are still some. */
  readonly isRuledOut: boolean;
  /** The target asks for less. */
  readonly falls: boolean;
}

/** Does an answer name a lower quality than its target, or a slight change for a great one? */
function isLess(answer: string, target: string): boolean {
  if (GREAT.test(target) && SLIGHT.test(answer) && !GREAT.test(answer) && !SLIGHT.test(target))
    return true;
  if (UNCHANGED.test(answer) && !KEPT.test(target) && !changes(answer)) return true;
  if (NOT_YET_TITLED.test(answer) && !NOT_YET_TITLED.test(target)) return true;
  if (reachesLess(answer, target)) return true;
  const [asked, given] = [target, answer].map((text) => text.replace(BESIDE_RANK, ""));
  return RANKS.some((scale) => {
    const wanted = scale.map((rank) => rank.includes(asked ?? "")).lastIndexOf(true);
    return wanted >= 0 && scale.findIndex((rank) => rank.includes(given ?? "")) > wanted;
  });
}

/** Does an answer of listed words say less than its target, or something beside it? */
const isWeaker = (answer: string, asked: Asked): boolean =>
  onlyStays(answer, asked) ||
  isOtherWay(answer, asked) ||
  (NARROWING.test(answer) && !NARROWING.test(asked.target) && WHOLE_OF.test(asked.target)) ||
  (IN_USE.test(asked.target) && BUILT.test(answer) && !IN_USE.test(answer)) ||
  (asked.isRuledOut && SOME_LEFT.test(answer) && !DENYING.test(answer));

/** 提升 answered by 保持稳定, 稳定增长 by 稳定, and 稳定 by 上升. */
function onlyStays(answer: string, { target, name }: Asked): boolean {
  if (STILL.test(target)) return changes(answer) && !KEPT.test(answer);
  const [stays] = STAYING.exec(answer) ?? [];
  if (stays === undefined || MORE_THAN_STAYING.test(answer)) return false;
  if (GREAT.test(target) && !GREAT.test(answer)) return true;
  if (changes(answer) || BETTERING.test(answer)) return false;
  const behind = target.slice(target.indexOf(stays) + stays.length);
  if (target.includes(stays)) return CHANGING.some((word) => behind.startsWith(word));
  if (changes(target) || BETTERING.test(target)) return !EITHER.test(target);
  return !answer.includes(target) && !KEEPING.test(target + name);
}

/** 现场检查 answered by 书面检查: the same thing, and another word before it that no list has. */
function isOtherWay(answer: string, asked: Asked): boolean {
  const { target } = asked;
  let size = 0;
  while (size < answer.length && answer.at(-1 - size) === target.at(-1 - size)) size += 1;
  const [own, other] = [target, answer].map((text) => text.slice(0, text.length - size));
  if (size < 2 || !own || !other || GREAT.test(own) || DENYING.test(own) || answer.includes(own))
    return false;
  return waysOf(withoutRequirements(other), asked).every((bits) => has(bits, "noun"));
}

/** A target that asks for no change at all. */
const STILL = /^(?:保持|基本|总体|持续|相对)*(?:稳定|平稳|不变|持平)$/u;
/** 保持稳定或有所提升 */
const EITHER = /或|稳中|不[低高降减超]/u;
const IN_USE = /验收|投用|投入使用|交付使用|投运|运营|通车|达产|投产/u;
const BUILT = /建成|完工|竣工/u;
/** What is less than before, or under control, is still there. */
const SOME_LEFT = /控|减少|下降|降低|缓解|治理|整治/u;

const UNCHANGED = /持平|不变/u;
/** What is asked for is that nothing changes. */
const KEPT = /持平|不变|稳|保持|维持|不低于|不高于/u;
const CHANGING = [...RISING, ...FALLING].filter((word) => word.length > 1);
const changes = (text: string): boolean => CHANGING.some((word) => text.includes(word));

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
function isReached(bits: number, { isDenying, isRuledOut, falls, name }: Asked): boolean {
  const isEvil = has(bits, "evil") || isOfEvil(name);
  if (has(bits, "none")) return has(bits, "evil") || isDenying;
  if (has(bits, "evil") && !has(bits, "handling") && !has(bits, "falling")) return false;
  if (has(bits, "falling") && !falls && (!isEvil || isRuledOut)) return false;
  if (has(bits, "affirming") || has(bits, "rising") || has(bits, "falling")) return true;
  if (has(bits, "handling")) return isEvil || isDenying;
  return has(bits, "own") && !isDenying;
}

/** 符合设计规范要求, 按合同约定时间. */
const AS_REQUIRED =
  /符合[^未不没无非低,;。]{0,8}?(?:要求|规定|标准|规范|约定)(?:要求|标准)?|按照?[^未不没无非原,;。]{0,6}?(?:时间|时限|期限|要求|规定)(?:时间|时限|期限|要求)?/gu;

const withoutRequirements = (answer: string): string =>
  answer.replace(AS_REQUIRED, (said) => (said.startsWith("符") ? "符合要求" : "按要求"));

const EVIL_NAME = new RegExp(EVILS.filter((word) => word.length > 1).join("|"), "u");
/** Does a name speak of what is bad in itself: 安全事故数, 投诉处置? */
export const isOfEvil = (name: string): boolean => EVIL_NAME.test(name);
