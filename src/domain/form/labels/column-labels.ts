/**
 * The labels of the indicator table's columns. Labels are compared by `keyOf` of text/normalize.ts.
 */
import type { ColumnRole } from "../model/column";
import { LongestWords } from "../../quantity/words/vocabulary";
import { withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { firstCharacters, lastCharacters, lookup, SCORE, WEIGHT, words } from "../../text/wordings";
import { isReview, pointsRole } from "./points-labels";
import { namesOtherPeriodBehind, namesOtherYearBehind, withoutYears, yearsIn } from "./years";

const COLUMNS = lookup<ColumnRole>([
  ["level1", ["一级指标", "一级指标名称"]],
  ["level2", ["二级指标", "二级指标名称"]],
  ["name", words("三级指标 三级指标名称 指标名称 指标内容 具体指标 绩效指标名称 三级指标内容")],
  [
    "target",
    words(`年度指标值 指标值 目标值 年度目标值 年初目标值 年初指标值 计划指标值 预期指标值 绩效指标值
    预期值 计划值 计划完成值 全年目标值 全年指标值 预期目标值 年度绩效指标值 年初设定指标值
    年初设定目标值 年度目标指标值 标准值 目标指标值`),
  ],
  [
    "actual",
    words(`实际完成值 完成值 全年实际值 全年完成值 年终完成值 全年实际完成值 实际值 实际完成
    实际完成情况 完成情况 年度完成值 年度实际完成值 实际完成指标值 指标完成值 实际指标值
    完成指标值 自评完成值 指标完成情况 指标执行情况 执行情况 全年完成情况 年度实际值 实际达到值 年末完成值`),
  ],
  ["weight", WEIGHT],
  ["score", SCORE],
  ["deduction", words("扣分 扣分值 扣减分 扣减分值 扣除分值 扣减分数")],
  ["sign", words("计算符号 指标符号 绩效指标符号 运算符号 比较符号 符号 运算符 比较符 指标关系")],
  [
    "nature",
    words("指标性质 绩效指标性质 指标方向 指标方向性 性质 方向 目标方向 指标属性 指标值类型"),
  ],
  ["unit", words("度量单位 绩效度量单位 计量单位 单位 指标单位 指标值单位 度量")],
  // Columns of a list of many projects.
  ["project", ["项目名称", "单位名称、项目名称"]],
  ["department", ["主管部门"]],
  ["performer", ["实施单位", "项目单位", "项目实施单位"]],
  ["block", words("绩效指标 年度绩效指标 绩效目标 绩效指标完成情况 年度绩效指标完成情况")],
  [
    "other",
    words(`序号 编号 行次 项次 行号 备注 指标释义 数据来源 佐证材料 证明材料 完成率 完成比例 完成程度 指标完成率 偏差率 偏差度 偏离度
    偏差值 偏差 指标类型 指标类别 四级指标 是否核心指标`),
  ],
]);

/** Words of a column with values of earlier years. */
const EARLIER_YEARS = /上年|上一年|历史|前年|去年|往年|基期|前三年/u;

/** Words of a column of explanations. */
const REASONS =
  /原因|改进措施|整改措施|问题.{0,4}措施|偏差.{0,4}(分析|说明)|未完成.{0,6}(分析|说明)/u;
/**
 * Last characters of every label that `roleByShape` recognises by its ending; most texts have none.
 */
const ENDINGS = lastCharacters(
  words(
    "值 数 情况 量 结果 说明 标准 规则 办法 方法 方式 公式 细则 依据 解释 得分 权重 目标 任务 计划 完成 达成 指标",
  ),
);

/**
 * A target without the word 值: 计划数, 年初目标, 调整后指标. 绩效目标 is a label of goals or of the
 * whole table.
 */
const TARGET =
  /^(年初|期初|年度|全年|本年|当年|设定|预定|预设|预期|预计|计划|调整后?|变更后?|修订后?|年中|的)*(指标|目标|计划|任务|目标任务)(数|量|数量|任务|内容)?$/u;
/** The adjusted target: 调整值, 年中调整数. */
const ADJUSTED = /^(年中|中期|年度)?(调整|变更|修订)后?(值|数|量)$/u;
/** The actual value without the word 值: 全年完成, 实际完成结果. */
const ACTUAL = /^(全年|年度|本年|年末|实际|自评)*(完成|达成|实现)(指标|目标)?(结果|成果)?$/u;

/** Number before a label (四、, 3.), and the end of the year: 截至12月底, 1-12月. */
const BEFORE_PERIOD =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.])?(?:截[至止]|1[-—–~至到])?(?:年底|年末|12月)?(?:底|末|份|31日)?/u;
/** What labels of the year's targets and achievements may be made of, beside years in digits. */
const OF_YEAR = words(
  `全年 年度 本年 本年度 当年 年末 年终 年底 期末 年初 期初 自评 评价 考核 一级 二级 三级 具体 主要 绩效 指标 目标
  评价期 项目 工作 任务 资金 预算 业绩 产出 效益 单位 部门 本 总体 总 定量 完成 实现 达成 达到 的 所 后 度 值 数值 数 数量 量 内容
  / 、 , 和 及 与 或`,
);
/** What the label of the year's achievements may be made of besides. */
const ACTUAL_WORDS = new LongestWords([
  ...OF_YEAR,
  ...words(
    "实际 自查 预期目标 预期指标 计划 最终 决算 全年累计 本年累计 年度累计 执行 实施 使用 运行 效果 成果 结果 已 情况 程度 进度 水平",
  ),
]);
/** What the label of the year's targets may be made of besides: 三年规划 names several years. */
const TARGET_WORDS = new LongestWords([
  ...OF_YEAR,
  ...words(
    `年中 预期 预定 预设 预计 期望 初始 规定 设定 拟定 既定 计划 批复 申报 申请 下达 审定 核定 确定 调整 变更 修订 原 标准 基准
    参考 应 要求`,
  ),
]);

