/**
 * Words beside a number that the row's name does not hold, by what they may be said of: 完成 of every count,
 * 举办 of events, 发放 of what is given out, 群众 where the name says nobody.
 */
import { words } from "../../text/wordings";
import {
  beginsWithAction,
  deedsIn,
  endsInDeed,
  mayBeAttribute,
  namesAction,
  MEASURE_BEHIND,
} from "../words/actions";
import { completes, FINISHED, fitsRow } from "../words/doing";
import { countsGranted, isGrantOfMoney } from "../words/grants";
import { GENERAL_THINGS } from "../words/modifiers";
import { NARROWING, REVERSING } from "../words/narrowing";
import { isPersonNoun } from "../words/noun-endings";
import {
  IN_POST,
  MONEY_GIVEN,
  THOSE_SERVED,
  THOSE_SETTLED,
  THOSE_VISITED,
} from "../words/synonyms";
import { CAUSING, GAINED, HOLDING, MAKING, MANNERS, OCCURRING, VERBS } from "../words/vocabulary";
import { isCountingWord } from "../units/counting-units";
import { isMoney } from "../units/unit";
import { namesAdverse } from "../qualitative/affirming-words";
import { endsWithThing, isWorn, thingsIn } from "./omitted";
import { asksAnyone, isOfThoseWhoDo, isSomeone, PEOPLE_UNIT } from "./people-of-row";

/** A row, and a word of its answer. */
export interface Row {
  readonly own: string;
  readonly asked: string;
  readonly unit: string;
  readonly share: boolean;
  readonly target: string;
  /** The word behind the one in question; "" behind the last. */
  readonly next?: string;
}

/** 零投诉, 无事故: 0 is asked for in a word. */
export const NO_CASE = /^[零无](?=\p{Script=Han}{2,})/u;

/** Signs and words of an upper limit in a target. */
export const UPPER = /[≤<]|不[得能应]?[超高大多]|以内|以下|控制在|至多/u;

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

const IS_FINISHED: ReadonlySet<string> = new Set(FINISHED);

const PEOPLE: ReadonlySet<string> = new Set(words("人员 群众 学员"));

const THINGS: ReadonlySet<string> = new Set(words("活动 工作 项目 会议 培训班 培训会"));

const THOSE: ReadonlySet<string> = new Set([...THOSE_SERVED, "群众"]);

const REPORTING: ReadonlySet<string> = new Set(words("出具 编制 撰写 编写 形成 发出 制发"));

const VISITED: ReadonlySet<string> = new Set(THOSE_VISITED);

/** Whether a unit is one of the length or the area that a word names. */
const isMeasured = (unit: string, word: string): boolean =>
  (word === "面积" ? /亩$|平方|公顷$/u : /(?<!平方|立方)(?:公里|米)$/u).test(unit);

/** Verbs of publishing, and names of what is published. */
const PUBLISHING: ReadonlySet<string> = new Set(words("发布 推送 刊发 发表 编发"));
const MEDIA = /(?:推文|文章|信息|稿件|视频|图文)(?:数量?|篇数|条数)?$/u;

/** Cases by what they are about. */
const CASES: ReadonlySet<string> = new Set(THOSE_SETTLED);

const IS_GRANT: ReadonlySet<string> = new Set(MONEY_GIVEN);

const IS_IN_POST: ReadonlySet<string> = new Set(IN_POST);

/** Before an act that somebody else carries out: 获批立项11项. */
const GAINING: ReadonlySet<string> = new Set(GAINED);

/** Those for whom a row of a guarantee is kept: 低保对象人数. */
const GUARANTEED = /(?:低保|特困|救助|保障|优抚|供养)(?:对象|人员|家庭)?(?:人数|户数|数量?)?$/u;

/** Units of events. */
export const EVENT_UNIT = /^(?:次|场|期|班|届|轮)/u;

const isEvent = (word: string): boolean =>
  /(?:[会赛班课展节]|赛事|活动|讲座|论坛|沙龙|工作|项目|任务|服务|行动|教学|课程)$/u.test(word);

/** Names of events that are counted as projects. */
const EVENT_PROJECT = /(?:[赛会节展]|演出|活动)项目(?:数量?|个数)?$/u;

