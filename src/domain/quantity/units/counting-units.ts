/** Counting words, and which of them count the same things. */
import { words } from "../../text/wordings";

/** Counting words of one kind of thing. 人次 is not 人: it counts a person several times. */
const GROUPS: readonly ReadonlySet<string>[] = [
  new Set(["人", "名", "位"]),
  new Set(["批", "批次"]),
  new Set(["次", "场", "场次"]),
  new Set(["期", "期次"]),
  new Set(["轮", "轮次"]),
  new Set(["班", "班次"]),
  new Set(["台", "套", "部", "辆", "架"]),
  new Set(["处", "座", "所", "栋", "幢"]),
  new Set(["本", "册"]),
  new Set(["株", "棵"]),
  new Set(["家", "户"]),
];

/** 个 counts any thing, also those with a counting word of their own (THINGS). */
const GENERAL = "个";
const THINGS: ReadonlySet<string> = new Set(
  words(
    "家 项 件 处 座 所 栋 幢 台 套 部 只 块 条 门 类 种 村 点 站 支 间 口 盏 棵 企业 项目 单位",
  ),
);

const COUNTING: ReadonlySet<string> = new Set([
  GENERAL,
  ...THINGS,
  ...words(
    "份 篇 期 户 辆 张 名 位 人 次 场 批 起 例 宗 幅 本 册 班 架 款 组 队 片 枚 根 株 头 匹 道 扇 段 届 节 课时 学时",
  ),
  ...words(
    `封 则 集 分 万 亿 层 排 桶 袋 箱 瓶 盒 包 卷 把 面 顶 艘 列 节次 课 讲 版 首 出 曲 阶段
    人份 盘 串 尊 罐 杆 尾 羽 粒 丛 筐 捆 路 轮 趟 航次 标段 床 副 樘 头份 单 单元 剂 针 眼 对`,
  ),
]);

/** Every counting word, alone and with 次 behind it: 人次, 场次, 个次. */
export const COUNTING_WORDS: ReadonlySet<string> = new Set([
  ...COUNTING,
  ...[...COUNTING].map((word) => `${word}次`),
  ...words("车次 频次"),
]);

/** Counting words that a slash makes divisors: 次/人. */
const SHARED: ReadonlySet<string> = new Set(words("人 名 位 户 村 点 企业 单位 项目"));

/** The counting words that a unit allows: two of 台(套) and 台/套, one of 次/月. */
function alternatives(unit: string): readonly string[] {
  const either = unit.split(/[(/]/u).map((word) => word.replace(/\)$/u, ""));
  const isOpen =
    unit.endsWith(")") || either.every((word) => COUNTING.has(word) && !SHARED.has(word));
  return isOpen ? either : [unit];
}

/** A counting word without its noun: 家企业 → 家; 人次, 人·天, 课时, 人/天 and 个百分点 stay. */
function withoutThing(unit: string): string {
  if (COUNTING_WORDS.has(unit) || unit === "个百分点") return unit;
  const word = unit.charAt(0);
  return COUNTING.has(word) && !/[次份天日时月年班/(·]/u.test(unit.slice(1)) ? word : unit;
}

function same(one: string, other: string): boolean {
  if (one === other) return true;
  // 4次/年 is 4次: a form is about one year
  const [first, second] = [one, other].map((unit) => withoutThing(unit.replace(/\/年$/u, "")));
  if (first === undefined || second === undefined) return false;
  if (first === second) return true;
  if (first === GENERAL && THINGS.has(second)) return true;
  if (second === GENERAL && THINGS.has(first)) return true;
  return GROUPS.some((group) => group.has(first) && group.has(second));
}

/** Counting words of like things, of which one may stand in brackets behind another: 台(套), 篇(条). */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(words("台 套 件 部 辆 架 个 项 组")),
  new Set(words("篇 条 份 期 则 幅 件 本 册 部 个")),
  new Set(words("次 场 期 班 批 届 节 课 讲 课时 学时")),
  new Set(words("家 户 个")),
  new Set(words("处 座 所 栋 幢 间 个 点")),
  new Set(words("株 棵 根")),
  new Set(words("件 起 例 宗")),
];

/** Whether two counting words may stand for the same thing: 台 and 套, 人 and 名; not 户 and 人. */
export const areAlike = (one: string, other: string): boolean =>
  countSame(one, other) || ALIKE.some((group) => group.has(one) && group.has(other));

/** Whether a text is a counting word: 个, 家, 次. */
export const isCountingWord = (text: string): boolean => COUNTING.has(text);

/** Whether two canonical units count the same: 批 and 批次, 个 and 家, 家企业 and 家, 台(套) and 套. */
export function countSame(one: string, other: string): boolean {
  return alternatives(one).some((left) => alternatives(other).some((right) => same(left, right)));
}
