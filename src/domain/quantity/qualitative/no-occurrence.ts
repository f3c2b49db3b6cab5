/** Answers that state that nothing of what the row counts occurred: 无, 未发生, 无投诉. */
import { decimal } from "../../decimal";
import { keyOf } from "../../text/normalize";
import { words } from "../../text/wordings";
import { isLower, isUpper } from "../words/comparison";
import type { Target } from "../model/readings";
import { nameKey, type RowContext } from "../model/row-context";
import { LongestWords } from "../words/vocabulary";

const NOTHING = new LongestWords(
  words(
    `无 没有 零 未发生 没有发生 未出现 没有出现 未产生 没有产生 未接到 没有接到 未收到 没有收到 未发现 没有发现 未接
    从未发生 均未发生 全年未发生 全年无 未曾发生`,
  ),
);
/** Words of place and time before a denial. */
const WHOLE = /^(?:全年|本年|年度|年内|当年|全市|全县|全区|全镇|辖区|内|安全生产|实现|均|已|共)*/u;
/** Words that do not limit a denial. */
const ANY = new LongestWords(
  words("任何 相关 发生 出现 产生 现象 情况 问题 事件 的 过 类 有关 该类 此类"),
);
/** Adverse events. */
const CASES = words(
  "事故 投诉 差错 失误 上访 信访 案件 举报 泄密 舆情 拖欠 违规 违纪 故障 伤亡 死亡",
);
const CASE_WORDS = new LongestWords(CASES);
const NAMES_CASE = new RegExp(CASES.join("|"), "u");

/** Rates of them, which are 0 where none occurred: 投诉率. */
const RATE_OF_CASES = new RegExp(`(?:${CASES.join("|")})(?:发生)?率$`, "u");

/** Units of money, shares and durations, which 无 does not answer. */
const NOT_COUNTED = /元|^%$|^‰$|^(天|月|年|周|小时|分钟)$/u;

/**
 * Whether an answer states that nothing occurred, which is 0 beside a target of 0 and beside every ≤ or <
 * target of a count. The denial has to cover all that the row counts: 未发生重大安全事故 does not answer
 * 安全事故起数.
 */
export function saysNoOccurrence(
  shown: string,
  target: Target,
  targetText: string,
  row: RowContext,
): boolean {
  if (target.kind !== "quantity" || isLower(target.comparison) || shown.length > 40) return false;
  const key = keyOf(shown).replace(WHOLE, "");
  const denial = NOTHING.at(key, 0);
  const asked = `${nameKey(row)}\n${targetText.length > 200 ? "" : keyOf(targetText)}`;
  if (denial === "" || !deniesAll(key.slice(denial.length), asked)) return false;
  if (decimal(target.value).isZero()) return true;
  const isRate = RATE_OF_CASES.test(nameKey(row));
  return isUpper(target.comparison) && (isRate || !NOT_COUNTED.test(target.unit));
}

function deniesAll(denied: string, asked: string): boolean {
  let at = 0;
  while (at < denied.length) {
    const word = ANY.at(denied, at) || named(denied, at, asked) || ownCase(denied, at, asked);
    if (word === "") return false;
    at += word.length;
  }
  return true;
}

/** The longest run of two characters or more from a position that the row holds too; "" for none. */
function named(text: string, from: number, asked: string): string {
  let length = 0;
  while (from + length < text.length && asked.includes(text.slice(from, from + length + 1)))
    length += 1;
  return length < 2 ? "" : text.slice(from, from + length);
}

/** An adverse event where the row names none; 安全 before 事故 does not limit it. */
function ownCase(text: string, from: number, asked: string): string {
  if (text.startsWith("安全", from) && /^(?:责任|生产)?事故/u.test(text.slice(from + 2)))
    return "安全";
  return NAMES_CASE.test(asked) ? "" : CASE_WORDS.at(text, from);
}
