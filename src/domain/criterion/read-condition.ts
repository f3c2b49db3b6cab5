/** The conditions of a criterion: 达到目标值, ≥95%, 90%-95%, 否则. */
import type { Bound, Condition } from "./criterion";
import { measuredBy } from "./measured";
import type { Scanner } from "./scanner";

const N = String.raw`(\d{1,12}(?:\.\d{1,6})?)`;
const UNIT = String.raw`(%|小时|分钟|万元|亿元|平方米|公里|人次|场次|(?!以|及|之|得|至|到|的|不|计|扣|分|为|含|且|或)[\p{Script=Han}㎡]{1,2}?)?`;
const EDGE = String.raw`(\(含\)|\(不含\)|\(含${N.replace("(", "(?:")}%?\))?`;
const SUBJECT = String.raw`([\p{Script=Han}A-Za-z]{0,16}?)`;
const END = String.raw`(?=[,;。:]|的|时|者|,|得|计|记|不|扣|为|按|给|则|且|并|但|酌|每|可|可得|低|高|大|小|以|及|[≥≤<>]|$)`;

/** What is asked for, in words. */
const GOAL = String.raw`(?:年度|全年|年初|预期|预定|预设|设定|既定|计划|规定|绩效|考核|相应|指标|目标|任务|工作|要求|标准|达标线|数量|总量|数|值|量|的|及以上|以上)`;
const MET = new RegExp(
  String.raw`(?:(?:指标|目标|任务|工作|该项|项目|全部|全面|实际|均|已|能|按计划|按要求|如|若|凡){0,6}(?:达到或超过|达到或超额完成|达到|达成|完成|实现|满足|符合)(?!率|值得|情况|比例|比率|程度|\d|≥)${GOAL}{0,8}|(?:全部|均)?达标)(?:的|时|者)?`,
  "uy",
);
const MISSED = new RegExp(
  String.raw`(?:如|若|凡)?(?:(?:不|未)达标|(?:指标|目标|任务|工作){0,6}(?:未能|没有|未|没)(?:全部|全面|按计划|按要求)?(?:达到|达成|完成|实现|满足|符合|达)(?!率|\d)${GOAL}{0,8})(?:的|时|者)?`,
  "uy",
);
const BELOW_TARGET = new RegExp(
  String.raw`(?:低于|少于|小于|不足)(?:年度|年初|预期|设定|计划)?(?:目标值|指标值|计划值|计划数|目标|指标)(?:的|时|者)?`,
  "uy",
);
const OTHERWISE = /(?:否则|反之|其他(?:情况)?|其余(?:情况)?|其它(?:情况)?)(?:的)?/uy;

const RANGE = new RegExp(
  String.raw`${SUBJECT}(?:达到|达|为|在|介于|处于|:)?${N}${UNIT}${EDGE}(?:-|至|到)${N}${UNIT}${EDGE}(?:之间|区间|范围)?(?:内)?(?:的|时|者)?`,
  "uy",
);
const BETWEEN = new RegExp(
  String.raw`${N}${UNIT}([≤<])${SUBJECT}([≤<])${N}${UNIT}(?:的|时|者)?`,
  "uy",
);
const BETWEEN_DOWN = new RegExp(
  String.raw`${N}${UNIT}([≥>])${SUBJECT}([≥>])${N}${UNIT}(?:的|时|者)?`,
  "uy",
);
const SIGNED = new RegExp(
  String.raw`${SUBJECT}:?(≥|>|≤|<|=|大于|高于|超过|达到|达|小于|低于|少于|不足|不到|未达到|不超过|为|在|至少)${N}${UNIT}${EDGE}(及以上|以上|\(含\)以上|及以下|以下|以内|及以内)?(\(含\)|\(不含\))?(?:的|时|者)?${END}`,
  "uy",
);
const WORDED = new RegExp(
  String.raw`${SUBJECT}${N}${UNIT}${EDGE}(及以上|以上|含以上|及以下|以下|以内|及以内)(\(含\)|\(不含\))?(?:的|时|者)?`,
  "uy",
);
const HUNDRED = new RegExp(
  String.raw`${SUBJECT}(?:=|为|达|达到)?100%(?:的|时|者)?(?=,?得|,?计|,?不扣)`,
  "uy",
);

/** 95%得满分: the one value. */
const VALUE = new RegExp(String.raw`${SUBJECT}${N}${UNIT}(?:的|时|者)?(?=,?得|,?计|,?不)`, "uy");

const edgeOf = (text: string | undefined, otherwise: boolean | null): boolean | null => {
  if (text === undefined) return otherwise;
  return !text.includes("不含");
};

/** One condition of a criterion at this place; null where there is none that is understood. */
export function readCondition(scanner: Scanner, name: string): Condition | null {
  const interval = scanner.attempt(() => readInterval(scanner, name));
  if (interval !== null) return interval;
  if (scanner.match(OTHERWISE) !== null) return { kind: "otherwise" };
  if (scanner.match(MISSED) !== null || scanner.match(BELOW_TARGET) !== null) {
    return { kind: "missed" };
  }
  return scanner.match(MET) === null ? null : { kind: "met" };
}