/** Counted activities: 完成 fits them also where fewer are better. */
const DONE_THINGS = new RegExp(
  `(?:${[...VERBS].filter((verb) => verb.length > 1).join("|")}|会议|活动|调整|变更|出国|出境|出访|差旅|课程|任务|项目|工程)(?:次数|场次|批次|人次|人数|数量?|个数)?$`,
  "u",
);

/** Those who teach and examine, who do not take part. */
const TEACHING = /宣讲员|主讲|评委|裁判|讲师|师资|专家|教官|授课|医务/u;
/** Verbs of those who take part, and what they take part in. */
const ATTENDING: ReadonlySet<string> = new Set(words("参加 接受"));
const ATTENDED = /(?:培训|轮训|训练|研修|讲座|演练|体检|筛查|教育)$/u;

/** Names of places that receive visitors, and of visitors; not of those who are sent elsewhere. */
const VENUE =
  /^(?!.*(?:组织|组队|疗养|出国|外出|赴|走进|干部)).*(?:[馆室厅园]|景区|基地|中心|档案|图书|读者|游客|来访)/u;
/** What visitors come for. */
const RECEIVED = /查阅|借阅|阅览|参观|咨询|来访|游览|研学|观展|就餐/u;

/** Names of events that nobody carries out: 事故数, 停机次数, and all that is counted in 起. */
const isHappening = (own: string, unit: string): boolean =>
  (/^[起例宗]$/u.test(unit) || namesAdverse(own) || REVERSING.test(own)) && !DONE_THINGS.test(own);

/** Nouns that may stand for the thing of a name that names none of its own. */
const STANDING_IN: ReadonlySet<string> = new Set([...THOSE, ...VISITED, "项目", "培训班", "会议"]);

/** Names of counts of trainings, each of which is a 培训班. */
const TRAININGS = /培训(?:班次|[期班场次]数|[期场]次)$/u;

/** Whether a noun of the answer stands where the name has a thing of its own: 企业 for 困难群众. */
export const isOtherThing = (word: string, own: string, left: string): boolean =>
  STANDING_IN.has(word) &&
  !(word === "培训班" && TRAININGS.test(left)) &&
  !(word === "学员" && own.includes("培训")) &&
  thingsIn(left).some(
    (thing) =>
      // 受益群众 of 饮水安全受益人口
      !(/受益|惠及/u.test(own) && !isPersonNoun(thing.replace(/人口$/u, ""))) &&
      !(word === "企业" && thing.endsWith("单位")) &&
      !word.split("").some((character) => thing.includes(character)),
  );

/** Whether a name is a thing without an action, an outcome or a state of it: 报告数量, 监控点位. */
const isThingAlone = (own: string): boolean =>
  (!namesAction(own) || (endsWithThing(own) && !beginsWithAction(own))) &&
  !endsInDeed(own.replace(MEASURE_BEHIND, "")) &&
  // 回收网点
  [...own.matchAll(NARROWING)].every(
    ({ 0: word, index }) =>
      mayBeAttribute(word) && GENERAL_THINGS.includes(own.slice(index + word.length)),
  ) &&
  !/维修|维护|养护|修缮|加固|更换|更新|翻新/u.test(own) &&
  !isWorn(own);

/** Verbs of engaging people in a role, and names of such roles: 水库巡查人员. */
const ENGAGING: ReadonlySet<string> = new Set(words("聘用 聘请 选聘 配备 招募 招录 选派"));
const isRole = (own: string): boolean =>
  /(?:人员|[^学社会职党教]员)(?:数量?|人数)?$/u.test(own) &&
  !beginsWithAction(own) &&
  own.match(NARROWING) === null;

/** Names of what is given out. */
const GIVEN_OUT = /(?:册|资料|材料|品|单|页|物资|包|证|卡|书)(?:数量?)?$/u;

/** Names of what is handled case by case. */
const HANDLED =
  /(?:案件|案|事项|业务|信访件?|提案|建议|诉求|工单|法律援助|仲裁|公证|复议)(?:数量?|件数)?$/u;

/** Rates of what was dealt with: 投诉处理率. */
const DEALT_WITH = /(?:处理|处置|办理|办结|整改|化解|解决|答复|回复|调处)(?:完成)?率$/u;

/** Whether more is better: 完成 fits such rates, not an error rate. */
const isWanted = (own: string, target: string): boolean =>
  !UPPER.test(target) && (!namesAdverse(own) || DEALT_WITH.test(own)) && !REVERSING.test(own);

