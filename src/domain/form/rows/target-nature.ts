/** The meaning of the cells 指标性质 and 符号 for a target: a sign, a direction, 定性. */
import { sameDirection } from "../../quantity/words/comparison";
import {
  COMPARING,
  COMPARING_BEHIND,
  LongestWords,
  REACHING,
} from "../../quantity/words/vocabulary";
import type { Comparison } from "../../quantity/model/readings";
import { words } from "../../text/wordings";

/** The meaning of one cell; `unknown` where any of its words is not listed here. */
export type Nature =
  | { readonly kind: "none" | "qualitative" | "unknown" }
  | { readonly kind: "sign"; readonly comparison: Comparison };

const SIGNS: ReadonlyMap<string, Comparison> = new Map([
  ...words("≥ >= => ≧ ⩾").map((sign) => [sign, "≥"] as const),
  ...words("≤ <= =< ≦ ⩽").map((sign) => [sign, "≤"] as const),
  [">", ">"],
  ["<", "<"],
  ["=", "="],
]);

const DIRECTIONS: ReadonlyMap<string, Comparison> = new Map([
  ...words("正向 正 越大越好 越高越好 越多越好 效益型 下限").map((word) => [word, "≥"] as const),
  ...words("反向 逆向 负向 反 逆 负 越小越好 越低越好 越少越好 成本型 上限 控制").map(
    (word) => [word, "≤"] as const,
  ),
]);

/** 不多于 and the like, before or behind a number: the meaning of such a cell. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ...COMPARING,
  ...COMPARING_BEHIND,
  ...[...REACHING].map((word) => [word, "≥"] as const),
  ...SIGNS,
  ...DIRECTIONS,
]);

const QUALITATIVE = new Set(words("定性 文字 文字描述 描述 描述性"));

/** Words without influence on the comparison. */
const SILENT = new Set(
  words(`定量 数值 数字 百分比 比例 比率 绝对值 相对值 预期 预期性 约束 约束性 指标 型 性 类 值 无 / \\ - — –
    ( ) [ ] , ; : .`),
);

const WORDS = new LongestWords([...COMPARISONS.keys(), ...QUALITATIVE, ...SILENT]);

/** Whether a cell's key is a sign or a word that can stand before a number as it is: ≥, 不低于. */
export const standsBeforeNumber = (key: string): boolean => SIGNS.has(key) || COMPARING.has(key);

/** Reads the key of a cell: ≤（反向） is the sign ≤, 逆指标 as well; 适度 is unknown. */
export function natureOf(key: string): Nature {
  let nature: Nature = { kind: "none" };
  for (let at = 0; at < key.length;) {
    const word = WORDS.at(key, at);
    if (word === "") return { kind: "unknown" };
    at += word.length;
    if (SILENT.has(word)) continue;
    const comparison = COMPARISONS.get(word);
    const said: Nature =
      comparison === undefined ? { kind: "qualitative" } : { kind: "sign", comparison };
    nature = both(nature, said);
  }
  return nature;
}

/** Two statements of one target: the more exact of two that agree, else `unknown`. */
export function both(one: Nature, other: Nature): Nature {
  if (one.kind === "none" || other.kind === "none") return one.kind === "none" ? other : one;
  if (one.kind !== "sign" || other.kind !== "sign")
    return one.kind === other.kind ? one : { kind: "unknown" };
  if (one.comparison === "=" || other.comparison === "=")
    return one.comparison === "=" ? one : other;
  return sameDirection(one.comparison, other.comparison) ? one : { kind: "unknown" };
}