type Interval = Extract<Condition, { kind: "interval" }>;

function readInterval(scanner: Scanner, name: string): Interval | null {
  const both = scanner.attempt(() => readRange(scanner, name));
  if (both !== null) return both;
  const first = scanner.attempt(() => readOneSided(scanner, name));
  if (first === null) return null;
  const second = scanner.attempt(() => {
    scanner.match(/[,且并但、]+/uy);
    return readOneSided(scanner, name);
  });
  return second === null ? first : intersection(first, second);
}

/** Two one-sided intervals as one; null unless one bounds below and the other above. */
function intersection(first: Interval, second: Interval): Interval | null {
  const isSame = JSON.stringify(first.measured) === JSON.stringify(second.measured);
  // the subject of ≥80%且<90% stands once
  if (!isSame && second.measured.of !== "percentage") return null;
  if (!isSame && first.measured.of === "answer" && first.measured.unit !== "%") return null;
  const [low, high] = [first.low ?? second.low, first.high ?? second.high];
  const isCrossed = (first.low === null) !== (second.low === null);
  return isCrossed ? { ...first, low, high } : null;
}

function interval(
  [subject, unit]: readonly [string, string],
  name: string,
  low: Bound | null,
  high: Bound | null,
): Interval | null {
  const measured = measuredBy(subject, unit, name);
  return measured === null ? null : { kind: "interval", measured, low, high, bare: false };
}

function readRange(scanner: Scanner, name: string): Interval | null {
  const range = scanner.attempt(() => {
    const found = scanner.match(RANGE);
    if (found === null) return null;
    const [, subject = "", low = "", lowUnit = "", lowEdge, high = "", highUnit = "", highEdge] =
      found;
    if (lowUnit !== "" && highUnit !== "" && lowUnit !== highUnit) return null;
    return interval(
      [subject, highUnit === "" ? lowUnit : highUnit],
      name,
      { value: low, included: edgeOf(lowEdge, null) },
      { value: high, included: edgeOf(highEdge, null) },
    );
  });
  if (range !== null) return range;
  const up = scanner.match(BETWEEN);
  const down = up === null ? scanner.match(BETWEEN_DOWN) : null;
  const found = up ?? down;
  if (found === null) return null;
  const [
    ,
    first = "",
    firstUnit = "",
    firstSign = "",
    subject = "",
    secondSign = "",
    second = "",
    secondUnit = "",
  ] = found;
  if (firstUnit !== secondUnit) return null;
  const own = /^x$/iu.test(subject) ? "" : subject;
  const one = { value: first, included: /[≤≥]/u.test(firstSign) };
  const other = { value: second, included: /[≤≥]/u.test(secondSign) };
  return up === null
    ? interval([own, firstUnit], name, other, one)
    : interval([own, firstUnit], name, one, other);
}

const LOWER = /^(?:≥|>|=|大于|高于|超过|达到|达|为|在|至少)$/u;
const STRICT = /^(?:>|<|大于|高于|超过|小于|低于|少于|不足|不到|未达到)$/u;

function readOneSided(scanner: Scanner, name: string): Interval | null {
  const hundred = scanner.match(HUNDRED);
  if (hundred !== null) {
    const whole = interval([hundred[1] ?? "", "%"], name, { value: "100", included: true }, null);
    return whole && { ...whole, bare: true };
  }
  const worded = scanner.attempt(() => {
    const found = scanner.match(WORDED);
    if (found === null) return null;
    const [, subject = "", value = "", unit = "", edge, side = "", after] = found;
    // 达到95%以上 is read with its sign
    if (/(?:达到|达|大于|高于|超过|小于|低于|少于|不足|不到|为|在)$/u.test(subject)) return null;
    const said = side.includes("及") || side.includes("含") ? true : null;
    const bound = { value, included: edgeOf(edge ?? after, said) };
    return side.endsWith("上")
      ? interval([subject, unit], name, bound, null)
      : interval([subject, unit], name, null, bound);
  });
  if (worded !== null) return worded;
  const found = scanner.match(SIGNED);
  if (found === null) return readValue(scanner, name);
  const [, subject = "", sign = "", value = "", unit = "", edge, side = "", after] = found;
  const isLower = LOWER.test(sign);
  // 低于90%以上 and 达到90%以下 contradict themselves
  if (side !== "" && side.endsWith("上") !== isLower) return null;
  // 为90%, 达90% and =90% without a side name the one value
  if (side === "" && /^(?:=|为|在)$/u.test(sign)) {
    const bound = { value, included: true };
    return interval([subject, unit], name, bound, bound);
  }
  const stated = side === "" ? !STRICT.test(sign) : side.includes("及") || side.includes("含");
  const included = edgeOf(edge ?? after, side !== "" && !stated ? null : stated);
  const bound = { value, included };
  return isLower
    ? interval([subject, unit], name, bound, null)
    : interval([subject, unit], name, null, bound);
}

function readValue(scanner: Scanner, name: string): Interval | null {
  const found = scanner.match(VALUE);
  if (found === null) return null;
  const [, subject = "", value = "", unit = ""] = found;
  const bound = { value, included: true };
  return interval([subject, unit], name, bound, bound);
}
