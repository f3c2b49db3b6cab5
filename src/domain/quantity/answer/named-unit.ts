/**
 * The unit of a target without one, by the row's name: 道路长度（公里） and 道路里程/公里 print it, 培训人数
 * and 使用年限 imply one, 合格率 and 支出金额 allow several units of one kind.
 */
import { words } from "../../text/wordings";
import { isCountingWord } from "../units/counting-units";
import { Parser } from "../phrase/parser";
import { wholeUnit } from "../phrase/whole-unit";
import type { Actual, Target } from "../model/readings";
import { nameKey, type RowContext } from "../model/row-context";
import { COUNTING_WORDS } from "../units/counting-units";
import { canonicalUnit, isMeasure, isMoney, magnitudeOf, plainUnit, UNITS } from "../units/unit";
import { LongestWords } from "../words/vocabulary";

/** The unit of a name, and whether it is printed: in brackets or behind a slash. */
interface NamedUnit {
  readonly unit: string;
  readonly isPrinted: boolean;
}

/** The units that a kind of name allows, and the one that a message names for them. */
interface UnitKind {
  readonly ending: RegExp;
  readonly usual: string;
  readonly admits: (unit: string) => boolean;
}

const SHARES: ReadonlySet<string> = new Set(["%", "‰"]);
const TIMES: ReadonlySet<string> = new Set(
  words("秒 分 分钟 小时 天 工作日 周 月 季度 半年 年 学时 课时"),
);
const AREAS: ReadonlySet<string> = new Set(words("平方米 亩 公顷 平方公里"));
const LENGTHS: ReadonlySet<string> = new Set(words("毫米 厘米 米 公里 海里"));
const EVENTS: ReadonlySet<string> = new Set(
  words("次 场 场次 期 期次 班 班次 届 批 批次 轮 节 节次 讲 课 课次 趟 个 回"),
);
const PEOPLE: ReadonlySet<string> = new Set(words("人 名 位 人次 户 户次"));
const HOUSEHOLDS: ReadonlySet<string> = new Set(words("户 家 个"));
const WHOLE_UNITS = new LongestWords(UNITS);

/** The unit without its 万 and without what it counts: 万人 → 人, 家企业 → 家. */
const plainOf = (unit: string): string => magnitudeOf(unit).rest;
const isCounting = (unit: string): boolean =>
  unit === "" || COUNTING_WORDS.has(unit) || isCountingWord(unit.charAt(0));
const isThing = (unit: string): boolean =>
  isCounting(unit) && !PEOPLE.has(unit) && (!EVENTS.has(unit) || unit === "个" || unit === "节");
const isPer = (unit: string): boolean => unit.includes("/");
const isWorth = (unit: string): boolean =>
  isMoney(unit) || unit === "" || /元$|英镑|卢布|法郎|泰铢/u.test(unit);

/** Endings of names and the units that may measure them; the first that fits counts. */
const KINDS: readonly UnitKind[] = [
  {
    ending: /(?:增长|提高|提升|增加|下降|降低|减少|增减)(?:率|幅度)$|幅度$/u,
    usual: "%",
    admits: (unit) => SHARES.has(unit) || unit === "个百分点",
  },
  {
    ending:
      /(?<![频效功速倍辨汇积])率$|(?:满意|知晓|认可|认知|完成|覆盖|准确|及时|达标|信任|支持|参与|好评|认同|合格)度$|进度$|(?:比例|占比|比重|百分比)$/u,
    usual: "%",
    admits: (unit) => SHARES.has(unit),
  },
  { ending: /(?:得分|分数|分值|评分)$/u, usual: "分", admits: (unit) => unit === "分" },
  { ending: /(?:面积)$/u, usual: "平方米", admits: (unit) => AREAS.has(plainOf(unit) || unit) },
  {
    ending: /(?:长度|里程|宽度|高度|深度|厚度|距离|半径|直径)$/u,
    usual: "米",
    admits: (unit) => LENGTHS.has(plainOf(unit) || unit),
  },
  {
    ending: /(?:时间|时长|时限|期限|周期|工期|寿命|时效|间隔)$/u,
    usual: "天",
    admits: (unit) => TIMES.has(unit),
  },
  {
    ending:
      /(?<!时间|人力)成本$|(?:金额|费用|经费|资金|支出|收入|产值|投资|造价|单价|价格|税收|利润)$|(?<!名)额$|[费款]$/u,
    usual: "元",
    admits: (unit) => isWorth(plainOf(unit)) || isMoney(unit) || isWorth(unit.split("/")[0] ?? ""),
  },
  {
    ending: /标准$/u,
    usual: "元",
    admits: (unit) => isPer(unit) || !(isCounting(plainOf(unit) || unit) || TIMES.has(unit)),
  },
  {
    ending: /(?<!数)量$/u,
    usual: "",
    admits: (unit) => {
      const plain = plainOf(unit) || unit;
      return !(SHARES.has(plain) || TIMES.has(plain) || AREAS.has(plain) || LENGTHS.has(plain));
    },
  },
  {
    ending: /(?<![系指参倍分])数$|(?:数量|总数|总量)$/u,
    usual: "个",
    admits: (unit) => {
      const plain = plainOf(unit) || unit;
      if (SHARES.has(plain) || plain === "个百分点" || TIMES.has(plain) || isMoney(unit))
        return false;
      return !(AREAS.has(plain) || LENGTHS.has(plain));
    },
  },
];

/** Names of averages, prices and rates: an amount for each of several. */
const OF_EACH = /均|标准|单价|造价|每/u;

