/** Units: canonical wordings, dimensions, conversion. */
import type { Decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { areAlike, countSame, COUNTING_WORDS } from "./counting-units";

/** Every wording of a unit and its canonical one. */
const SAME: ReadonlyMap<string, string> = new Map<string, string>(
  (
    [
      ["%", "百分比 百分率 百分比(%) ％"],
      ["‰", "千分比"],
      ["个百分点", "百分点 个百分点"],
      ["天", "日 个日历日 日历日 日历天 个日历天 个天 天"],
      ["月", "个月 个月份 月"],
      ["季度", "个季度 季度 季"],
      ["小时", "个小时 时 h 小时"],
      ["分钟", "min 分钟"],
      ["工作日", "个工作日 工作日 工作天 个工作天"],
      ["年", "个年度 个年 年"],
      ["周", "个星期 星期 个周 周"],
      ["人次", "人/次 人(次) 人·次 人次"],
      ["元", "圆 元整 元人民币 人民币元 元"],
      ["万平方米", "万平"],
      ["平方米", "平米 m2 m² ㎡ 平方米 平方"],
      ["立方米", "m3 m³ ㎥ 立方米 立方 立米 方"],
      ["平方公里", "㎢ 平方千米 km2 km² 平方公里"],
      ["米", "m 延米 米"],
      ["公里", "㎞ km KM Km 千米 公里"],
      ["厘米", "㎝ cm 厘米"],
      ["毫米", "㎜ mm 毫米"],
      ["公斤", "㎏ kg 千克 公斤"],
      ["标段", "个标段 标段"],
      ["斤", "市斤 斤"],
      ["吨", "t 公吨 吨"],
      ["克", "g 克"],
      ["亩", "市亩 亩"],
      ["公顷", "hm2 hm² ha 公顷"],
      ["辆次", "辆·次 辆(次) 辆次"],
      ["辆", "辆车 辆车辆 辆汽车 辆"],
      ["班次", "个班次 班次"],
      ["台次", "台·次 台(次) 台次"],
      ["户次", "户·次 户次"],
      ["台(套)", "台套 套台"],
      ["件(套)", "件套 套件"],
      ["台(件)", "台件 件台"],
      ["台(辆)", "台辆 辆台"],
      ["处(座)", "处座"],
      ["家(户)", "家户"],
      ["村", "个村 个行政村 行政村 村"],
      ["人·天", "人天 人日 人·日 人·天"],
      ["人·月", "人月 人·月"],
      ["台·天", "台天 台日 台·日 台·天"],
      ["dB", "分贝 分贝(A) dB(A) db dB"],
      ["微克", "μg ug µg 微克"],
      ["毫克", "㎎ mg 毫克"],
      ["千瓦时", "度电 kWh kwh 千瓦时"],
      ["瓦", "W 瓦"],
      ["千瓦", "kW KW kw 千瓦"],
      ["兆瓦", "MW 兆瓦"],
      ["千伏安", "kVA KVA 千伏安"],
      ["伏", "V 伏特 伏"],
      ["千伏", "kV KV 千伏"],
      ["兆瓦时", "MWh 兆瓦时"],
      ["升", "L 公升 升"],
      ["毫升", "mL ml 毫升"],
      ["兆帕", "MPa 兆帕"],
      ["千帕", "kPa KPa 千帕"],
      ["吨标准煤", "吨标煤 tce 吨标准煤"],
      ["千克标准煤", "千克标煤 公斤标煤 公斤标准煤 kgce 千克标准煤"],
      ["美元", "美金 USD 美元"],
      ["港元", "港币 HKD 港元"],
      ["欧元", "EUR 欧元"],
      ["英镑", "GBP 英镑"],
      ["日元", "日圆 JPY 日元"],
      ["澳门元", "澳门币 MOP 澳门元"],
    ] as const
  ).flatMap(([unit, wordings]) => [
    [unit, unit] as const,
    ...words(wordings).map((wording) => [wording, unit] as const),
  ]),
);

/** A ratio as numerator and denominator, both whole numbers. */
type Ratio = readonly [string, string];

/** Per dimension the size of each unit in the dimension's base unit. */
const DIMENSIONS: readonly Readonly<Record<string, Ratio>>[] = [
  {
    元: ["1", "1"],
    百元: ["100", "1"],
    千元: ["1000", "1"],
    万元: ["10000", "1"],
    百万元: ["1000000", "1"],
    千万元: ["10000000", "1"],
    亿元: ["100000000", "1"],
  },
  { 秒: ["1", "60"], 分钟: ["1", "1"], 小时: ["60", "1"], 天: ["1440", "1"], 周: ["10080", "1"] },
  { 月: ["1", "1"], 季度: ["3", "1"], 半年: ["6", "1"], 年: ["12", "1"] },
  { 米: ["1", "1"], 公里: ["1000", "1"], 厘米: ["1", "100"], 毫米: ["1", "1000"] },
  // 15 亩 = 1 公顷
  { 平方米: ["1", "1"], 公顷: ["10000", "1"], 平方公里: ["1000000", "1"], 亩: ["2000", "3"] },
  {
    公斤: ["1", "1"],
    吨: ["1000", "1"],
    公担: ["100", "1"],
    市担: ["50", "1"],
    斤: ["1", "2"],
    克: ["1", "1000"],
    毫克: ["1", "1000000"],
    微克: ["1", "1000000000"],
  },
  { 瓦: ["1", "1"], 千瓦: ["1000", "1"], 兆瓦: ["1000000", "1"] },
  { 千瓦时: ["1", "1"], 兆瓦时: ["1000", "1"] },
  { 伏: ["1", "1"], 千伏: ["1000", "1"] },
  { 升: ["1", "1"], 毫升: ["1", "1000"] },
  { 千帕: ["1", "1"], 兆帕: ["1000", "1"] },
  { "%": ["1", "1"], "‰": ["1", "10"] },
];

/** The fewest and the most days of a month and of a year. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  月: [28, 31],
  季度: [90, 92],
  年: [365, 366],
};
const CLOCK = DIMENSIONS[1] ?? {};
/** Units of bytes: each is 1,000 or 1,024 of the one before. */
const BYTES = words("KB MB GB TB PB");

/** Magnitudes before a unit (万元, 百人) or alone (2.5万). */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  百: "100",
  千: "1000",
  万: "10000",
  十万: "100000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
};

