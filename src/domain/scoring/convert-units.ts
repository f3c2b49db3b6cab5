/** Units of one kind, brought to one scale: 万元 and 元, 天 and 小时, ‰ and %. */
import { decimal, type Decimal } from "../decimal";

/**
 * Each kind by its smallest unit, so that bringing two figures to one scale only multiplies and
 * stays exact. A month counts 30 days against days and a twelfth of a year against years, never
 * both at once.
 */
const KINDS: readonly Readonly<Record<string, string>>[] = [
  { 分钟: "1", 小时: "60", 天: "1440", 日: "1440", 周: "10080", 月: "43200", 个月: "43200" },
  { 月: "1", 个月: "1", 季度: "3", 年: "12" },
  { "‰": "1", "%": "10" },
  { 毫米: "1", 厘米: "10", 米: "1000", 公里: "1000000" },
  { 平方米: "1", 公顷: "10000", 平方公里: "1000000" },
  { 克: "1", 公斤: "1000", 吨: "1000000" },
];

/** 万人 is ten thousand 人; longer ones first. */
const MULTIPLES: readonly (readonly [string, string])[] = [
  ["千万", "10000000"],
  ["百万", "1000000"],
  ["十万", "100000"],
  ["亿", "100000000"],
  ["万", "10000"],
  ["千", "1000"],
];

/** A unit apart from the multiple in front of it: 万元 → 元, 10000. */
function withoutMultiple(unit: string): { readonly base: string; readonly factor: Decimal } {
  for (const [word, factor] of MULTIPLES) {
    if (unit.startsWith(word)) {
      return { base: unit.slice(word.length), factor: decimal(factor) };
    }
  }
  return { base: unit, factor: decimal("1") };
}

/**
 * What a value in each unit is multiplied with so that the two can be compared; null when they
 * cannot. A figure without a unit ("") takes the other's.
 */
export function commonScale(
  left: string,
  right: string,
): { readonly left: Decimal; readonly right: Decimal } | null {
  const one = decimal("1");
  if (left === right || left === "" || right === "") return { left: one, right: one };
  const a = withoutMultiple(left);
  const b = withoutMultiple(right);
  if (a.base === b.base) return { left: a.factor, right: b.factor };
  for (const kind of KINDS) {
    const leftFactor = kind[a.base];
    const rightFactor = kind[b.base];
    if (leftFactor !== undefined && rightFactor !== undefined) {
      return {
        left: a.factor.times(decimal(leftFactor)),
        right: b.factor.times(decimal(rightFactor)),
      };
    }
  }
  return null;
}
