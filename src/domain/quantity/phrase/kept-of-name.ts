/**
 * Whether an answer that says a deed of the row's name and a part of its words counts what the name counts.
 * Chinese names end in what counts: 农村公路养护里程 is a deed behind its thing, 采购教学设备数量 a deed
 * before it. An answer may omit what stands before the thing's last noun (养护公路), or the whole thing
 * (采购150台), but neither that noun alone (农民 of 农民合作社) nor what stands behind (查实 of 移交线索查实).
 */
import { words } from "../../text/wordings";
import {
  deedsIn,
  deedsOf,
  isBringing,
  isRemoving,
  mayBeAttribute,
  omitsOutcome,
} from "../words/actions";
import { isGeneralNoun } from "../words/modifiers";
import { isNoun, isPlaceOrTool, mayBeNoun } from "../words/noun-endings";
import { CAUSING, HOLDING, WHOLE_WORDS } from "../words/vocabulary";
import { EVENT_UNIT } from "./general-words";
import { endsInMeasuredNoun, isAspect, isBetweenWords, MEASURES_AT_END } from "./omitted";
import { saysWhich } from "./says-which";

/** Nouns that say nothing of what is counted: 项目 of 非遗项目, 点位 of 监控点位. */
export const EMPTY_NOUN = "项目|工作|活动|任务|点位|事项|对象|人员|信息|资金|统计|作业";
/** The same at the end of a thing, and what its beginning says already. */
const EMPTY_NOUNS = new RegExp(
  `(?:${EMPTY_NOUN}|${words("群众 下乡 进馆 进(?:社区|校园|企业|农村|乡村|家庭|机关|万家|村) (?<=宣传)教育 (?<=普法|科普)宣传 (?<=培训)班 (?<=监测|检测|监控)点").join("|")})$`,
  "u",
);

const isThing = (text: string): boolean => BAD.test(text) || RECEIVED.test(text) || isNoun(text);

/** What is received: 来信来访 of 接待来信来访件次. */
const RECEIVED = /来[信访电函]$/u;

/** Nouns for what is removed: 违建. */
const BAD = /(?:违建|违章建筑|违法|违规|违章|违纪|隐患|欠[款薪税]|积案|污染|流失)$/u;

/** What is paid out: 补贴 of 发放补贴. */
const GRANT =
  /(?:补贴|补助|奖励|资助|救助|津贴|奖补)(?:\p{Script=Han}{0,2}(?:企业|单位|学生|职工|人员|农户|对象|家庭))?$/u;
/** How it is paid out; 租赁 of 租赁补贴 is what it is paid for. */
const GIVING = /^(?:[发投]放|兑[付现]|[拨支给]付|落实|享受|申领|领取)$/u;

/** Words that make what they stand before another count: fewer, again, a grade, a manner. */
const RESTRICTING = new RegExp(
  words(
    `减[少量免缩] 增[加长量] 新增 净增 停[用止] 免[除征] 缓 缩短 压缩 压降 压减 扩大 提前 控制 释放 替代 转移 归还 收回 延长 盘活 追回 挽回
    首次 再次 一次(?!性) 二次 初次 补种 复垦 线上 线下 抢修 超额 改进
    疑似 预备 候任 实习 模拟 虚拟 仿真 玩具 假冒 伪劣 退休 离职 流动 移动 电动
    [国省市县]家?级 [一二三四五]等 [一二三四五]级 [一二三四五]类 [高中初低]级 优秀 优良 优质 合格 达标 [甲乙丙]级 三甲 重大 以上 以下
    按时 按期 如期 及时 准时 足额 规范 接受 接收 观看 旁听 列席 调减 限制 豁免 免[予于] 拒绝 暂缓 撤回 防止 禁止 避免 劝阻 精简 撤销 主动 直接 当场 高质量 强制(?!免疫) 境外 海外 非`,
  ).join("|"),
  "u",
);
const WHOLE = new RegExp(`${WHOLE_WORDS.join("|")}|农民增收|\\d{1,3}周?岁及?以[上下]`, "gu");

/** What an answer may omit between two words of a thing. */
const JOINT = /^[的和与及、辆]$/u;

const PEOPLE_UNIT = /^[人名位]$/u;
/** Organisations, of which a number of people is no number. */
const isOrganisation = (word: string): boolean =>
  /(?:机构|企业|公司|单位|部门|[校院馆所站园])$/u.test(word);
/** Measures of money that a deed alone does not name: 培训服务收入. */
const INCOME = /(?:收入|产值|利润)$/u;
const GAINED = /^(?:增加|增长|提高|实现)$/u;
const EVENT =
  /(?:培训|竞赛|演出|展演|观摩|交流|研讨|宣讲|演练|比武|宣传|义诊|展览|表演|座谈|推介|[会赛班课]|讲座|论坛|沙龙|服务)$/u;