/** Units that a number without a unit may be in, beside a target in a larger one. */
const SMALLER: Readonly<Record<string, string>> = { 吨: "公斤", 公里: "米" };

/** Units that a number without a unit may be in where it is implausible in the target's unit. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  公斤: ["吨"],
  吨: ["公斤"],
  米: ["公里"],
  公里: ["米"],
  分钟: ["小时"],
  小时: ["分钟", "天"],
  天: ["小时", "月"],
  周: ["天"],
  月: ["天", "年"],
  年: ["月", "天"],
  平方米: ["亩", "公顷"],
  亩: ["平方米", "公顷"],
  公顷: ["亩", "平方米"],
  MB: ["GB"],
  GB: ["MB", "TB"],
  TB: ["GB"],
};

/** Shares, which a magnitude alone never means. */
const SHARES: ReadonlySet<string> = new Set(["%", "‰", "个百分点"]);

/** Prefixes of units that stand for a unit: 500兆 is in Mbps or MB, and 500千 in neither. */
const PREFIXES: ReadonlySet<string> = new Set(words("兆 千兆 吉 G M K k T"));

/** Currencies, each a dimension of its own as exchange rates vary. */
const CURRENCIES = words(
  "美元 港元 欧元 英镑 日元 澳门元 澳元 加元 新加坡元 新台币 韩元 卢布 瑞士法郎 泰铢 卢比 林吉特",
);

/** Units of work, each a dimension of its own. */
const WORK = words("人·天 人·月 台·天 台班 课时 学时 人时 台时 亩次 公顷次 公里次");

/** Units that measure and never count things. */
const MEASURES: ReadonlySet<string> = new Set([
  ...DIMENSIONS.flatMap((dimension) => Object.keys(dimension)),
  ...BYTES,
  ...CURRENCIES,
  ...WORK,
  "个百分点",
  "工作日",
]);

const OTHER = words(
  `秒 分钟 分 度 ℃ °C 摄氏度 dB 倍 页 字 万字 级 
  纳克 微米 纳米 海里 赫兹 兆赫 Mbps Gbps 吨公里 人公里 车公里`,
);

/** Every wording of a unit that may follow a number. */
export const UNITS: ReadonlySet<string> = new Set([
  ...SAME.keys(),
  ...DIMENSIONS.flatMap((dimension) => Object.keys(dimension)),
  ...COUNTING_WORDS,
  ...BYTES,
  ...CURRENCIES,
  ...WORK,
  ...OTHER,
]);

/** A unit in its canonical wording: ％, 百分比 → %, 日 → 天, 万㎡ → 万平方米; others as they are. */
export function canonicalUnit(text: string): string {
  const whole = SAME.get(text);
  if (whole !== undefined) return whole;
  const { magnitude, rest } = magnitudeOf(text);
  return magnitude + (SAME.get(rest) ?? rest);
}

/** The magnitude a unit begins with, and the rest: 万元 → 万 and 元; "" where there is none. */
export function magnitudeOf(unit: string): { magnitude: string; rest: string } {
  const magnitude =
    Object.keys(MAGNITUDES)
      .filter((word) => unit.startsWith(word))
      .sort((one, other) => other.length - one.length)[0] ?? "";
  return { magnitude, rest: unit.slice(magnitude.length) };
}

/**
 * How many of `to` one `from` is.
 *
 * @returns every possible ratio as numerator and denominator, so that callers can compute exactly: a
 * month is 28 or 31 days, a year 365 or 366. Empty where the units do not convert.
 */