/** Whether a word that the row does not hold fits what the row counts. */
export function isGeneral(
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
  if (share && THOSE.has(word)) return asksAnyone(own, word);
  if (share) return DOING.has(word) && (DOING_MEASURES.test(own) || isWanted(own, target));
  if (IS_FINISHED.has(word) && completes(word, own))
    return !isFewer && !/合格|达标|通过/u.test(own);
  if (CAUSING.has(word)) return named.length > 0;
  if (MAKING.has(word) && isCountingWord(unit) && !isFewer && isThingAlone(own)) return true;
  if (ENGAGING.has(word) && PEOPLE_UNIT.test(unit) && isRole(own)) return true;
  if (IS_GRANT.has(word))
    return isMoney(unit) && isGrantOfMoney(own) && own.includes(word.slice(0, 2));
  if (word === "发放")
    return (
      countsGranted(own) ||
      (GIVEN_OUT.test(own) && isThingAlone(own)) ||
      (isMoney(unit) && isGrantOfMoney(own))
    );
  if (IS_IN_POST.has(word)) return PEOPLE_UNIT.test(unit) && isThingAlone(own);
  if (/^(?:办理|办结|处理|审理)$/u.test(word)) {
    if (isFewer) return false;
    const isOfCases = /^[件起宗]$/u.test(unit) && HANDLED.test(own);
    return isOfCases || (word === "办理" && named.some((one) => namesAction(one)));
  }
  if (MANNERS.has(word)) return VERBS.has(next) || DOING.has(next) || named.includes(next);
  // 农户总数 of 受益农户
  if (word.startsWith("总"))
    return deedsIn(own).length === 0 || named.some((one) => namesAction(one));
  if (DOING.has(word) || COUNTS.has(word)) return true;
  if (REPORTING.has(word))
    return /^[份期篇本]$/u.test(unit) && /报告|意见书?|建议|证书|证明|文书/u.test(own);
  if (word === "队伍") return unit === "支" && own.includes("队");
  if (word === "群众" && !share) return isSomeone(unit, own, asked);
  if (word === "人员" && isOfThoseWhoDo(named.at(-1) ?? "", own)) return false;
  if (PEOPLE.has(word)) return PEOPLE_UNIT.test(unit);
  if (VISITED.has(word))
    return (
      /^[家户]/u.test(unit) &&
      named.length > 0 &&
      !THOSE_VISITED.some((one) => own.includes(one) && !(word === "企业" && one === "单位"))
    );
  if (THOSE.has(word)) return isSomeone(unit, own, asked) && named.length > 0;
  if (GAINING.has(word))
    return named.some((one) => namesAction(one) || /[牌奖杯]$|荣誉|称号/u.test(one)) && !isFewer;
  if (/^样[品本]$/u.test(word))
    return /^[份个批件]/u.test(unit) && named.some((one) => /[检测验]/u.test(one));
  if (/^(?:里程|长度|面积)$/u.test(word))
    return isMeasured(unit, word) && named.some((one) => namesAction(one));
  if (ATTENDING.has(word))
    return PEOPLE_UNIT.test(unit) && !TEACHING.test(own) && named.some((one) => ATTENDED.test(one));
  if (word === "接待")
    return named.some((one) => RECEIVED.test(one)) && /^(?:人|批)/u.test(unit) && VENUE.test(own);
  if (PUBLISHING.has(word)) return MEDIA.test(own);
  if (CASES.has(word)) return /^[件起宗]$/u.test(unit) && own.includes("调解");
  if (word === "实施") return named.length > 0 && !isFewer;
  if (word === "保障") return PEOPLE_UNIT.test(unit) && GUARANTEED.test(own);
  if (HOLDING.has(word))
    return (
      named.some((one) => deedsIn(one).length > 0 || isEvent(one)) ||
      (EVENT_UNIT.test(unit) && !UPPER.test(target)) ||
      (isCountingWord(unit) && EVENT_PROJECT.test(own))
    );
  if (!THINGS.has(word)) return false;
  if (word.startsWith("培训")) return /[训学班课讲]/u.test(own);
  return named.length > 0 || `${own}${asked}`.includes(word.slice(0, 2));
}
