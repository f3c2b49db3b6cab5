/** Units in one wording, and which of them convert into each other. */
import { decimal, plain } from "../decimal";
import { countSame } from "./counting-units";

const SAME: Readonly<Record<string, string>> = {
  "%": "%",
  百分比: "%",
  百分率: "%",
  "百分比(%)": "%",
  日: "天",
  个日历日: "天",
  日历日: "天",
  日历天: "天",
  个日历天: "天",
  个天: "天",
  个月: "月",
  个月份: "月",
  个小时: "小时",
  时: "小时",
  h: "小时",
  个工作日: "工作日",
  个年度: "年",
  个年: "年",
  分: "分",
  "人/次": "人次",
  "人(次)": "人次",
  圆: "元",
  元整: "元",
  元人民币: "元",
  人民币元: "元",
  平米: "平方米",
  m2: "平方米",
  "m²": "平方米",
  "㎡": "平方米",
  m3: "立方米",
  "m³": "立方米",
  "㎥": "立方米",
  米: "米",
  m: "米",
  km: "公里",
  千米: "公里",
  cm: "厘米",
  mm: "毫米",
  kg: "公斤",
  千克: "公斤",
  t: "吨",
};

/** Per kind: how many of the kind's first unit one is. */
const KINDS: readonly Readonly<Record<string, string>>[] = [
  { 元: "1", 百元: "100", 千元: "1000", 万元: "10000", 百万元: "1000000", 亿元: "100000000" },
  { 分钟: "1", 小时: "60", 天: "1440", 周: "10080", 月: "43200" },
  { 月: "1", 季度: "3", 年: "12" },
  { 米: "1", 公里: "1000", 厘米: "0.01", 毫米: "0.001" },
  { 平方米: "1", 公顷: "10000", 平方公里: "1000000" },
  { 公斤: "1", 吨: "1000", 克: "0.001" },
  { "%": "1", "‰": "0.1" },
];

const MAGNITUDES: Readonly<Record<string, string>> = { 千: "1000", 万: "10000", 亿: "100000000" };

/** A unit in its canonical wording: ％, 百分比 → %, 日 → 天, 个月 → 月; others as they are. */
export function canonicalUnit(text: string): string {
  return SAME[text] ?? text;
}

/**
 * How many of `to` one `from` is, as numerator and denominator, so that a caller can stay exact;
 * null when they do not convert.
 */
export function conversionRatio(from: string, to: string): readonly [string, string] | null {
  if (from === to) return ["1", "1"];
  for (const kind of KINDS) {
    const [one, other] = [kind[from], kind[to]];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  for (const [word, size] of Object.entries(MAGNITUDES)) {
    if (from === word + to) return [size, "1"];
    if (to === word + from) return ["1", size];
    // 200万 answered by 195.5万元: the bare magnitude means the other's own unit.
    if (from === word) return conversionRatio(`${word}元`, to);
    if (to === word) return conversionRatio(from, `${word}元`);
  }
  return countSame(from, to) ? ["1", "1"] : null;
}

/**
 * A value in another unit of its kind: ("20", "万元", "元") → "200000". Takes plain decimal strings
 * and canonical units; a month counts 30 days. Null when the two do not convert.
 */
export function convert(value: string, from: string, to: string): string | null {
  const ratio = conversionRatio(from, to);
  if (ratio === null) return null;
  if (ratio[0] === ratio[1]) return value;
  return plain(decimal(value).times(decimal(ratio[0])).div(decimal(ratio[1])));
}
