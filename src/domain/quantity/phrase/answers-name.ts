/**
 * Whether the words of an answer fit the name of its row. 完成率4% does not answer 未完成率, 投诉96% not
 * 投诉办结率, 培训100人 not 培训合格人数: an answer repeats what negates or narrows the name, or is a
 * number alone.
 */
import { isHan } from "../../text/character";
import { withoutEnd } from "../../text/ends";
import { words } from "../../text/wordings";
import {
  completes,
  isDeed,
  isStep,
  lastActionNamed,
  mayBeAttribute,
  omitsAction,
  omitsOutcome,
} from "../words/actions";
import { contracted } from "../words/contraction";
import { isMoneySpent, isSpending, withoutControl } from "../words/expenses";
import { OWNERS } from "../words/fields";
import { NARROWING, REVERSING } from "../words/narrowing";
import { mayEndAsShare } from "../words/share-name";
import { SAME, SAME_RATES } from "../words/synonyms";
import {
  COMPARING,
  DISTRIBUTING,
  FILLERS,
  SURVEYED,
  REACHING,
  WHOLE_WORDS,
  WORKED_ON,
} from "../words/vocabulary";
import { WAYS } from "../words/ways";
import { isCountingWord } from "../units/counting-units";
import { isMoney, magnitudeOf } from "../units/unit";
import { holdsAttended, namesAnother } from "./counted-thing";
import { isDeedOf, isDeedOfAnother } from "./deed-alone";
import { isGeneral, isOtherThing, NO_CASE, UPPER, type Row } from "./general-words";
import { keepsDeed } from "./kept-of-name";
import {
  cutsWord,
  isAccountedFor,
  isMeasureAlone,
  isObjectOfWork,
  isOnlyWork,
  isOnlyOfRate,
  isAddition,
  isLastNoun,
  isWorn,
  omitsChange,
} from "./omitted";
import type { PhraseContext } from "./parser";
import { omitsOnlyWhich } from "./says-which";

/** Names of measures that an average answers; an average does not answer a count. */
const OF_EACH =
  /均|各|每|(?:时间|时长|时效|时限|间隔|耗时|用时|半径|距离|单价|价格|单位成本|标准|得分|分数|成绩|单产|浓度|温度)$/u;

/** Names of the longest or most of several, which no average answers. */
const EXTREME = /最\p{Script=Han}|单次|单场|峰值|任一/u;
/** Endings of measures: 满意度 measures 满意. */
const ENDING = /(?:比例|比重|占比|程度|情况|水平|[人户次]数|率|度|数|量|额|面|性)$/u;
/** One character and an ending is a fragment of a word: 标率 of 超标率; 减量 is a word. */
const FRAGMENT = /^[^减增](?:率|度|量)$/u;
const stemOf = (word: string): string => word.replace(ENDING, "");
/** A word without its ending, and without what says that it is done. */
const partsOf = (word: string): readonly string[] => [
  stemOf(word),
  word.replace(/^(?:已经|全部|[已均])/u, ""),
];

const isSame = (word: string, own: string): boolean =>
  contracted(word, own).length > 0 ||
  isMoneySpent(word, own) ||
  SAME.some((group) => group.includes(word) && group.some((other) => own.includes(other)));

const isSameRate = (word: string, own: string): boolean =>
  SAME_RATES.some((group) => group.includes(word) && group.some((other) => own.includes(other)));

/** Work on a thing, which may be omitted beside its length or area: 治理 of 河道治理长度. */
const WORK = /^(?:治理|整治|清理)$/u;
const LENGTHS = words("米 公里 厘米 平方米 公顷 平方公里 亩");
const isLength = (unit: string): boolean => LENGTHS.includes(magnitudeOf(unit).rest);

/** Measures against an adverse thing: 处置率 answers 不合格产品处置率. */
const DISPOSAL = /^(?:召回|拆除|取缔|关停|处理|处置|查处|整改|办结|化解|治理|清理|整治)/u;
/** Adverse things whose name holds a negation: 不合格产品, 违法行为. */
const BAD_THING =
  /^(?:[违不闲废][^未没不按时期限]{3,6}|(?:违[法规章建纪约]|不合格|不良|闲置|废[旧弃]|危[旧房险])[^未没不按时期限]{0,3})$/u;

/** Verbs of recovering and remedying, before or behind the object: 挽回损失, 欠薪追讨. */
const RECOVERY =
  /^(?:挽回|追回|收回|兑付|追讨|追缴|追偿|清欠|清偿|化解|取消|查处|拆除|处置|处理|整改|救助|帮扶)/u;
const LOST_THING =
  /^(?:经济)?(?:损失|逾期(?:贷款|欠款|账款|债务|未还)|欠薪|欠款|欠税|拖欠|违法|违章|违建|违规|违纪|失信|闲置|废旧|审批)/u;

