/**
 * What an answer may omit of its row's name. 小区6个 answers 改造小区, 欠款50万元 not 收回欠款: every word
 * that is missing from the answer has to be listed, as has every word in it.
 */
import { isHan } from "../../text/character";
import { words } from "../../text/wordings";
import {
  BRINGING,
  deedsIn,
  isRemoving,
  mayBeAttribute,
  beginsWithAction,
  cutsAction,
  endsWithActivity,
  lastActionNamed,
} from "../words/actions";
import { FIELDS, OWNERS } from "../words/fields";
import { MEASURES } from "../words/measures";
import { GENERAL_THINGS, isGeneralNoun, isModifier, isOccasion } from "../words/modifiers";
import { isNamedByUse } from "../words/named-by-use";
import { endsAsNoun, mayBeNoun } from "../words/noun-endings";
import { LongestWords } from "../words/vocabulary";
import { COUNTING_WORDS } from "../units/counting-units";
import { namesAdverse } from "../qualitative/affirming-words";

/** Verbs of which the objects done are the achievement: 新建幼儿园 is answered by 幼儿园3所. */
const DOING = [
  ...BRINGING,
  ...words(`印发
  培训 发放 安装 铺设 架设 栽植 出版 发表 发布 刊发
  覆盖 扶持 推广 引进 招聘 创建 接待 服务 受益 惠及 张贴 悬挂 培育 出具 支持 申报 组织开展
  组织召开 采集 承办 主办 参加 参与 慰问 运维 运营 管理 资助 补助 实现 奖励 受训 参训 带动 吸纳 储备 聘用 选聘 聘请 招募 招录 选派`),
];
/** Work on objects that were there before: 改造小区, 维修桥梁. */
const WORK = words(
  `改造 维修 修缮 整治 治理 加固 整修 装修 升级 提升 养护 维护 管护 保养 更新 更换 翻新 扩建 改建 续建
  迁建 改扩建 重建 疏浚 清淤 清理 保洁 硬化 提升改造 升级改造`,
);
/** Whether a deed is work on an object that was there before. */
export const isWork = (deed: string): boolean => WORK.includes(deed);
/** Words that restrict nothing: the project's, the year's, all kinds. */
const QUALIFIERS = words(
  `项目 本项目 本年 本年度 全年 年度 当年 年内 各类 各项 各级 相关 有关 实际 累计 共 总 的 及 与 和 等 了 免费 职业 技能 业务 实用技术 农村
  城乡 全县 全市 全区 全镇 全乡 全校 全院 监控 系统 网络 普法 法治 法律 消防 安全 安全生产 健康 基本 阶段 科普 党建 政务 信息 信息化 技术 空气 环卫`,
);

const isBefore = new LongestWords([...DOING, ...QUALIFIERS, ...OWNERS, ...FIELDS]);
const isBeforeObject = new LongestWords([...DOING, ...WORK, ...QUALIFIERS]);
const isBetween = new LongestWords([...DOING, ...QUALIFIERS, ...FIELDS, ...MEASURES]);
/** 验收 of 工程验收合格率: the rate without it is of the same things. */
const isWithinRate = new LongestWords([
  ...DOING,
  ...QUALIFIERS,
  ...MEASURES,
  "水质",
  "验收",
  "质量",
  "支付",
  "完工",
  "综合",
  "计划",
]);
const isBehindObject = new LongestWords([...DOING, ...WORK, ...QUALIFIERS, ...MEASURES]);

const isField = new LongestWords([...QUALIFIERS, ...OWNERS, ...FIELDS]);
/** Whether a text consists of fields of work and of words that restrict nothing. */
export const consistsOfFields = (text: string): boolean => isField.cover(text);