/**
 * Whether an answer that says a deed of the name counts what the name counts; null where it says none.
 *
 * @param own the row's name
 * @param left the same text with a blank for every character that the answer names
 * @param said the words of the answer
 * @param unit the number's canonical unit, without its magnitude
 */
export function keepsDeed(
  own: string,
  left: string,
  said: readonly string[],
  unit: string,
): boolean | null {
  const isKept = (from: number, to: number): boolean => left.slice(from, to).trim() === "";
  const end = endOfCore(own, left);
  const core = own.slice(0, end);
  const deeds = deedsOf(own).filter(({ word, from }) => from + word.length <= end);
  const kept = deeds.filter(({ word, from }) => isKept(from, from + word.length)).at(-1);
  const moved = kept === undefined ? movedToFront(core, left, said) : null;
  // 论证 of 设备论证采购 begins what 采购 ends
  if (moved !== null && deedsIn(own).some(({ from }) => from >= end)) return false;
  const last = kept ?? moved;
  if (last === null) return null;
  const whole = withBlanks(own, left);
  if (runsIn(whole.slice(0, end)).some((run) => RESTRICTING.test(run))) return false;
  const to = last.from + last.word.length;
  const isRemoved = deeds.some(
    ({ word, from }) =>
      from < last.from && isRemoving(word) && whole.slice(from, from + word.length) === word,
  );
  if (isRemoved && !isTakenOn(deeds, last)) return false;
  if (omitsOutcome(core, left.slice(0, end))) return false;
  if (INCOME.test(own) && left.endsWith(own.slice(-2)) && !GAINED.test(last.word)) return false;
  // 机构40人 are no 40 institutions
  const thing = said.at(-1) ?? "";
  if (PEOPLE_UNIT.test(unit) && thing !== last.word && isOrganisation(thing)) return false;
  if (to === end) return keepsThing(core.slice(0, last.from), left.slice(0, last.from));
  const behind = core.slice(to);
  const state = isKeptAtEnd(behind, left.slice(to, end));
  if (state !== null) return state;
  // 新增 of 新增专利授权量, not of 新增设备验收台数
  if (last.word === "新增" && last.from === 0 && ARISING.test(behind)) return true;
  // 慰问 of 慰问品采购份数 says which things are bought
  const isBought = deedsIn(own).some(({ word, from }) => from >= end && isBringing(word));
  const isWord = behind.length > 1 || endsInMeasuredNoun(own.slice(to));
  if (!isWord || isBought) return false;
  if (HOLDING.has(last.word) && isEvent(behind, own.slice(end))) return EVENT_UNIT.test(unit);
  if (deedsIn(behind).some(({ word }) => !mayBeAttribute(word)))
    return GRANT.test(behind) && GIVING.test(last.word);
  const isCounted =
    isThing(behind) || isThing(withoutMeasure(own).slice(to)) || endsInMeasuredNoun(own.slice(to));
  return isCounted && !(mayBeAttribute(last.word) && isPlaceOrTool(behind));
}

/** Deeds by which what is counted comes about. */
const ARISING = /(?:授权|注册|登记|认定|引进|培育|就业)$/u;

/** Whether what is held is an event: by its noun, as an activity, or as one deed: 开展巡查次数. */
function isEvent(thing: string, measure: string): boolean {
  const [deed, ...others] = deedsIn(thing);
  const isDone =
    deed !== undefined && others.length === 0 && deed.from + deed.word.length === thing.length;
  return EVENT.test(thing) || measure.startsWith("活动") || (isDone && !isBringing(deed.word));
}

/** Whether a removing deed stands directly before the one that the answer says: 拆除重建. */
function isTakenOn(
  deeds: readonly { word: string; from: number }[],
  last: { word: string; from: number },
): boolean {
  return (
    !mayBeAttribute(last.word) &&
    deeds.some(({ word, from }) => isRemoving(word) && from + word.length === last.from)
  );
}

/** The rest of a name, with blanks also for words that hold a restricting character without its meaning: 免费. */
const withBlanks = (own: string, left: string): string => {
  let rest = left;
  for (const { 0: word, index } of own.matchAll(WHOLE))
    rest = rest.slice(0, index) + " ".repeat(word.length) + rest.slice(index + word.length);
  return rest;
};

/** A name without the measure at its end; 立项数 is a number of 立项, no 项数 of something. */
export function withoutMeasure(own: string): string {
  const end = own.length - (MEASURES_AT_END.exec(own)?.[0].length ?? 0);
  if (end === 0) return own;
  const isCut = deedsIn(own).some(({ word, from }) => from < end && from + word.length > end);
  return own.slice(0, isCut ? -1 : end);
}

/** Nouns that a name may count, as well as end with without counting them. */
const isThingCounted = (measure: string): boolean =>
  /^(?:活动|任务|工作|人员|案件)$/u.test(measure);