/** Whether a word of the answer names what is done about the adverse thing of the name. */
function disposes(word: string, own: string): boolean {
  const at = own.indexOf(word);
  if (at < 0) return false;
  const [before, behind] = [own.slice(0, at), own.slice(at + word.length)];
  if (RECOVERY.test(word) && !/[未不没无非]/u.test(own) && LOST_THING.test(before || behind))
    return true;
  if (!DISPOSAL.test(word)) return false;
  // 拆除违建面积: the object follows the verb
  return BAD_THING.test(at > 0 ? before : stemOf(own.slice(word.length)));
}

/** A text with a blank for every character that is part of one of the words. */
function without(text: string, said: Iterable<string>): string {
  let left = text;
  for (const word of said) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      left = left.slice(0, at) + " ".repeat(word.length) + left.slice(at + word.length);
    }
  }
  return left;
}

/** Whether an answer is a share: by its unit, or without one by the row's name. */
const isShare = (unit: string, own: string): boolean =>
  unit === "%" || unit === "‰" || (unit === "" && mayEndAsShare(own));

/** Words that say nothing of what is counted: 达到, 共, 全年. */
function isTotal(word: string, own: string, unit: string, share: boolean): boolean {
  if (/^[人户亩村校班台日月年]均$/u.test(word)) return true;
  if (SURVEYED.has(word)) return share;
  if (DISTRIBUTING.has(word))
    return (share || unit.includes("/") || OF_EACH.test(own)) && !EXTREME.test(own);
  if (/^达/u.test(word) && /[未不没]达/u.test(own)) return false;
  // 线上线下 is more than 线下培训
  if (word === "线上线下") return !WAYS.some((way) => own.includes(way));
  return REACHING.has(word) || FILLERS.has(word);
}

/**
 * Whether an answer's number is the one that the name and the target of its row ask for.
 *
 * @param all the words before and behind the number
 * @param unit the number's canonical unit
 */
