/**
 * Words beside a number that the row's name does not hold, by what they may be said of: 完成 of every count,
 * 举办 of events, 发放 of what is given out, 群众 where the name says nobody.
 */
import { namesAdverse } from "../qualitative/affirming-words";
import { words } from "../../text/wordings";
import { completes, FINISHED, fitsRow } from "../words/doing";
import {
  beginsWithAction,
  deedsIn,
  endsInDeed,
  isDeed,
  mayBeAttribute,
  namesAction,
  MEASURE_BEHIND,
} from "../words/actions";
import { GENERAL_THINGS } from "../words/modifiers";
import { endsWithThing, isWorn, thingsIn } from "./omitted";
import { isPersonNoun } from "../words/noun-endings";
import {
  IN_POST,
  MONEY_GIVEN,
  THOSE_SERVED,
  THOSE_SETTLED,
  THOSE_VISITED,
} from "../words/synonyms";
import { isCountingWord } from "../units/counting-units";
import { isMoney, magnitudeOf } from "../units/unit";
import { CAUSING, GAINED, HOLDING, MAKING, MANNERS, OCCURRING, VERBS } from "../words/vocabulary";

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

export const UPPER = /[≤<]|不[得能应]?[超高大多]|以内|以下|控制在|至多/u;

/** Characters that negate what stands behind them in a name. */
export const REVERSING = /[未不没无非零漏欠缺逾超返延误拖空闲违错失差迟滞退停废弃脱]/u;

/** Words that narrow a count to a part or to a change: 培训合格人数 is less than 培训人数. */
export const NARROWING = new RegExp(
  words(
    `合格 达标 通过 办结 结业 毕业(?!生) 就业 上岗 取证 持证 获证 获奖 录用 回收 有效 整改 修复 验收 竣工 完工 投用
    下降 降低 减少 节约 节省 节支 结余 增长 增加 提高 提升 新增 净增 处理 处置 查处 办理 防治 化解 治理 清理 整治 优秀 优良 满意 成活 入库 到位 到账 完好
    履约 签约 落地 开工 投产 授权 淘汰 报废 拆除 关停 故障(?=设备|车|灯|机) 减排 节水 节电 节能 申请 立项 中标 达产`,
  ).join("|"),
  "gu",
);

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

const IS_IN_POST: ReadonlySet<string> = new Set(IN_POST);

/** Before an act that somebody else carries out: 获批立项11项. */
const GAINING: ReadonlySet<string> = new Set(GAINED);

/** Those for whom a row of a guarantee is kept: 低保对象人数. */
const GUARANTEED = /(?:低保|特困|救助|保障|优抚|供养)(?:对象|人员|家庭)?(?:人数|户数|数量?)?$/u;

const PEOPLE_UNIT = /^(?:人|名|位)/u;

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

const TEACHING = /宣讲员|主讲|评委|裁判|讲师|师资|专家|教官|授课|医务/u;
/** Said of those who take part, of what they take part in. */
const ATTENDING: ReadonlySet<string> = new Set(words("参加 接受"));
const ATTENDED = /(?:培训|轮训|训练|研修|讲座|演练|体检|筛查|教育|继续教育)$/u;

/** Where visitors are received, and who they are; those who go elsewhere are no visitors. */
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

/** Whether a number counts people or households, of which the row names no kind. */
const isSomeone = (unit: string, own: string, asked: string): boolean =>
  (PEOPLE_UNIT.test(unit) || unit.startsWith("户") || magnitudeOf(unit).rest.startsWith("人")) &&
  !THOSE_SERVED.some((those) => `${own}${asked}`.includes(those)) &&
  !namesPeople(own);

/** Nouns for people of any kind. */
const ANY_PEOPLE = /^(?:参[训会与加]|受[益训])?(?:人员|人口|群众|人)$/u;

/** Whether a row names people of one kind: 村医 of 村医培训人数, of whom 村干部 are none. */
function namesPeople(row: string): boolean {
  let at = 0;
  const nouns: string[] = [];
  for (const { word, from } of deedsIn(row)) {
    nouns.push(row.slice(at, from));
    at = from + word.length;
  }
  nouns.push(row.slice(at));
  return nouns
    .map((noun) => noun.replace(/(?:总?[人户][数次]|人次数|数量?)$/u, ""))
    .some((noun) => /[^行]医$/u.test(noun) || (isPersonNoun(noun) && !ANY_PEOPLE.test(noun)));
}

