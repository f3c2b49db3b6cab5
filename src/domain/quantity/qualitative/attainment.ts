/** Qualitative answers: 达成指标, 部分达成指标并具有一定效果, 未达成指标且效果较差. */
import { keyOf } from "../../text/normalize";
import type { Attainment } from "../model/readings";

const DONE = "(达成|完成|实现|达到|达标|落实)";
const WHAT =
  "((年度|预期|全年|既定|设定|绩效|计划|相关|全部|各项|总体|年初|工作|指标|目标|任务|要求|标准|效果|值)*)";

/**
 * Adverbs before it. No alternative may be a concatenation of others (均已 of 均 and 已): a repetition
 * of them would take exponential time.
 */
const AS_ASKED = "全部|均|全面|按时|按期|按计划|如期|圆满|及时|顺利|全年|年度|指标|目标";
const HOW = `(已|已经|${AS_ASKED}|提前|超额|100%)`;

const MOST = "(大部分|基本上?|大体上?|多数|大多|总体|整体|全部|均|都|指标|目标|任务)";
const SOME = "(部分|个别|少数|少量)(指标|目标|任务|工作)?";

/** A denial with the adverbs before it: 仍未, 并没有, 远不能. */
const DENIED =
  "(仍然?|还|暂时?|尚|并|远|至今|目前|依然|确实)*(未[能曾见]?|没有?|没能|不能?|无法|难以|非)";
const REACHED = `(${DONE}|做到|达(预期|目标|指标|年度|要求|标准|计划))`;
const NOT_DONE = `${DENIED}(完全|部分|${AS_ASKED})*${REACHED}`;
/** Verbs with the denial inside: 完不成, 达不到. */
const CANNOT = `(完不成|达不[到成]|做不到|实现不了|${DONE}不了)`;
/** Nothing was done, or it had no effect: 没有开展, 无效果. */
const NOTHING = `(${DENIED}|毫?无|不见)(任何|明显|显著|什么)?(开展|实施|执行|启动|进行|效果|成效|作用|起色|见效|显现|改观)|(收效|效果|成效)(甚微|有限)`;

const MISSED = new RegExp(
  `^${MOST}?${NOT_DONE}|^(仍然?|还|暂时?|尚|并|远|目前)*${CANNOT}|^(否|${NOTHING})$`,
  "u",
);
const PARTLY = new RegExp(`^已?(大?部分|基本|大体|多数)(已|上)?${DONE}|^${SOME}${NOT_DONE}`, "u");
const MET = new RegExp(`^(${HOW}*${DONE}了?${WHAT}|是|${HOW}*${DONE}100%)$`, "u");

/** A denied attainment at the end of a short clause: 实施未完成. */
const FAILED = new RegExp(
  `(未[能曾]?|没有?|没能|无法|难以|不能)(完全|${AS_ASKED})*${REACHED}${WHAT}$`,
  "u",
);
/** Words that limit such a denial to a part, or negate it. */
const LIMITED = /部分|个别|少数|少量|有的|一些|其中|[无未没不非零]/u;
const LONGEST_SUBJECT = 6;

function isFailed(key: string): boolean {
  const at = FAILED.exec(key)?.index ?? Number.POSITIVE_INFINITY;
  return at <= LONGEST_SUBJECT && !LIMITED.test(key.slice(0, at));
}

/** The longest answer that names an attainment, in characters. */
const LONGEST = 60;

/**
 * The attainment that a qualitative answer names.
 *
 * @param text as printed
 * @returns null where it names none of 达成, 部分达成, 未达成
 */
export function attainmentOf(text: string): Attainment | null {
  if (text.length > LONGEST) return null;
  const key = keyOf(text).replace(/[,、!]{1,3}$/u, "");
  if (MISSED.test(key)) return "missed";
  if (PARTLY.test(key)) return "partly";
  if (MET.test(key)) return "met";
  return isFailed(key) ? "missed" : null;
}