/** Where the measure of a name begins, and before it the deeds that only bring about what is counted. */
function endOfCore(own: string, left: string): number {
  let end = own.length;
  for (let to = -1; to !== end;) {
    to = end;
    const text = own.slice(0, end);
    const cut = withoutMeasure(text).length;
    // 活动 of 举办文化活动场次, where the answer says it
    if (!(isThingCounted(text.slice(cut)) && left.slice(cut, end).trim() === "")) end = cut;
    const empty = EMPTY_NOUNS.exec(own.slice(0, end))?.[0].length ?? 0;
    if (empty > 0 && empty < end && left.slice(end - empty, end).trim().length === empty)
      end -= empty;
    const deed = deedsIn(own.slice(0, end)).at(-1);
    const isEmpty =
      deed !== undefined &&
      deed.from > 0 &&
      deed.from + deed.word.length === end &&
      ((isBringing(deed.word) && !isOutcomeOf(own, deed)) ||
        (deed.word === "服务" && followsDeed(own, deed.from)) ||
        (deed.word === "发放" &&
          /(?:补贴|补助|奖励|资助|救助|慰问)$/u.test(own.slice(0, deed.from)))) &&
      left.slice(deed.from, end) === deed.word;
    if (isEmpty) end = deed.from;
  }
  return end;
}

/** Deeds that end what another one before them began: 发布 of 起草发布, 采购 of 招标采购. */
const isOutcome = (word: string): boolean =>
  /^(?:建成|采购|购置|印[发制刷]|成立|完成|制作|编[制印]|撰写|[开研]发)$/u.test(word);

/** Whether a deed ends what another one directly before it began, and is no mere 举办 of it: 论证制定, 规划建设. */
const isOutcomeOf = (own: string, { word, from }: { word: string; from: number }): boolean =>
  deedsIn(own).some(
    (other) =>
      other.from + other.word.length === from &&
      (isOutcome(word) ||
        !mayBeAttribute(other.word) ||
        /^(?:规划|设计|调研)$/u.test(other.word)) &&
      !HOLDING.has(word),
  );

/** Whether a deed stands directly before a position: 签约 before 服务. */
const followsDeed = (own: string, at: number): boolean =>
  deedsIn(own).some(({ word, from }) => from + word.length === at);

/** A word at the end of a name that the answer says first, before words that stand before it: 筹集 of 住房筹集. */
function movedToFront(
  core: string,
  left: string,
  said: readonly string[],
): { word: string; from: number } | null {
  const [first = "", ...others] = said;
  const from = core.length - first.length;
  const isMoved =
    first.length > 1 &&
    from > 0 &&
    core.endsWith(first) &&
    others.length > 0 &&
    left.slice(0, from).includes(" ");
  return isMoved ? { word: first, from } : null;
}

const runsIn = (left: string): readonly string[] =>
  left.split(" ").filter((run) => run !== "" && !JOINT.test(run));

/**
 * Whether an answer keeps the end of a run, and all from where it begins to keep it; null where it keeps
 * none of it.
 */
function isKeptAtEnd(text: string, left: string): boolean | null {
  if (!left.includes(" ")) return left === "" ? true : null;
  const first = left.indexOf(" ");
  if (!left.endsWith(" ") && !JOINT.test(left.slice(left.lastIndexOf(" ") + 1))) return false;
  if (first > 0 && !saysWhich(text.slice(0, first), text.slice(first))) return false;
  const isWhich = [...left.slice(first).matchAll(/[^ ]+/gu)].every(
    ({ 0: run, index }) =>
      JOINT.test(run) ||
      (isBetweenWords(run) && saysWhich(run, text.slice(first + index + run.length))),
  );
  return isWhich && text !== "";
}

/** Whether an answer names the thing before its deed by the end of it, or not at all. */
function keepsThing(thing: string, left: string): boolean {
  // 举办 of 举办学科竞赛
  const [lead] = deedsIn(thing);
  const from =
    lead?.from === 0 &&
    (isBringing(lead.word) || CAUSING.has(lead.word)) &&
    left.slice(0, lead.word.length).trim() === ""
      ? lead.word.length
      : 0;
  const empty = EMPTY_NOUNS.exec(thing)?.[0].length ?? 0;
  const isEmptyLeft =
    empty > 0 && empty < thing.length && left.slice(-empty).trim().length === empty;
  const to = isEmptyLeft ? thing.length - empty : thing.length;
  if (isKeptAtEnd(thing.slice(from, to), left.slice(from, to)) !== false) return true;
  // 质量 of 农产品质量抽检批次
  const lastKept = left.slice(0, to).lastIndexOf(" ") + 1;
  const omitted = thing.slice(lastKept, to);
  if (isKeptAtEnd(thing.slice(from, lastKept), left.slice(from, lastKept)) !== true) return false;
  if (isAspect(omitted)) return true;
  const named = thing.slice(0, lastKept);
  const isEquipment = isGeneralNoun(omitted) && omitted.length === 2;
  return isEquipment && !mayBeNoun(named) && !left.slice(left.indexOf(" "), lastKept).trim();
}
