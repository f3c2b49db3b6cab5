/**
 * Whether the words of an answer fit the name of its row. 完成率4% does not answer 未完成率, 投诉96% not
 * 投诉办结率, 培训100人 not 培训合格人数: an answer repeats what negates or narrows the name, or is a
 * number alone.
 */
import { namesAdverse } from "../qualitative/affirming-words";
import { isHan } from "../../text/character";
import { withoutEnd } from "../../text/ends";
import { words } from "../../text/wordings";
import { fitsRow } from "../words/doing";
import {
  beginsWithAction,
  completes,
  isStep,
  lastActionNamed,
  mayBeAttribute,
  namesAction,
  omitsAction,
  omitsOutcome,
} from "../words/actions";
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
  endsWithThing,
  omitsChange,
  OWNERS,
} from "./omitted";
import {
  contracted,
  IN_POST,
  SAME,
  SAME_RATES,
  THOSE_SERVED,
  THOSE_VISITED,
} from "../words/synonyms";
import { isCountingWord } from "../units/counting-units";
import type { PhraseContext } from "./parser";
import { mayEndAsShare } from "../words/share-name";
import { magnitudeOf } from "../units/unit";
import {
  CAUSING,
  COMPARING,
  DISTRIBUTING,
  FILLERS,
  GAINED,
  SURVEYED,
  MAKING,
  MANNERS,
  OCCURRING,
  REACHING,
  VERBS,
  WHOLE_WORDS,
  WORKED_ON,
} from "../words/vocabulary";

/** Names of measures that an average answers; an average does not answer a count. */
const OF_EACH =
  /均|各|每|(?:时间|时长|时效|时限|间隔|耗时|用时|半径|距离|单价|价格|单位成本|标准|得分|分数|成绩|单产|浓度|温度)$/u;

/** 零投诉, 无事故: 0 is asked for in a word. */
const NO_CASE = /^[零无](?=\p{Script=Han}{2,})/u;

/** Verbs of completing that fit every count; a percentage with one of them is a completion rate. */
const DOING: ReadonlySet<string> = new Set(
  words("完成 完成了 已完成 实际完成 全部完成 完成任务 任务完成"),
);
const ATTAINING: ReadonlySet<string> = new Set(
  words("实现 实现了 达成 已达成 达标 已达标 到位 已到位"),
);
const DOING_MEASURES = /完成|实施|执行|落实|进度|达成|任务/u;

/** Words for the measure of what is counted, and for all of its kinds. */
const COUNTS: ReadonlySet<string> = new Set(
  words("各类 各项 相关 有关 人数 人次数 次数 数 个数 户数 总数 总量 总人数 总次数"),
);
const PEOPLE: ReadonlySet<string> = new Set(words("人员 群众 学员"));
const THINGS: ReadonlySet<string> = new Set(words("活动 工作 项目 会议 培训班 培训会"));
const THOSE: ReadonlySet<string> = new Set([...THOSE_SERVED, "群众"]);
const REPORTING: ReadonlySet<string> = new Set(words("出具 编制 撰写 编写 形成"));
const VISITED: ReadonlySet<string> = new Set(THOSE_VISITED);
const IS_IN_POST: ReadonlySet<string> = new Set(IN_POST);
/** Before an act that somebody else carries out: 获批立项11项. */
const GAINING: ReadonlySet<string> = new Set(GAINED);
/** Those for whom a row of a guarantee is kept: 低保对象人数. */
const GUARANTEED = /(?:低保|特困|救助|保障|优抚|供养)(?:对象|人员|家庭)?(?:人数|户数|数量?)?$/u;
const PEOPLE_UNIT = /^(?:人|名|位)/u;
const EVENT_UNIT = /^(?:次|场|期|班|届)/u;
const HOLDING: ReadonlySet<string> = new Set(
  words("开展 开展了 举办 举办了 举行 组织 组织开展 组织召开 组织举办 召开 召开了"),
);

/** Characters that negate what stands behind them in a name. */
const REVERSING = /[未不没无非零漏欠缺逾超返延误拖空闲违错失差迟滞退停废弃脱]/u;

