/** A clause of an answer: what it stands beside, and the count in it. */
import { decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { plainNumber } from "../numbers/plain-number";
import type { QuantityPhrase } from "../phrase/phrase";
import type { Target } from "../model/readings";
import type { RowContext } from "../model/row-context";
import { canonicalUnit } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { LongestWords } from "../words/vocabulary";

/** The row of an answer and its target. */
export interface Asked {
  readonly target: Target;
  readonly targetText: string;
  readonly row: RowContext;
}

/** Reads one clause alone. */
export type ReadClause = (clause: string) => QuantityPhrase | null;

/** The number of an answer, and what it answers. */
export interface Head extends Asked {
  readonly number: QuantityPhrase;
  readonly readOne: ReadClause;
}

/** A clause before the number, or behind it. */
export type Side = "before" | "behind";

/** Adverbs and subjects of a clause that says that it is done. */
export const ADVERBS = new LongestWords(
  words(
    `均 都 均已 都已 已 已经 全部 全部已 已全部 全 并 并且 且 现 现已 目前 目前已 年内 正式 顺利 按时 按期 如期 及时 足额 全额 一次 一次性 按月 按季 按年
    按季度 打卡 项目 工程 结果 检测结果 经`,
  ),
);

/** A clause with one number: 抽查住院患者 200 人. */
export interface Counted {
  readonly before: string;
  readonly value: string;
  readonly unit: string;
  readonly behind: string;
}

/** The count of a clause that has one number, not 0; null for every other. */
export function countedIn(clause: string): Counted | null {
  const [, before = "", digits = "", rest = ""] =
    /^(\D{0,30})(\d[\d.,]{0,12})[余多]?(\D{1,30})$/u.exec(clause) ?? [];
  const value = plainNumber(digits);
  const unit = unitAt(rest, 0);
  if (value === null || unit === "" || decimal(value).isZero()) return null;
  return { before, value, unit: canonicalUnit(unit), behind: rest.slice(unit.length) };
}