/** 资金到位数 counts money. */
const OF_MONEY = /资金|经费|预算|支出|收入|金额|拨付|投资|补助|补贴|奖金|税|款|费/u;

/** The unit that a whole text is, in its canonical wording; "" for anything else. */
function unitIn(whole: string): string {
  if (whole === "" || whole.length > 10) return "";
  const parser = new Parser(whole, { side: "target", name: "", target: "", durations: false });
  const read = wholeUnit(parser, whole);
  return read !== null && parser.isDone && !read.unlisted ? read.unit : "";
}

/** 考核次数（年）: a unit of time behind a count is a frequency, not the unit of the count. */
const isSpanOfCount = (unit: string, stem: string): boolean =>
  TIMES.has(unit) && /(?:次|场次|[^天日月年时]数|率|额|量|费|频次)$/u.test(stem);

/** The unit in brackets, or behind a slash, at the end of a name; "" for none. */
function printedUnit(name: string): string {
  const inner = /^([^()]*)\((?:单位:?)?([^()]{1,10})\)$/u.exec(name);
  if (inner !== null) {
    const unit = unitIn(inner[2] ?? "");
    return isSpanOfCount(unit, inner[1] ?? "") ? "" : unit;
  }
  const behind = /^([^/]*\p{Script=Han})\/([^/]{1,6})$/u.exec(name);
  if (behind === null) return "";
  const [, stem = "", last = ""] = behind;
  const isDivided = WHOLE_UNITS.at(stem, stem.length - 1) !== "" && unitIn(stem.slice(-1)) !== "";
  const unit = unitIn(last);
  return isDivided || isSpanOfCount(unit, stem) ? "" : unit;
}

/** Units that most often end a longer word before 数: 岗位数, 青年数, 单元数. */
const PARTS_OF_WORDS: ReadonlySet<string> = new Set(
  words("位 名 分 度 面 层 级 段 片 元 年 时 方 口 字 万 亿 百 千 季 圆 单 天次"),
);
/** 农贸市场数 counts places, and 演出场数 events. */
const PLACES = /[市农林牧渔猪鸡牛羊殖车广机工]场(?:总)?数$/u;

/** 天数 and 公里数 count in the unit before 数; so do 人次, 场次 by themselves. */
function countedUnit(stem: string): { unit: string; admits: (unit: string) => boolean } | null {
  if (/(?:年限|年份数)$/u.test(stem)) return exactly("年");
  const count = /(?:总)?数$/u.test(stem) ? stem.replace(/(?:总)?数$/u, "") : "";
  const ofCount = [4, 3, 2, 1]
    .map((length) => count.slice(-length))
    .find((word) => word.length <= count.length && UNITS.has(word) && !PARTS_OF_WORDS.has(word));
  const own = /(?:[人户台辆场批期班册]次|课时|学时|台班)$/u.exec(stem)?.[0];
  const unit = own ?? ofCount;
  if (unit === undefined || unit === "" || unit === "倍" || unit === "度") return null;
  const canonical = canonicalUnit(unit);
  if (EVENTS.has(canonical) && canonical !== "个" && !PLACES.test(stem))
    return { unit: canonical, admits: (each) => EVENTS.has(plainOf(each.replace(/\/年$/u, ""))) };
  if (canonical === "户")
    return {
      unit: canonical,
      admits: (each) => HOUSEHOLDS.has(plainOf(each)) || plainOf(each) === "",
    };
  if (isMeasure(canonical) || PEOPLE.has(canonical) || !isCounting(canonical))
    return exactly(canonical);
  return { unit: canonical, admits: (each) => isThing(plainOf(each)) && !isPer(each) };
}

/** A unit that every answer has to convert into. */
const exactly = (unit: string) => ({ unit, admits: () => false });

/** The unit printed in a row's name; null where there is none. */
export function namedUnit(row: RowContext): NamedUnit | null {
  const name = nameKey(row);
  const printed = printedUnit(name);
  return printed === "" ? null : { unit: printed, isPrinted: true };
}

/**
 * A target without a unit, with the unit of its row's name. Where the name only implies a kind of unit
 * and the answer is of another kind, the target gets a unit of the name's kind, so that the two do not
 * convert. Other targets are returned unchanged.
 */
export function inNamedUnit(target: Target, actual: Actual, row: RowContext): Target {
  if ((target.kind !== "quantity" && target.kind !== "range") || target.unit !== "") return target;
  if (actual.kind !== "quantity") return target;
  const printed = namedUnit(row)?.unit ?? "";
  if (actual.unit === "")
    return plainUnit(printed) === null ? target : { ...target, unit: printed };
  if (printed !== "") {
    // 人均经费（元/人): 人均 repeats the divisor
    const whole = printed.split("/")[0] ?? "";
    const isOfEach = whole !== printed && !actual.unit.includes("/") && OF_EACH.test(nameKey(row));
    return { ...target, unit: isOfEach ? whole : printed };
  }
  const stem = nameKey(row).replace(/\([^()]*\)$/u, "");
  const counted = countedUnit(stem);
  if (counted !== null) {
    // a number of people asked for without a unit may be one in 万, as the answer is
    const isMagnitude = magnitudeOf(actual.unit).rest === "";
    return isMagnitude || counted.admits(actual.unit) ? target : { ...target, unit: counted.unit };
  }
  const kind = KINDS.find(({ ending }) => ending.test(stem));
  if (kind === undefined || (kind.usual === "个" && OF_MONEY.test(stem))) return target;
  if (kind.admits(actual.unit)) return target;
  return { ...target, unit: kind.usual === "" ? "个" : kind.usual };
}