/** Whether a text is made of words of a list only. */
function isMadeOf(text: string, known: LongestWords): boolean {
  for (let at = 0; at < text.length;) {
    const word = known.at(text, at);
    if (word === "") return false;
    at += word.length;
  }
  return true;
}

/** A target though it ends as an achievement does: 计划完成数, 预期实现值. */
const PLANNED =
  /^(?:年度|全年|本年|年初)?(?:计划|预期|预定|应|拟)(?:完成|实现|达成|达到)(?:指标|目标)?(?:值|数|量|数量)$/u;

/**
 * The role of a label whose ending names a target or an achievement, whatever its period: the other
 * words of it decide by `isOfOwnYear`.
 */
function valueByShape(bare: string): "target" | "actual" | null {
  if (PLANNED.test(bare)) return "target";
  if (/(完成|实际|实现|达成|达到).{0,4}(值|数|情况|量)$/u.test(bare) || ACTUAL.test(bare))
    return "actual";
  const isTarget = /(指标|目标|预期|计划|年初|年度).{0,4}值$/u.test(bare) || ADJUSTED.test(bare);
  return isTarget || (TARGET.test(bare) && bare !== "指标") ? "target" : null;
}

/** Whether every word of a label is known to be one of the form's own year. */
function isOfOwnYear(bare: string, role: "target" | "actual"): boolean {
  const rest = withoutYears(bare).replace(BEFORE_PERIOD, "");
  return isMadeOf(rest, role === "target" ? TARGET_WORDS : ACTUAL_WORDS);
}

/** How points are given: 评扣分标准, 得分计算方法, 考核评分细则. */
const CRITERIA =
  /(评分|计分|得分|扣分|打分|赋分|给分|评价|考核|评定)(计算|评定|评判)?(标准|规则|办法|细则|依据|方法|方式|公式)$/u;

/** The role of a label; `listed` is false where only the label's ending was recognised. */
export interface Recognised<Role> {
  readonly role: Role;
  readonly listed: boolean;
}

/** The role of a label that is not listed, by the words it contains and its ending. */
function roleByShape(bare: string): Recognised<ColumnRole> | null {
  const shaped = (role: ColumnRole): Recognised<ColumnRole> => ({ role, listed: false });
  if (isReview(bare)) return shaped("review");
  if (REASONS.test(bare)) return { role: "explanation", listed: true };
  const points = pointsRole(bare);
  if (points !== null) return shaped(points);
  if (!ENDINGS.has(bare.charCodeAt(bare.length - 1))) return null;
  if (EARLIER_YEARS.test(bare)) return /(值|数|情况|分)$/u.test(bare) ? shaped("other") : null;
  if (/^(情况|得分|扣分)?说明$/u.test(bare)) return shaped("explanation");
  if (CRITERIA.test(bare)) return shaped("criterion");
  if (/(标准|规则|办法|细则|依据|解释|说明)$/u.test(bare)) return shaped("other");
  if (/系数$/u.test(bare)) return null;
  const value = valueByShape(bare);
  return value === null ? null : shaped(isOfOwnYear(bare, value) ? value : "other");
}