export function answersName(
  all: readonly string[],
  unit: string,
  { side, name, target }: PhraseContext,
): boolean {
  if (side === "target" || name === "") return true;
  const own = withoutControl(withoutEnd(name, (code) => !isHan(code)).replace(/\([^()]*\)$/u, ""));
  const share = isShare(unit, own);
  const said = all.filter((word) => !isTotal(word, own, unit, share));
  if (said.length === 0) return true;
  if (isMoney(unit) && said.every((word) => isSpending(word, own))) return true;
  // 零 and 无 of a target of 0 deny nothing of what an answer counts
  const asked = without(target.replace(NO_CASE, ""), COMPARING.keys());
  const row = { own, asked, unit, share, target };
  const named = said.filter(
    (word) => isNamed(word, row) || (share ? isSameRate(word, own) : isSame(word, own)),
  );
  const fits = (word: string, at: number): boolean =>
    named.includes(word) || isGeneral(word, { ...row, next: said[at + 1] ?? "" }, named);
  if (!said.every(fits)) return false;
  const plain = [...said, ...said.flatMap(partsOf).filter(({ length }) => length > 1)];
  const meant = [...plain, ...said.flatMap((word) => contracted(word, own))];
  const saying = [...meant, ...said.flatMap(synonymsOf)];
  const covering = [...saying, ...WHOLE_WORDS, ...OWNERS];
  const left = without(own, covering);
  const isTurned = REVERSING.test(left) && !said.some((word) => disposes(word, own));
  if (isTurned || REVERSING.test(without(asked, covering))) return false;
  const isOther = (word: string): boolean =>
    !named.includes(word) && isOtherThing(word, own, without(own, saying));
  // 家庭 is what 户 counts
  if (
    !share &&
    said.some((word) => !(unit === "户" && /^(?:家庭|住户)$/u.test(word)) && isOther(word))
  )
    return false;
  if (named.length === 0) return !holdsAttended(own, said);
  const figure = asked.search(/[\d<>=≥≤(]/u);
  const sought = figure < 0 ? asked : asked.slice(0, figure);
  const unsaid = [own, sought].map((text) => [text, without(text, saying)] as const);
  if (unsaid.some(([, rest]) => rest.includes(" ") && MANNER.test(rest))) return false;
  if (unsaid.some(([text, rest]) => cutsWord(text, rest))) return false;
  // the target itself says what is counted
  const isCounted = named.every(
    (word) => asked.endsWith(word) && /\d/u.test(asked.slice(0, -word.length)),
  );
  const isAsked = isCounted || isAccountedFor(without(sought, saying));
  if (share) {
    if (unsaid.some(([text, rest]) => omitsOutcome(text, rest))) return false;
    const unnamed = without(own, saying);
    return (isAsked || isOnlyOfRate(own, unnamed)) && reachesMeasure(unnamed, row, named);
  }
  if (!isAsked && isDeedOfAnother(own, named, unit)) return false;
  if ((isAsked || sought === "") && isDeedOf(own, named, unit)) return true;
  // 金额 does not name the 支付 of 合同支付金额
  const ownLeft = without(own, saying);
  if (completes(own, ownLeft)) return false;
  if (!isAsked && namesAnother(own, ownLeft, said, unit)) return false;
  const byDeed = keepsDeed(own, ownLeft, said, magnitudeOf(unit).rest);
  if (byDeed !== null) return byDeed;
  const kept = controlled(ownLeft, target);
  const isMeasure = named.every((word) =>
    synonymsOf(word)
      .concat(word)
      .some((each) => isMeasureAlone([each])),
  );
  const isOfThings = !isMeasure && !isMoney(unit) && !TIME.test(unit);
  if (!isAsked && isOfThings && !omitsOnlyWhich(own.slice(own.length - kept.length), kept))
    return false;
  // 检测 of 检测机构委托家数 says which things are counted
  if (
    !isAsked &&
    !/^[次场期班]/u.test(unit) &&
    !own.endsWith(named.at(-1) ?? "") &&
    named.every((word) => isDeed(word) && own.includes(word))
  )
    return false;
  const worked = isWorkedOn(unit, named) && isOnlyWork(ownLeft);
  if (isCountingWord(unit) && isObjectOfWork(own, ownLeft)) return true;
  if (!isAsked && ownLeft.includes(" ")) {
    const isOwn =
      (isMeasureAlone(named) && !omitsChange(ownLeft)) ||
      worked ||
      isLastNoun(own, ownLeft) ||
      isAddition(own, ownLeft) ||
      isAccountedFor(kept);
    if (!isOwn) return false;
  }
  const isPart = !worked && unsaid.some(([text, rest]) => omitsAction(text, keeping(rest, text)));
  return !isPart && !narrows(left, row, named);
}

/** Units of time, in which no thing is counted. */
const TIME = /^(?:工作日|[天日月年]|个月|小时|分钟|课时|学时)$/u;

/** Manners that an answer has to repeat: 按时 of 按时发放率. */
const MANNER = /按时|按期|按计划|如期|及时(?!率|度|性)|准时/u;

/** The synonyms of a word, itself included. */
const synonymsOf = (word: string): readonly string[] =>
  [...SAME, ...SAME_RATES].flatMap((group) => (group.includes(word) ? group : []));

/** 控制 before a thing of which at most so many are wanted adds nothing. */
const controlled = (left: string, target: string): string =>
  UPPER.test(target) ? left.replace(/^控制(?:在)?/u, "") : left;

/** The rest of a name with · for words in which an action is part of a noun: 脱贫户. */
const keeping = (left: string, text: string): string =>
  WHOLE_WORDS.reduce((rest, word) => {
    const at = text.indexOf(word);
    const isLeft =
      at >= 0 &&
      text.charAt(at + word.length) !== "数" &&
      rest.slice(at, at + word.length) === word;
    return isLeft
      ? rest.slice(0, at) + "·".repeat(word.length) + rest.slice(at + word.length)
      : rest;
  }, left);

function isNamed(word: string, { own, asked }: Row): boolean {
  if (FRAGMENT.test(word) && !isMeasureAlone([word]) && own !== word && !asked.startsWith(word))
    return false;
  const stem = stemOf(word);
  return [own, asked].some(
    (text) => text.includes(word) || (stem.length > 1 && text.includes(stem)),
  );
}

/** Whether the words of a rate reach the end of the name, where its measure stands. */
function reachesMeasure(left: string, { own, asked }: Row, named: readonly string[]): boolean {
  const stem = stemOf(own);
  const isCovered = stem !== "" && left.charAt(stem.length - 1) === " ";
  return isCovered || named.some((word) => asked.includes(word));
}

/** Whether the answer gives the length or area of the thing that is worked on. */
const isWorkedOn = (unit: string, named: readonly string[]): boolean =>
  isLength(unit) && named.every((word) => WORKED_ON.test(word) && !isWorn(word));

/** Whether the answer omits a word that narrows what the name counts. */
function narrows(left: string, { own, unit }: Row, named: readonly string[]): boolean {
  const worked = isWorkedOn(unit, named);
  const action = lastActionNamed(own, left);
  for (const { 0: word, index } of own.matchAll(NARROWING)) {
    if (left.slice(index, index + word.length) !== word) continue;
    if (isStep(word) && index < action) continue;
    // 就业 of 就业帮扶
    if (mayBeAttribute(word) && index + word.length === action) continue;
    if (!(worked && WORK.test(word))) return true;
  }
  return false;
}
