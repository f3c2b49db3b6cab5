/**
 * Answers in words that fall short of a target in words: part of it, a step towards it, later than
 * it, beyond its limit, or less than it. All texts are keys: folded, without white space.
 */
import { FALLING, GREAT, RANKS, RISING, SLIGHT } from "./affirming-words";

/** 应保尽保, 全覆盖, 建成: words of a target that is not reached by a part. */
const WHOLE_ASKED = /[全均都]|应.尽|所有|各项|完成|建成|竣工|完工|到位|足额/u;

/** Whether a target asks for all of something, or for something that is done only as a whole. */
export const asksForAll = (target: string): boolean => WHOLE_ASKED.test(target);

/** Whether an answer names a part only, where the target asks for all: 10个村中8个. */
export const isPart = (answer: string, target: string): boolean => {
  const [, share = "100"] = /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)%/u.exec(answer) ?? [];
  if (Number(share) < 100 && asksForAll(target)) return true;
  if (/大多|多数|选择性/u.test(answer) && !/大多|多数/u.test(target)) return true;
  const [, all, some] =
    /(?<!\d)(\d{1,6})\p{Script=Han}{1,3}[中里],?有?(\d{1,6})/u.exec(answer) ?? [];
  return all !== some && asksForAll(target);
};

/** Whether a target asks for less of something: 降低, but not 不降低. */
export const asksForLess = (target: string): boolean =>
  FALLING.some((word) => word.length > 1 && target.includes(word) && !target.includes(`不${word}`));

/** Whether an answer exceeds the limit that its target sets: 增加 for 只减不增, 高于市场价 for 市场价以下. */
export const isBeyondLimit = (answer: string, target: string): boolean =>
  (/[不零]增|只减/u.test(target) &&
    /增加|增长|增多|上升|提高|上涨/u.test(answer) &&
    !/[不未没无零]/u.test(answer)) ||
  (/[以范围数额算]内|以下|不[高大]于|不超/u.test(target) &&
    /(?<![不未没])(?:高于|超[过出]|大于|多于|突破)/u.test(answer)) ||
  (/(?<!不)低于|以下/u.test(target) && /以上|(?<!不)高于/u.test(answer)) ||
  (asksForLess(target) && /^\p{Script=Han}{0,4}(?:上涨|攀升|走高)$/u.test(answer));

/** Whether an answer mentions only one of the two parts of its target: 已购置 for 购置并安装. */
export function coversOneHalf(answer: string, target: string): boolean {
  const halves = target.split(/并且|并|且/u);
  if (halves.length !== 2 || /完成|达成|实现|全部|到位|达到/u.test(answer)) return false;
  const isSaid = (half: string): boolean =>
    half.length < 2 ||
    Array.from({ length: half.length - 1 }).some((_, at) =>
      answer.includes(half.slice(at, at + 2)),
    );
  const said = halves.filter(isSaid);
  return said.length === 1;
}

/** Words for the completion of something. */
const FINISHED = /完成|建成|竣工|完工|投用|投入|交付|办结|结题|结项|通车|上线|验收|到位|封顶/u;
/** Words for a step before completion. */
const STEP =
  /推进|启动|开工|立项|招标|施工|签约|签订|签合同|设计|起步|前期|起草|调研|主体|基础|动工|中标/u;
/** Whether an answer names a step before the completion that its target asks for: 已招标 for 建成. */
export const isEarlierStep = (answer: string, target: string): boolean => {
  const [step] = STEP.exec(answer) ?? [];
  if (step === undefined || target.includes(step) || !FINISHED.test(target)) return false;
  return !FINISHED.test(
    answer.replace(
      /(?:完成|通过)(?=.?(?:招标|立项|设计|主体|基础|前期|签))|(?<=主体|基础|招标|设计)(?:完成|建成|完工|封顶)/u,
      "",
    ),
  );
};

/** Whether an answer names a later time than its target: 春节后 for 春节前, 3天办结 for 当日办结. */
export const isLate = (answer: string, target: string): boolean =>
  (/前/u.test(target) &&
    /后(?!勤|续|备|期|台)/u.test(answer) &&
    !/[比较]|实施后|建成后|培训后/u.test(answer)) ||
  (/即时|即办|当[天日时]|立即|随时/u.test(target) &&
    /\d|[几两三数多]天|次日|隔|第[二三]天/u.test(answer));

/** 影响 as a verb with its object, which means harm: 影响正常运转, but not 影响力 or 影响深远. */
const HARMS =
  /影响(?!力|面|范围|程度|较?[大广深好高强小]|明显|显著|良好|积极|深远|长远|持续|长期|扩大|可持续|和|与|[,、;。]|$)\p{Script=Han}/u;

/** Whether an answer says that something was harmed: 影响正常运转. */
export const saysHarm = (answer: string): boolean => HARMS.test(answer);

/** Whether an answer names a lower quality than its target, or a slight change for a great one. */
export function isLess(answer: string, target: string): boolean {
  if (GREAT.test(target) && SLIGHT.test(answer) && !GREAT.test(answer) && !SLIGHT.test(target))
    return true;
  if (UNCHANGED.test(answer) && !KEPT.test(target) && !changes(answer)) return true;
  const [asked, given] = [rankOf(target), rankOf(answer)];
  return asked >= 0 && given > asked;
}

const UNCHANGED = /持平|不变/u;
/** The target asks that nothing changes. */
const KEPT = /持平|不变|稳|保持|维持|不低于|不高于/u;
const CHANGING = [...RISING, ...FALLING].filter((word) => word.length > 1);
const changes = (text: string): boolean => CHANGING.some((word) => text.includes(word));

const rankOf = (text: string): number => RANKS.findIndex((rank) => rank.includes(text));