/** Words that narrow a count to a part or to a change: 培训合格人数 is less than 培训人数. */
const NARROWING = new RegExp(
  words(
    `合格 达标 通过 办结 结业 毕业 就业 上岗 取证 持证 获证 获奖 录用 回收 有效 整改 修复 验收 竣工 完工 投用
    下降 降低 减少 节约 节省 节支 结余 增长 增加 提高 提升 新增 净增 处理 处置 查处 办理 防治 化解 治理 清理 整治 优秀 优良 满意 成活 入库 到位 到账 完好
    履约 签约 落地 开工 投产 授权 淘汰 报废 拆除 关停 故障(?=设备|车|灯|机) 减排 节水 节电 节能 申请 立项 中标 达产`,
  ).join("|"),
  "gu",
);

/** Endings of measures: 满意度 measures 满意. */
const ENDING = /(?:比例|比重|占比|程度|情况|水平|率|度|数|量|额|面|性)$/u;
/** One character and an ending is a fragment of a word: 标率 of 超标率; 减量 is a word. */
const FRAGMENT = /^[^减增](?:率|度|量)$/u;
const UPPER = /[≤<]|不[得能应]?[超高大多]|以内|以下|控制在|至多/u;

const stemOf = (word: string): string => word.replace(ENDING, "");

/** Names of expenses: 印刷费, 劳务费用, 总成本, 项目支出. */
const SPENT_ON = /(?:费|费用|成本|支出|开支|经费|造价|价款)$/u;
const SPENDING: ReadonlySet<string> = new Set(words("支出 支付 花费"));

const isSame = (word: string, own: string): boolean =>
  contracted(word, own).length > 0 ||
  (SPENDING.has(word) && KEPT_MONEY.test(own)
    ? own.includes(word)
    : (SPENDING.has(word) && SPENT_ON.test(own)) ||
      SAME.some((group) => group.includes(word) && group.some((other) => own.includes(other))));

const isSameRate = (word: string, own: string): boolean =>
  SAME_RATES.some((group) => group.includes(word) && group.some((other) => own.includes(other)));

/** Work on a thing, which may be omitted beside its length or area: 治理 of 河道治理长度. */
const WORK = /^(?:治理|整治|清理)$/u;
const LENGTHS = words("米 公里 厘米 平方米 公顷 平方公里 亩");
const isLength = (unit: string): boolean => LENGTHS.includes(magnitudeOf(unit).rest);

/** Counted activities: 完成 fits them also where fewer are better. */
const DONE_THINGS = new RegExp(
  `(?:${[...VERBS].filter((verb) => verb.length > 1).join("|")}|会议|活动|调整|变更|出国|出境|出访|差旅|课程|任务|项目|工程)(?:次数|场次|批次|人次|人数|数量?|个数)?$`,
  "u",
);
/** Names of events that nobody carries out: 事故数, 停机次数, and all that is counted in 起. */
const isHappening = (own: string, unit: string): boolean =>
  (/^[起例宗]$/u.test(unit) || namesAdverse(own) || REVERSING.test(own)) && !DONE_THINGS.test(own);
