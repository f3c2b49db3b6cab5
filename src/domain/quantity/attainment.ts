/** Qualitative answers: 达成指标, 部分达成指标并具有一定效果, 未达成指标且效果较差. */
import type { Attainment } from "./readings";
import { keyOf } from "../text/normalize";

const DONE = "(达成|完成|实现|达到|达标|落实)";
const WHAT =
  "((年度|预期|全年|既定|设定|绩效|计划|相关|全部|各项|总体|年初|工作|指标|目标|任务|要求|标准|效果)*)";

const MISSED = new RegExp(`^(未能?|没有|尚未|均未|不)${DONE}|^(否|未开展|未实施)$`, "u");
const PARTLY = new RegExp(`^(已?)(大?部分|基本|大体|多数)(已|上)?${DONE}`, "u");
const MET = new RegExp(
  `^((已|已经|全部|均|均已|全部已|全面|按时|按期|按计划|如期|圆满|超额|及时|顺利|100%|全年|年度|指标|目标)*${DONE}了?${WHAT}|是|已${DONE}|${DONE}100%)$`,
  "u",
);

/** The wording a qualitative row is judged by; null for words that name none of the three. */
export function attainmentOf(text: string): Attainment | null {
  const key = keyOf(text).replace(/[,、!]+$/u, "");
  if (MISSED.test(key)) return "missed";
  if (PARTLY.test(key)) return "partly";
  return MET.test(key) ? "met" : null;
}