/** The role of a listed label. */
const listedRole = (key: string): ColumnRole | undefined =>
  COLUMNS.get(withoutBrackets(key)) ?? COLUMNS.get(key);

/** A column of values with their units: 指标值及单位, 完成值和计量单位. */
const WITH_UNIT = /(?:及|和|与|、)(?:计量|度量)?单位$/u;

/** The role of a label of values together with their units; null for any other label. */
function roleWithUnit(bare: string): Recognised<ColumnRole> | null {
  const value = bare.replace(WITH_UNIT, "");
  const role = value === bare ? undefined : COLUMNS.get(value);
  return role === "target" || role === "actual" ? { role, listed: true } : null;
}

/** First characters of the labels of some roles, and "(": a label may begin with a bracket. */
function beginningsOf(...roles: readonly ColumnRole[]): ReadonlySet<number> {
  const wordings = [...COLUMNS].filter(([, role]) => roles.includes(role));
  return firstCharacters(["(", ...wordings.map(([word]) => word)]);
}

const LEVELS = beginningsOf("level1", "level2", "name");
const BLOCKS = beginningsOf("block");

/** Whether a key is the listed label of a level's or the indicator's column. */
export function isLevelColumn(key: string): boolean {
  if (!LEVELS.has(key.charCodeAt(0))) return false;
  const role = listedRole(key);
  return role === "level1" || role === "level2" || role === "name";
}

/** Whether a key is a listed label of the whole table (绩效指标), left of level 1. */
export const isBlockLabel = (key: string): boolean =>
  BLOCKS.has(key.charCodeAt(0)) && listedRole(key) === "block";

/**
 * The role that a column label names.
 *
 * @param key The label's key.
 * @returns Null for an unknown label.
 */
export const columnRole = remembered((key): Recognised<ColumnRole> | null => {
  const listed = listedRole(key);
  // 备注(偏差原因及改进措施) is the column of explanations.
  if (listed === "other" && /原因|改进措施/u.test(key))
    return { role: "explanation", listed: true };
  if (namesOtherYearBehind(key)) return { role: "other", listed: true };
  if (namesOtherPeriodBehind(key) && (listed === "target" || listed === "actual"))
    return { role: "other", listed: false };
  if (listed !== undefined) return { role: listed, listed: true };
  const bare = withoutBrackets(key);
  return bare.length > 30 ? null : (roleWithUnit(bare) ?? roleByShape(bare));
});

/**
 * The target or achievement that a label names of a forecast, of a part of the year or of several
 * years: 全年预计完成值, 年中完成情况, 三年规划目标值. Null for any other label.
 *
 * @param key The label's key.
 */
export function valueOfOtherPeriod(key: string): "target" | "actual" | null {
  const recognised = columnRole(key);
  if (recognised?.role !== "other" || recognised.listed) return null;
  const bare = withoutBrackets(key);
  if (EARLIER_YEARS.test(bare)) return null;
  const role = listedRole(key) ?? valueByShape(bare);
  if (role !== "target" && role !== "actual") return null;
  if (namesOtherPeriodBehind(key)) return role;
  return listedRole(key) === undefined && !isOfOwnYear(bare, role) ? role : null;
}

/** Values of another time than the year, of the whole project, or that were replaced: 原目标值. */
const OF_OTHER_TIME =
  /上年|上一年|历史|前年|去年|往年|基期|前三年|下年|下一年|次年|明年|[上下]半年|半年|[年期]中(?!调)|季度?|月|预计|预测|累计|中期目标|中期指标|中长期|长期|[三五]年|规划|实施期|项目期|总体|整体|总目标|总指标|原|前(目标|指标|值)|初|[一二]级/u;

/**
 * The role whose core word a label ends with, whatever stands before it: 更正后完成值, 下达目标值, 最终得分. It
 * may hold another figure of the form's own year than the column that is read.
 *
 * @param key The label's key.
 * @returns Null for any other label, and for values of another time or of the whole project (中期目标值,
 * 上半年完成值, 原目标值).
 */
export function coreRole(key: string): "target" | "actual" | "score" | null {
  const bare = withoutBrackets(key);
  if (bare.length > 30 || OF_OTHER_TIME.test(key) || isReview(bare)) return null;
  if (namesOtherYearBehind(key) || namesOtherPeriodBehind(key) || yearsIn(key).length > 0)
    return null;
  const role = listedRole(key) ?? pointsRole(bare) ?? valueByShape(bare);
  return role === "target" || role === "actual" || role === "score" ? role : null;
}
