/**
 * Clauses beside a number below its target that say how far it falls short, and why: 其余8人因病未参加 beside 92
 * of 100. The figure has to agree with number and target, and every other word is listed.
 */
import { decimal, type Decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { isUpper } from "../words/comparison";
import { LongestWords } from "../words/vocabulary";
import { countSame } from "../units/counting-units";
import { conversionRatios } from "../units/unit";
import { isCause } from "./causes";
import { countedIn, type Head } from "./clause";

const ASKED = words("年初 年度 全年 预期 预定 既定 绩效 计划 设定 考核").join("|");
const TARGET = `(?:${ASKED})*(?:目标|指标|任务|计划)(?:值|数|量|任务|要求)?`;

/** 其余8人 and 尚差8人, before what became of them. */
const REST = /^(?:剩余|其余|余下|尚有|仍有|还差|尚差|仍差|相差|差|缺口)(?:的|为)?$/u;
/** 较目标少8人. */
const LESS = new RegExp(
  `^(?:实际)?(?:较|比|距|距离|与|未达)${TARGET}(?:相比|值)?(?:少|差|低|减少|相差|尚差|还差|少了|少完成)$`,
  "u",
);
/** 未完成8人. */
const NOT_DONE = /^(?:尚有|还有|有)?(?:未完成|未达成|未实现|没有完成)$/u;
/** What is still to be done of the rest: 因病未参加, 正在施工, 结转下年实施. */
const OPEN = new LongestWords(
  words(
    "正在 尚在 仍在 还在 处于 尚未 还未 未 未能 没有 推迟 推迟至 延期 延期至 延迟 延后 结转 跨年 待 在建 在施 次年 下年 明年 下一年 年后 中 阶段 施工 建设 进行 进行中 完工 完成 竣工 验收 参加 参训 到场 开工 实施 开展 办理 办结 发放 领取 到货 安装 整改 审批 推进 达标 因病 请假 缺席 外出 务工 外出务工 缺考 年度 继续 报批 审核 评审 制作 采购 招标 办理中 审批中",
  ),
);
const UNDONE = /未|没有|正在|尚|仍|还在|推迟|延|结转|跨年|待|在建|在施|缺席|请假|缺考/u;
/** 超出目标3万元, where at most so much is wanted. */
const MORE = new RegExp(`^(?:超出|超过|超|较${TARGET}超|比${TARGET}多)(?:${TARGET})?$`, "u");
/** 未达到目标值, 未能全部完成. */
const SHORT = new RegExp(
  `(?:未|没有|未能|无法|没能)(?:能)?(?:全部|完全|按时|按期|足额|全额|如期)?(?:完成|达到|达成|实现|达标)(?:${TARGET})?$`,
  "u",
);

/** Whether the words behind the rest say nothing, or that it is not done, after a cause or without one. */
function isLeft(tail: string): boolean {
  if (tail === "") return true;
  const ends = Array.from({ length: tail.length + 1 }, (_, at) => at);
  return ends.some(
    (at) =>
      (at === 0 || isCause(tail.slice(0, at))) &&
      (at === tail.length || (UNDONE.test(tail.slice(at)) && OPEN.cover(tail.slice(at)))),
  );
}

/**
 * By how much a number misses its target, in the number's own unit; 0 or less where it reaches it, null where they
 * cannot be compared.
 */
export function shortBy({ number, target }: Head): Decimal | null {
  if (target.kind !== "quantity") return null;
  const areBare = number.unit === "" || target.unit === "";
  const areSame = areBare || number.unit === target.unit || countSame(number.unit, target.unit);
  const [times, by] = areSame ? ["1", "1"] : (conversionRatios(number.unit, target.unit)[0] ?? []);
  if (times === undefined || by === undefined) return null;
  const asked = decimal(target.value).times(by).div(times);
  const rest = asked.minus(decimal(number.low));
  return isUpper(target.comparison) ? rest.negated() : rest;
}

/** Whether a clause says by how much the number falls short, or that it does. */
function statesShortfall(clause: string, head: Head): boolean {
  const rest = shortBy(head);
  if (rest === null || rest.lte(0) || head.target.kind !== "quantity") return false;
  const counted = countedIn(clause);
  if (counted === null) return SHORT.test(clause) && /^\p{Script=Han}{2,14}$/u.test(clause);
  const { before, value, unit, behind } = counted;
  const isRest = isUpper(head.target.comparison)
    ? MORE.test(before)
    : REST.test(before) ||
      LESS.test(before) ||
      NOT_DONE.test(before) ||
      ((before === "" || before === "另有") && behind !== "");
  const { unit: own } = head.number;
  const areSame = own === unit || own === "" || countSame(own, unit);
  return isRest && areSame && rest.eq(decimal(value)) && isLeft(behind);
}

/** Whether a clause says how far the number falls short of its target, or why. */
export function saysShortfall(clause: string, head: Head): boolean {
  const rest = shortBy(head);
  if (rest === null || rest.lte(0)) return false;
  if (statesShortfall(clause, head) || isCause(clause)) return true;
  const [said = ""] = SHORT.exec(clause) ?? [];
  return said !== "" && isCause(clause.slice(0, -said.length));
}