/** Nouns that end the names of events, documents and things; what stands before them only says which: 健康教育讲座. */
const THINGS_AT_END = [
  ...GENERAL_THINGS,
  ...words(
    `阵地 中心 驿站 广场 公园 警务室 卫生室 图书室 实验室 教室 宣传栏 路灯 座椅 护栏 机井 泵站 水池 大棚 课桌椅 电脑 打印机 空调 服务器 电梯 充电桩 垃圾桶`,
  ),
];
const COUNT_AT_END = new RegExp(`(?:${MEASURES.join("|")})$`, "u");
const COUNTS = `(?:${[...[...COUNTING_WORDS].filter((word) => word.length === 1 || !word.endsWith("次")), "公里", "米", "吨", "亩", "公斤", "平方米", "立方米", "具", "台件", "台套"].join("|")})数|(?:[家尾户册辆件轮]|台套|频)次`;
/** The measure at the end of a name. */
export const MEASURES_AT_END = new RegExp(
  `(?:${MEASURES.join("|")}|${COUNTS}|人口|时间|时限|时长|周期|期限|费用?|成本)$`,
  "u",
);
/** Measures that begin with the last character of what is counted: 农户数, 案件数. */
const NOUN_IN_MEASURE =
  /(?:(?:农|商|住|租|困难|贫困|脱贫|特困|低保|低收入|经营|养殖|种植)户|(?:老|工|病|残疾)人|(?<![备破结立销])案件|人员|人口|项目|企业|单位|[样标]本|干部|床位|车辆|专家|部门|厕所|派出所|[平站]台|[网站景摊]点|[泵车]站|[车房]间|[软文信稿证零构]件|[道公]路|[清订名]单|[乡农]村)(?=数?$)/u;
/** Whether a name ends in such a noun. */
export const endsInMeasuredNoun = (text: string): boolean => NOUN_IN_MEASURE.test(text);

/** What is done of a deed, between its thing and the deed: 水库除险加固, 农产品质量抽检. */
const isAspectWord = new LongestWords([
  ...DOING,
  ...words(
    "科普 普法 应急 前期 冬训 春训 就业 再就业 两癌 信访 经费 免费 职业 技能 业务 实用技术 安全 健康 提升 质量 生活 基本生活 日常 定期 除险 增殖 生态 破损 名木 监督 现场 公开 内部 专项 重点 综合 设施设备 标准化 规范化 信息化 专业 资金 防火 监控 预警 火灾 无障碍 医学 产前 孕前 婚前 岗前 心理 体质 口腔 视力",
  ),
]);
/** The things in what is left of a name: its runs without measure and deeds that end in a noun. */
export function thingsIn(left: string): readonly string[] {
  let core = left.replace(MEASURES_AT_END, "");
  for (const { word, from } of deedsIn(core))
    core = core.slice(0, from) + " ".repeat(word.length) + core.slice(from + word.length);
  return core.split(" ").flatMap((run) => {
    for (let end = run.length; end > 1; end -= 1) {
      const thing = run.slice(0, end);
      if (end < run.length && !isAspect(run.slice(end))) continue;
      if (mayBeNoun(thing)) return [thing];
    }
    return [];
  });
}

const withoutDeeds = (text: string): string =>
  deedsIn(text).reduceRight(
    (rest, { word, from }) =>
      isRemoving(word) ? rest : rest.slice(0, from) + rest.slice(from + word.length),
    text,
  );
export const isAspect = (text: string): boolean =>
  isAspectWord.cover(withoutDeeds(text)) || /^\p{Script=Han}{1,3}化$/u.test(text);
export const isBetweenWords = (text: string): boolean => isBetween.cover(text);

/** Whether a name is that of a thing, by its last noun: 政务服务终端数量. */
export function endsWithThing(own: string): boolean {
  const thing = own.replace(COUNT_AT_END, "");
  return THINGS_AT_END.some((one) => thing.endsWith(one));
}

/** 保障房 after 公共租赁; after 分配 the deed is another than the answer's. */
const isUsed = (noun: string, before: string): boolean =>
  deedsIn(before).every(({ word }) => mayBeAttribute(word)) && isNamedByUse(noun, before);

/** Whether an answer names the thing of a name by its last noun alone: 讲座 of 健康教育讲座. */
export function isLastNoun(own: string, left: string): boolean {
  const thing = own.replace(COUNT_AT_END, "");
  const rest = left.slice(0, thing.length);
  const from = rest.trimEnd().length;
  // 健康 and 讲座 of 健康教育讲座
  return (
    from > 0 &&
    (THINGS_AT_END.some((one) => thing.slice(from).endsWith(one)) ||
      isUsed(thing.slice(from), thing.slice(0, from))) &&
    innerRuns(rest).every((run) => isBetween.cover(run) || mayBeAttribute(run))
  );
}

