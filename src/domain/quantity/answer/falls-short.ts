/**
 * Clauses beside a number below its target that say how far it falls short, and why: 其余8人因病未参加 beside 92
 * of 100. The figure has to agree with number and target; a cause alone has to end as causes do.
 */
import { decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { countSame } from "../units/counting-units";
import { conversionRatios } from "../units/unit";
import { countedIn, type Head } from "./clause";

const ASKED = words("年初 年度 全年 预期 预定 既定 绩效 计划 设定 考核").join("|");
const TARGET = `(?:${ASKED})*(?:目标|指标|任务|计划)(?:值|数|量|任务|要求)?`;

/** 其余8人 and 尚差8人, before what became of them. */
const REST = /^(?:剩余|其余|余下|还有|尚有|仍有|另有|另|还差|尚差|仍差|相差|差|缺口)(?:的|为)?$/u;
/** 较目标少8人. */
const LESS = new RegExp(
  `^(?:实际)?(?:较|比|距|距离|与|未达)${TARGET}(?:相比|值)?(?:少|差|低|减少|相差|尚差|还差|少了|少完成)$`,
  "u",
);
/** 未完成8人. */
const NOT_DONE = /^(?:尚有|还有|有)?(?:未完成|未达成|未实现|没有完成)$/u;
/** 1座正在施工. */
const GOING_ON = /^(?:正在|尚在|仍在|尚未|未|在建|在施|处于|因|受|由于|推迟|延期|结转|跨年)/u;
/** 超出目标3万元, where at most so much is wanted. */
const MORE = new RegExp(`^(?:超出|超过|超|较${TARGET}超|比${TARGET}多)(?:${TARGET})?$`, "u");
const TAIL = /^[\p{Script=Han}、]{0,30}$/u;

/** 未达到目标值, 未能全部完成. */
const SHORT = new RegExp(
  `(?:未|没有|未能|无法|没能)(?:能)?(?:全部|完全|按时|按期|足额|全额|如期)?(?:完成|达到|达成|实现|达标)(?:${TARGET})?$`,
  "u",
);
const CAUSE =
  /^(?:主要)?(?:原因)?(?:因为?|由于|受|系|是|主要是|原因是|原因为)[\p{Script=Han}、]{2,40}$/u;
/** How causes end: 因部分企业搬迁. */
const END_OF_CAUSE =
  /(?:影响|原因|因素|不足|减少|降低|下降|搬迁|推迟|延迟|延期|滞后|紧张|变化|变动|调整|增加|上涨|短缺|不够|较少|较大|较多|较低|所致|导致|造成)$/u;

/** How far a number falls short of its target, in its own unit; null where it does not, or cannot be compared. */
function lacking({ number, target }: Head): ReturnType<typeof decimal> | null {
  if (target.kind !== "quantity") return null;
  const areBare = number.unit === "" || target.unit === "";
  const areSame = areBare || number.unit === target.unit || countSame(number.unit, target.unit);
  const [times, by] = areSame ? ["1", "1"] : (conversionRatios(number.unit, target.unit)[0] ?? []);
  if (times === undefined || by === undefined) return null;
  const asked = decimal(target.value).times(by).div(times);
  const isUpper = target.comparison === "≤" || target.comparison === "<";
  const rest = isUpper ? decimal(number.low).minus(asked) : asked.minus(decimal(number.low));
  return rest.gt(0) ? rest : null;
}

/** Whether a clause says by how much the number falls short, or that it does. */
function statesShortfall(clause: string, head: Head): boolean {
  const rest = lacking(head);
  if (rest === null) return false;
  const counted = countedIn(clause);
  if (counted === null) return SHORT.test(clause) && /^[\p{Script=Han}]{2,14}$/u.test(clause);
  const { before, value, unit, behind } = counted;
  const isUpper = head.target.kind === "quantity" && /[≤<]/u.test(head.target.comparison);
  const isRest = isUpper
    ? MORE.test(before)
    : REST.test(before) ||
      LESS.test(before) ||
      NOT_DONE.test(before) ||
      (before === "" && GOING_ON.test(behind));
  const { unit: own } = head.number;
  const areSame = own === unit || own === "" || countSame(own, unit);
  return isRest && areSame && rest.eq(decimal(value)) && TAIL.test(behind);
}

/** Whether a clause says how far the number falls short of its target, or why. */
export function saysShortfall(clause: string, head: Head): boolean {
  if (statesShortfall(clause, head)) return true;
  if (lacking(head) === null || !CAUSE.test(clause)) return false;
  return (
    END_OF_CAUSE.test(clause) ||
    SHORT.test(clause) ||
    head.others.some((other) => other !== clause && statesShortfall(other, head))
  );
}