/** People and bodies of no kind, before 满意度. */
const ANYONE_ASKED =
  /(?:直接|间接|主要)?(?:服务|受益|培训|参训|补助|救助|帮扶|保障|使用)(?:对象|人员|人群|[人者])|综合|总体|整体|平均|相关|各方|项目|工作|服务|活动|培训|[公大]众|社会/gu;
const PUBLIC: ReadonlySet<string> = new Set(words("群众 居民 市民 村民"));

/** Whether a name asks for a satisfaction and does not say whose, so that those of an answer are meant. */
function asksAnyone(own: string, word: string): boolean {
  if (!/满意[度率]$/u.test(own) || (/[公大]众|社会/u.test(own) && !PUBLIC.has(word))) return false;
  const of = own.slice(0, -3).replace(ANYONE_ASKED, "");
  return of === "" || endsInDeed(of);
}

/** Deeds of which 人员 are those that it is done to: 培训人员. */
const DONE_TO =
  /(?:培训|轮训|慰问|走访|补[助贴]|资助|救助|安置|招[聘录募]|聘[用请]|选[聘派]|引进|体检|筛查|受益|参[加与训会]|接种|奖励|表彰|转移|就业|配备|保障)$/u;

/** Whether a deed with 人员 names those who do it, and the row those it is done to: 照护人员 beside 老人照护人数. */
const isOfThoseWhoDo = (deed: string, own: string): boolean =>
  deed !== "" &&
  isDeed(deed) &&
  !DONE_TO.test(deed) &&
  (namesPeople(own) || THOSE_SERVED.some((those) => own.includes(those)));

const GIVEN_MONEY: ReadonlySet<string> = new Set(MONEY_GIVEN);
const MONEY_GRANTED = /(?:补贴|补助|资助|救助|奖励|慰问|抚恤|津贴)(?:金额|资金|总额|款|金)?$/u;
/** Stages and directions of money other than giving it out, and amounts of each. */
const NO_GRANT =
  /[收缴罚征免募筹退追挽结余节降压减盘申未欠争撬均每单最高账垫预待缓应多冒骗套挪沉核扣审配日月年次获社接少户取停季暂截占]|补发|到位|下达|拨付|拖/u;

/** Whether a name is that of an amount given to people: 人道救助金额. */
const isGrantOfMoney = (own: string): boolean =>
  MONEY_GRANTED.test(own) &&
  !NO_GRANT.test(own) &&
  deedsIn(own.replace(MONEY_GRANTED, "")).length === 0;

/** Names of what is given out. */
const GIVEN_OUT = /(?:册|资料|材料|品|单|页|物资|包|证|卡|书)(?:数量?)?$/u;

/** Names of what is handled case by case. */
const HANDLED =
  /(?:案件|案|事项|业务|信访件?|提案|建议|诉求|工单|法律援助|仲裁|公证|复议)(?:数量?|件数)?$/u;

/** Whether a name counts those who are paid: 残疾人补贴人数. */
const isGranted = (own: string): boolean => {
  if (/取消|追[回缴]|退[回还]|[少停待]发|扣|核减|暂缓|截留|社会|接受/u.test(own)) return false;
  const recipients = own.replace(
    /(?:补贴|补助|资助|救助|奖励|慰问|抚恤|津贴)(?:人数|户数|次数|数量?)?$/u,
    "",
  );
  if (recipients === own) return false;
  // 就业 of 自主就业退役士兵
  const who = THOSE_SERVED.map((those) => recipients.lastIndexOf(those)).reduce((at, other) =>
    Math.max(at, other),
  );
  if (recipients.match(NARROWING) !== null) return who > 0 && !namesAction(recipients.slice(who));
  // 租赁 of 租赁补贴 says what is paid for
  const [deed, ...others] = deedsIn(recipients);
  const isPaidFor =
    deed !== undefined &&
    others.length === 0 &&
    deed.from + deed.word.length === recipients.length &&
    /^(?:补贴|补助|津贴)/u.test(own.slice(recipients.length));
  return isPaidFor || !namesAction(recipients);
};

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
  if (GIVEN_MONEY.has(word))
    return isMoney(unit) && isGrantOfMoney(own) && own.includes(word.slice(0, 2));
  if (word === "发放")
    return (
      isGranted(own) ||
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