const ADDED = new RegExp(`^新增(?:${MEASURES.join("|")})?$`, "u");
/** Whether an answer names the addition that ends a name: 新增 of 图书新增量. */
export const isAddition = (own: string, left: string): boolean =>
  left.indexOf(" ") > 0 && ADDED.test(own.slice(left.indexOf(" ")));

/** Objects in a state that the work removes; so many of them are not so many done. */
const WORN = /危|[破旧坏损漏裸违污臭]|坑洼|闲置|废|存量|故障|隐患|欠/u;

/** Whether a thing is in a state that the work on it ends. */
export const isWorn = (thing: string): boolean => WORN.test(thing) || namesAdverse(thing);

/**
 * Whether the words of an answer are an object that is only worked on, and the rest of the name is that
 * work and a count: 小区6个 for 改造小区.
 *
 * @param text the row's name
 * @param left the same text with a blank for every character that the answer names
 */
export function isObjectOfWork(text: string, left: string): boolean {
  if (lastActionNamed(text, left) >= 0) return false;
  const object = named(text, left);
  if (object.length < 2 || isWorn(object)) return false;
  const [before, behind] = ends(left);
  return (
    left.replaceAll(" ", "").length === before.length + behind.length &&
    isBeforeObject.cover(before) &&
    isBehindObject.cover(behind.replace(MEASURES_AT_END, ""))
  );
}

/** Whether all that an answer omits of a name is work and a measure: 治理 and 长度 of 河道治理长度. */
export const isOnlyWork = (left: string): boolean =>
  runsOf(left).every(({ run, from }) => (from === 0 ? isBeforeObject : isBehindObject).cover(run));

const named = (text: string, left: string): string =>
  text
    .split("")
    .filter((_, at) => left.charAt(at) === " ")
    .join("");

/** What stands before the first and behind the last character that the answer names. */
const ends = (left: string): readonly [string, string] => [
  left.slice(0, left.indexOf(" ")),
  left.slice(left.lastIndexOf(" ") + 1),
];

/**
 * Whether every word that an answer without an action omits before the end of a name is listed. Parameters as of
 * `isObjectOfWork`.
 */
export function isAccountedFor(left: string): boolean {
  if (!left.includes(" ")) return false;
  const last = left.lastIndexOf(" ");
  return runsOf(left).every(
    ({ run, from }) =>
      from > last ||
      (from === 0 ? isBefore : isBetween).cover(run) ||
      (from === 0 && (isModifier(run) || isOccasion(run))),
  );
}

interface Run {
  readonly run: string;
  readonly from: number;
}

const runsOf = (left: string): readonly Run[] =>
  [...left.matchAll(/[^ ]+/gu)].map(({ 0: run, index }) => ({ run, from: index }));

/** What an answer omits between words that it names: 分类 of 垃圾分类覆盖率. */
const innerRuns = (left: string): readonly string[] =>
  runsOf(left).flatMap(({ run, from }) =>
    from > left.indexOf(" ") && from < left.lastIndexOf(" ") ? [run] : [],
  );

/** Whether the words of an answer are nothing but the measure at the end of a name: 面积 of 造林面积. */
export const isMeasureAlone = (said: readonly string[]): boolean =>
  said.every((word) => MEASURES.includes(word) || SPENT.includes(word));

const SPENT = words("成本 费用 经费 资金 支出 支付 花费 投资 总投资");

/** Things of one character, which stand before what is done with them: 猪出栏. */
const THING = /^[猪牛羊鸡鸭鹅鱼虾蟹蜂蚕树草粮菜果茶棉油糖药桥路井渠坝船车]$/u;
const JOINT = /[及与和的]/u;
/** Characters that may be left over alone at an end of a name. */
const SINGLE = /^[总数量额的新老各辆年毛]$/u;