/** Names of income and savings: an expense does not answer them. */
const KEPT_MONEY = /[收缴罚征免募筹退追挽结余节]/u;

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
function isTotal(word: string, own: string, share: boolean): boolean {
  if (/^[人户亩村校班台]均$/u.test(word)) return true;
  if (SURVEYED.has(word)) return share;
  if (DISTRIBUTING.has(word)) return share || OF_EACH.test(own);
  if (/^达/u.test(word) && /[未不没]达/u.test(own)) return false;
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
  const own = withoutEnd(name, (code) => !isHan(code)).replace(/\([^()]*\)$/u, "");
  const share = isShare(unit, own);
  const said = all.filter((word) => !isTotal(word, own, share));
  if (said.length === 0) return true;
  // 零 and 无 of a target of 0 deny nothing of what an answer counts
  const asked = without(target.replace(NO_CASE, ""), COMPARING.keys());
  const row = { own, asked, unit, share, target };
  const named = said.filter(
    (word) => isNamed(word, row) || (share ? isSameRate(word, own) : isSame(word, own)),
  );
  const fits = (word: string, at: number): boolean =>
    named.includes(word) || isGeneral(word, { ...row, next: said[at + 1] ?? "" }, named);
  if (!said.every(fits)) return false;
  const plain = [...said, ...said.map(stemOf).filter(({ length }) => length > 1)];
  const meant = [...plain, ...said.flatMap((word) => contracted(word, own))];
  const saying = [...meant, ...said.flatMap(synonymsOf)];
  const covering = [...saying, ...WHOLE_WORDS, ...OWNERS];
  const left = without(own, covering);
  const isTurned = REVERSING.test(left) && !said.some((word) => disposes(word, own));
  if (isTurned || REVERSING.test(without(asked, covering))) return false;
  if (named.length === 0) return true;
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
  // 金额 does not name the 支付 of 合同支付金额
  const ownLeft = without(own, [...meant, ...said.flatMap(synonymsOf).filter(isPlainSynonym)]);
  if (completes(own, ownLeft)) return false;
  const worked = isWorkedOn(unit, named) && isOnlyWork(ownLeft);
  if (isCountingWord(unit) && isObjectOfWork(own, ownLeft)) return true;
  if (!isAsked && ownLeft.includes(" ")) {
    const isOwn =
      lastActionNamed(own, ownLeft) >= 0
        ? !omitsChange(ownLeft)
        : (isMeasureAlone(named) && !omitsChange(ownLeft)) ||
          worked ||
          isLastNoun(own, ownLeft) ||
          isAddition(own, ownLeft) ||
          isAccountedFor(controlled(ownLeft, target));
    if (!isOwn) return false;
  }
  const isPart = !worked && unsaid.some(([text, rest]) => omitsAction(text, keeping(rest, text)));
  return !isPart && !narrows(left, row, named);
}

/** Manners that an answer has to repeat: 按时 of 按时发放率. */
const MANNER = /按时|按期|按计划|如期|及时(?!率|度|性)|准时/u;

/** The synonyms of a word, itself included. */
const synonymsOf = (word: string): readonly string[] =>
  [...SAME, ...SAME_RATES].flatMap((group) => (group.includes(word) ? group : []));

const isPlainSynonym = (word: string): boolean => !SPENDING.has(word);

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

interface Row {
  readonly own: string;
  readonly asked: string;
  readonly unit: string;
  readonly share: boolean;
  readonly target: string;
  /** The word behind the one in question; "" behind the last. */
  readonly next?: string;
}

function isNamed(word: string, { own, asked }: Row): boolean {
  if (FRAGMENT.test(word) && own !== word && !asked.startsWith(word)) return false;
  const stem = stemOf(word);
  return [own, asked].some(
    (text) => text.includes(word) || (stem.length > 1 && text.includes(stem)),
  );
}

/** Whether a name is a thing without an action, an outcome or a state of it: 报告数量, 监控点位. */
const isThingAlone = (own: string): boolean =>
  (!namesAction(own) || (endsWithThing(own) && !beginsWithAction(own))) &&
  own.match(NARROWING) === null &&
  !isWorn(own);

/** Whether a number counts people or households, of which the row names no kind. */
const isSomeone = (unit: string, row: string): boolean =>
  (PEOPLE_UNIT.test(unit) || unit.startsWith("户") || magnitudeOf(unit).rest.startsWith("人")) &&
  !THOSE_SERVED.some((those) => row.includes(those));

/** Whether a name asks for a satisfaction and does not say whose. */
const asksAnyone = (own: string): boolean =>
  /满意[度率]$/u.test(own) &&
  !THOSE_SERVED.some((those) => own.includes(those)) &&
  !own.includes("群众");

/** Names of what is given out. */
const GIVEN_OUT = /(?:册|资料|材料|品|单|页|物资|包|证|卡|书)(?:数量?)?$/u;
/** Names of what is handled case by case. */
const HANDLED = /(?:案件|案|事项|业务|信访件?|提案|建议|诉求|工单)(?:数量?|件数)?$/u;