export function conversionRatios(from: string, to: string): readonly Ratio[] {
  if (from === to) return [["1", "1"]];
  for (const dimension of DIMENSIONS) {
    const [one, other] = [dimension[from], dimension[to]];
    if (one !== undefined && other !== undefined) return [ratioOf(one, other)];
  }
  const perSame = ofSameDivisor(from, to);
  if (perSame !== null) return perSame;
  const calendar = ofCalendar(from, to);
  if (calendar !== null) return calendar;
  const bytes = ofBytes(from, to);
  if (bytes !== null) return bytes;
  const [mine, theirs] = [magnitudeOf(from), magnitudeOf(to)];
  if (mine.magnitude !== "" || theirs.magnitude !== "") {
    // 200万 answered by 195.5万元: a magnitude alone takes the unit of the other
    const isBare = mine.rest === "" || theirs.rest === "";
    if (isBare && [mine.rest, theirs.rest].some((rest) => SHARES.has(rest) || PREFIXES.has(rest)))
      return [];
    const ratios: readonly Ratio[] = isBare
      ? [["1", "1"]]
      : conversionRatios(mine.rest, theirs.rest);
    const size: Ratio = [MAGNITUDES[mine.magnitude] ?? "1", MAGNITUDES[theirs.magnitude] ?? "1"];
    return ratios.map(([one, other]) => [product(one, size[0]), product(other, size[1])]);
  }
  if (MEASURES.has(from) || MEASURES.has(to)) return [];
  return countSame(from, to) ? [["1", "1"]] : [];
}

const ratioOf = (one: Ratio, other: Ratio): Ratio => [
  product(one[0], other[1]),
  product(one[1], other[0]),
];

const product = (one: string, other: string): string => String(BigInt(one) * BigInt(other));

/** The ratio of two units with the same divisor: 斤/亩, 公斤/亩. */
function ofSameDivisor(from: string, to: string): readonly Ratio[] | null {
  const [[mine, ...per], [theirs, ...other]] = [from.split("/"), to.split("/")];
  if (per.length === 0 || per.join("/") !== other.join("/")) return null;
  for (const dimension of DIMENSIONS) {
    const [one, another] = [dimension[mine ?? ""], dimension[theirs ?? ""]];
    if (one !== undefined && another !== undefined) return [ratioOf(one, another)];
  }
  return null;
}

/** Months and years against days and hours. */
function ofCalendar(from: string, to: string): readonly Ratio[] | null {
  const [days, clock] = [DAYS[from], CLOCK[to]];
  if (days !== undefined && clock !== undefined) {
    return days.map((each) => ratioOf([product(String(each), "1440"), "1"], clock));
  }
  const [otherDays, otherClock] = [DAYS[to], CLOCK[from]];
  if (otherDays === undefined || otherClock === undefined) return null;
  return otherDays.map((each) => ratioOf(otherClock, [product(String(each), "1440"), "1"]));
}

function ofBytes(from: string, to: string): readonly Ratio[] | null {
  const steps = BYTES.indexOf(from) - BYTES.indexOf(to);
  if (!BYTES.includes(from) || !BYTES.includes(to)) return null;
  return ["1000", "1024"].map((base) => {
    const size = String(BigInt(base) ** BigInt(Math.abs(steps)));
    return steps > 0 ? [size, "1"] : ["1", size];
  });
}

/** Whole years in 月 as years: 24 月 → 2 年; other values unchanged. */
export function asYears(value: Decimal, unit: string): { value: Decimal; unit: string } {
  const isYears = unit === "月" && value.greaterThan(0) && value.modulo(12).isZero();
  return isYears ? { value: value.div(12), unit: "年" } : { value, unit };
}

/**
 * The smaller unit that a number without a unit may be in beside a target in this unit, and the size of
 * this unit in it: 万元 → 元 and 10,000, 吨 → 公斤 and 1,000. Null for units without one.
 */
export function plainUnit(unit: string): { unit: string; size: string } | null {
  const { magnitude, rest } = magnitudeOf(unit);
  if (magnitude !== "") return { unit: rest, size: MAGNITUDES[magnitude] ?? "1" };
  const smaller = SMALLER[unit];
  return smaller === undefined ? null : { unit: smaller, size: "1000" };
}

/** Other units that the same kind of quantity is given in: 公里 → 米. */
export const relatedUnits = (unit: string): readonly string[] => RELATED[unit] ?? [];

/**
 * Whether two numbers lie less than ten times apart. Numbers that are ten times apart or more may be meant in
 * different units.
 */
export function areNear(one: Decimal, other: Decimal): boolean {
  const [less, more] = one.lessThan(other) ? [one, other] : [other, one];
  return less.greaterThan(0) && more.lessThan(less.times("10"));
}

/** Whether a unit is one of measurement and not of counting: 元, 天, 公里. */
export const isMeasure = (unit: string): boolean => MEASURES.has(magnitudeOf(unit).rest || unit);

/** Whether a unit is an amount of money: 元, 万元; not 元/人. */
export const isMoney = (unit: string): boolean => DIMENSIONS[0]?.[unit] !== undefined;

/** Whether two canonical units may count the same things: 人 and 名, 户 and 家, 公里 and 米. */
export const mayCountSame = (one: string, other: string): boolean =>
  one === other || areAlike(one, other) || conversionRatios(one, other).length > 0;