/**
 * Whether the words of an answer begin or end inside a word of the name: 耕面积 of 休耕面积, 债务解额 of
 * 债务化解额. Parameters as of `isObjectOfWork`.
 */
export function cutsWord(text: string, left: string): boolean {
  if (!left.includes(" ")) return false;
  const isCut = runsOf(left).some(
    ({ run, from }) =>
      run.length === 1 &&
      !(JOINT.test(run) && from > 0) &&
      isHan(run.codePointAt(0) ?? 0) &&
      !SINGLE.test(run) &&
      !(from === 0 && THING.test(run) && beginsWithAction(text.slice(1))) &&
      from < left.lastIndexOf(" "),
  );
  return isCut || cutsAction(text, left);
}

/** Verbs of change before what they change (扩大种植面积 is less than 种植面积), and words for a part of it. */
const CHANGING = new LongestWords(
  words(
    `缩短 压缩 扩大 提前 减轻 减免 免除 减征 控制 释放 替代 转化 转移 恢复 归还 收回 兑付 支付 拨付 结算 报销 补偿 赔付 修补 补种 复垦
    线上 线下 首次 抢修 节约 节省 增加 提高 提升 降低 减少 增长 延长 延迟 推迟 加快 超额 改进 优化 盘活 追回 挽回`,
  ),
);

/** Whether a name begins with a verb of change that the answer omits. Parameters as of `isObjectOfWork`. */
export const omitsChange = (left: string): boolean =>
  left.includes(" ") && CHANGING.at(left, 0) !== "";

/** Objects and persons of which a rate may be given without naming them. */
const OF_RATE = new RegExp(
  `(?:${words(
    `工作 目标 计划 人群 部门 预算 质量 医保 保险 行为 政府 病害 虫害 疫病 种子 病例 河流 断面 合同 投诉 举报 营养改善 健康证 上岗证 门诊 处方 疫情 传染病 信访 诉求 留言
     建议 复议 诉讼 证照 堤防 水源 湖泊 秸秆 电梯 消防 监控 光纤 通信 宽带 信号 户厕 公厕 垃圾分类 环卫 苗圃 广场 遗址 体质 实训 实习 抚恤 救济 捐赠 桥隧 船舶 公交
     客运 货运 地铁 站台 标志 阶段 环节 警情 案情 业主 工作量 工序 标段 分部 分项 单元 决算 绩效 绩效自评 内控 票据 不动产 试剂 器械 血液 少年 青年 职业病 慢性病
     高血压 糖尿病 精神病 结核病 艾滋病 指标 年度 全年 综合 纠纷 健康 无害化`,
  )
    .concat(FIELDS, OWNERS)
    .join("|")})(?:的)?$`,
  "u",
);

/**
 * Whether the beginning of a rate's name that an answer omits is only what the rate is of: 项目 of 项目完成率.
 * Parameters as of `isObjectOfWork`.
 */
export function isOnlyOfRate(name: string, left: string): boolean {
  if (innerRuns(left).some((run) => !isWithinRate.cover(run))) return false;
  const first = left.indexOf(" ");
  const head = left.slice(0, Math.max(0, first)).replace(/毛$|正常$|强制$|(?<=质量)安全$/u, "");
  if (first <= 0 || (CHANGE.test(name.slice(first)) && !DEGREE.test(head))) return true;
  return (
    (endsAsNoun(head) || OF_RATE.test(head) || isGeneralNoun(head) || endsWithActivity(head)) &&
    !MANNER.test(head)
  );
}

/** A change is one of whatever the name says, and satisfaction that of whoever was asked. */
const CHANGE =
  /^(?:增长|增加|提高|提升|上升|下降|降低|减少|压减|压缩|缩减|削减|节约|缩短)|满意[度率]$/u;

const DEGREE = /非常|基本|很|比较|较|不|未/u;

/** Manners that narrow a rate to what was done so. */
const MANNER =
  /持证|达标(?!率)|提前|一次|首次|当[日天场月]|即时|足额|合规|规范|准确|有效|全程|全面|彻底|按|及时|准时|如期|安全|优/u;