/** Whether a name counts those who are paid: 残疾人补贴人数. */
const isGranted = (own: string): boolean => {
  const recipients = own.replace(
    /(?:补贴|补助|资助|救助|奖励|慰问|抚恤|津贴)(?:人数|户数|次数|数量?)?$/u,
    "",
  );
  return recipients !== own && !namesAction(recipients) && recipients.match(NARROWING) === null;
};

/** Whether a word that the row does not hold fits what the row counts. */
function isGeneral(
  word: string,
  { own, asked, unit, share, target, next = "" }: Row,
  named: readonly string[],
): boolean {
  const isNone = /^=?0/u.test(target) || NO_CASE.test(target);
  const isFewer = isCountingWord(unit) && (UPPER.test(target) || isNone);
  if (OCCURRING.has(word)) return isFewer;
  if (isFewer && isHappening(own, unit) && (DOING.has(word) || ATTAINING.has(word))) return false;
  if (isFewer && HOLDING.has(word)) return DONE_THINGS.test(own);
  if (ATTAINING.has(word)) return share || fitsRow(word, `${own}\n${target}`, unit);
  if (share && THOSE.has(word)) return asksAnyone(own);
  if (share) return DOING.has(word) && (DOING_MEASURES.test(own) || isWanted(own, target));
  if (CAUSING.has(word)) return named.length > 0;
  if (MAKING.has(word) && isCountingWord(unit) && !isFewer && isThingAlone(own)) return true;
  if (word === "发放") return isGranted(own) || (GIVEN_OUT.test(own) && isThingAlone(own));
  if (IS_IN_POST.has(word)) return PEOPLE_UNIT.test(unit) && isThingAlone(own);
  if (word === "办理" || word === "办结") {
    if (isFewer) return false;
    const isOfCases = /^[件起宗]$/u.test(unit) && HANDLED.test(own);
    return isOfCases || (word === "办理" && named.some((one) => namesAction(one)));
  }
  if (MANNERS.has(word)) return VERBS.has(next) || DOING.has(next) || named.includes(next);
  if (DOING.has(word) || COUNTS.has(word)) return true;
  if (REPORTING.has(word))
    return /^[份期篇本]$/u.test(unit) && /报告|意见书?|证书|证明|文书/u.test(own);
  if (word === "队伍") return unit === "支" && own.includes("队");
  if (word === "群众" && !share) return isSomeone(unit, `${own}${asked}`);
  if (PEOPLE.has(word)) return PEOPLE_UNIT.test(unit);
  if (VISITED.has(word))
    return (
      /^[家户]/u.test(unit) && named.length > 0 && !THOSE_VISITED.some((one) => own.includes(one))
    );
  if (THOSE.has(word)) return isSomeone(unit, `${own}${asked}`) && named.length > 0;
  if (GAINING.has(word)) return named.some((one) => namesAction(one)) && !isFewer;
  if (word === "实施") return named.length > 0 && !isFewer;
  if (word === "保障") return PEOPLE_UNIT.test(unit) && GUARANTEED.test(own);
  if (HOLDING.has(word)) return named.length > 0 || (EVENT_UNIT.test(unit) && !UPPER.test(target));
  if (!THINGS.has(word)) return false;
  return named.length > 0 || `${own}${asked}`.includes(word.slice(0, 2));
}

/** Whether the words of a rate reach the end of the name, where its measure stands. */
function reachesMeasure(left: string, { own, asked }: Row, named: readonly string[]): boolean {
  const stem = stemOf(own);
  const isCovered = stem !== "" && left.charAt(stem.length - 1) === " ";
  return isCovered || named.some((word) => asked.includes(word));
}

/** Rates of what was dealt with: 投诉处理率. */
const DEALT_WITH = /(?:处理|处置|办理|办结|整改|化解|解决|答复|回复|调处)(?:完成)?率$/u;

/** Whether more is better: 完成 fits such rates, not an error rate. */
const isWanted = (own: string, target: string): boolean =>
  !UPPER.test(target) && (!namesAdverse(own) || DEALT_WITH.test(own)) && !REVERSING.test(own);

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
