/** The conditions of a criterion: 达到目标值, ≥95%, 90%-95%, 按时完成, 否则. */
import type { Bound, Condition, Measured } from "./criterion";
import { isPercent, measuredBy, readSubject, type Subject } from "./read-subject";
import type { TokenReader } from "./token-reader";
import type { Token } from "./tokens";

type Interval = Extract<Condition, { kind: "interval" }>;

/** One condition of a criterion at this place; null where there is none that is understood. */
export function readCondition(reader: TokenReader): Condition | null {
  return (
    reader.attempt(() => readInterval(reader)) ??
    reader.attempt(() => readDelay(reader)) ??
    reader.attempt(() => readWords(reader))
  );
}

/** The conditions that name no number. */
function readWords(reader: TokenReader): Condition | null {
  if (reader.take("otherwise") !== null) return { kind: "otherwise" };
  // 在6月底前完成
  const day = reader.attempt(() => {
    reader.take("equal");
    return reader.takeIf(({ by }) => by !== null)?.by ?? null;
  });
  if (day !== null) {
    if (reader.take("undone") !== null) return { kind: "late", by: day };
    return reader.take("done") === null ? null : { kind: "on-time", by: day };
  }
  if (reader.take("onTime") !== null) return { kind: "on-time", by: null };
  if (reader.take("notOnTime") !== null) return { kind: "late", by: null };
  if (reader.take("none") !== null) {
    while (reader.takeIf(isNamed) !== null || reader.take("event") !== null);
    return { kind: "none" };
  }
  if (reader.take("late") !== null) {
    reader.take("done", "undone");
    return { kind: "late", by: null };
  }
  if (reader.take("unchanged") !== null) {
    return intervalOf({ of: "percentage" }, null, { value: "0", included: true });
  }
  if (reader.take("event") !== null) {
    while (reader.takeIf(isNamed) !== null);
    return { kind: "some" };
  }
  while (reader.takeIf(({ name }) => name === "whole") ?? reader.take("goal", "value"));
  if (reader.take("undone") !== null) {
    while (reader.take("goal") !== null);
    return { kind: "missed", side: null };
  }
  const compared = reader.takeIf(({ kinds, text }) => isStep(kinds) && NAMES_GOAL.test(text));
  if (compared !== null) {
    return { kind: "missed", side: compared.kinds.has("less") ? "low" : "high" };
  }
  if (reader.take("lower", "less") !== null) {
    const isShort = reader.take("goal") !== null || startsProportion(reader.next);
    return isShort ? { kind: "missed", side: "low" } : null;
  }
  if (reader.attempt(() => readExcess(reader)) !== null) return { kind: "missed", side: "high" };
  const sign = readSign(reader);
  if (sign !== null) {
    if (reader.take("goal") === null) return null;
    // 控制在目标值以内
    if (!sign.isLower) reader.take("below", "belowWith", "within");
    if (sign.included) return { kind: "met", side: sign.isLower ? "low" : "high" };
    return sign.isLower ? { kind: "missed", side: "high" } : null;
  }
  if (reader.take("done", "reach") === null) return null;
  while (
    reader.take("goal", "above", "aboveWith") !== null ||
    reader.takeIf(({ name, kinds }) => name === "whole" && kinds.size === 0) !== null
  );
  return { kind: "met", side: null };
}

const isStep = (kinds: Token["kinds"]): boolean => kinds.has("less") || kinds.has("more");
/** 低于目标值, 超过标准. */
const NAMES_GOAL = /目标|标准|达标线|计划|指标值/u;

/** 不足按比例得分. */
const startsProportion = (token: Token | null): boolean =>
  token?.kinds.has("inProportion") === true || token?.kinds.has("by") === true;

/** 超出部分按比例扣分, 超支不得分; 增加不得分 may compare with another year. */
function readExcess(reader: TokenReader): true | null {
  const isOver = ({ kinds, text }: Token): boolean =>
    text.startsWith("超") && (kinds.has("higher") || kinds.has("more"));
  if (reader.takeIf(isOver) === null) return null;
  const { next } = reader;
  return startsProportion(next) || next?.kinds.has("nothing") === true ? true : null;
}

const isNamed = ({ name }: Token): boolean => name !== null;

/** 延期5天以上, 逾期超过10天. */
function readDelay(reader: TokenReader): Interval | null {
  if (reader.take("late") === null) return null;
  const bounds = readSided(reader, null);
  return bounds === null
    ? null
    : intervalOf({ of: "delay", unit: bounds.unit }, bounds.low, bounds.high);
}

interface Sided {
  readonly unit: string;
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly bare?: boolean;
  readonly denied?: boolean;
  readonly relative?: boolean;
}

const intervalOf = (
  measured: Measured,
  low: Bound | null,
  high: Bound | null,
  { bare = false, denied = false, relative = false }: Partial<Sided> = {},
): Interval => ({ kind: "interval", measured, low, high, bare, denied, relative });

function readInterval(reader: TokenReader): Interval | null {
  const subject = readSubject(reader);
  reader.passSoft();
  const both =
    reader.attempt(() => readBetween(reader, subject)) ??
    reader.attempt(() => readRange(reader, subject));
  if (both !== null) return both;
  const first = readSided(reader, subject.verb);
  if (first === null) return null;
  const second = reader.attempt(() => {
    reader.passSoft();
    reader.take("and");
    const again = readSubject(reader);
    if (again.verb === "done" || again.own !== again.named) return null;
    const sided = readSided(reader, again.verb);
    return sided !== null && (sided.low === null) !== (sided.high === null) ? sided : null;
  });
  const sided = second === null ? first : crossed(first, second);
  if (sided === null) return null;
  const completion =
    subject.completion ||
    (!subject.named && isPercent(sided.unit) && reader.takeIf(isFinished) !== null);
  const measured = measuredBy({ ...subject, completion }, sided.unit);
  const relative = sided.relative === true && !subject.named;
  return measured && intervalOf(measured, sided.low, sided.high, { ...sided, relative });
}

/** 100%完成; 95%达标 may count what is up to a standard. */
const isFinished = ({ kinds, text }: Token): boolean => kinds.has("done") && text.includes("完成");

/** Two one-sided intervals as one; null unless one bounds below and the other above. */
function crossed(first: Sided, second: Sided): Sided | null {
  if (first.unit !== second.unit && second.unit !== "" && first.unit !== "") return null;
  const isCrossed = (first.low === null) !== (second.low === null);
  const isOneSided = [first, second].every(({ low, high }) => (low === null) !== (high === null));
  if (!isCrossed || !isOneSided) return null;
  const unit = first.unit === "" ? second.unit : first.unit;
  return { unit, low: first.low ?? second.low, high: first.high ?? second.high };
}

/** A number with its unit; the unit is "" where there is none. */
function readAmount(
  reader: TokenReader,
): { readonly value: string; readonly unit: string; readonly included: boolean | null } | null {
  const value = reader.takeNumber();
  if (value === null) return null;
  const unit = reader.takeUnit() ?? pointsAsUnit(reader);
  return { value, unit, included: readEdge(reader, value)?.included ?? null };
}

/** 90分以上: points that are compared. */
const pointsAsUnit = (reader: TokenReader): string =>
  reader.attempt(() => {
    if (reader.take("points") === null) return null;
    const { next } = reader;
    const isCompared = [
      "above",
      "aboveWith",
      "below",
      "belowWith",
      "dash",
      "with",
      "give",
      "full",
      "nothing",
    ].some((kind) => [...(next?.kinds ?? [])].some((each) => each === kind));
    return isCompared ? "分" : null;
  }) ?? "";

interface Edge {
  /** The number that the text repeats for it; null where it repeats none. */
  readonly value: string | null;
  readonly included: boolean;
}

/** Whether an edge is included: (含), (不含), (含90%); null where the text does not say it of these numbers. */
function readEdge(reader: TokenReader, ...values: readonly string[]): Edge | null {
  if (reader.take("with") !== null) return { value: null, included: true };
  if (reader.take("without") !== null) return { value: null, included: false };
  return reader.attempt(() => {
    const word = reader.take("withNumber", "withoutNumber");
    const value = word && reader.takeNumber();
    if (word === null || value === null || !values.includes(value)) return null;
    reader.takeUnit();
    if (reader.take("close") === null) return null;
    return { value, included: word.kinds.has("withNumber") };
  });
}

/** 80%≤x<90%, 90%>x≥80%. */
function readBetween(reader: TokenReader, subject: Subject): Interval | null {
  if (subject.named) return null;
  const first = readAmount(reader);
  const one = first && readSign(reader);
  if (first === null || one === null) return null;
  const inner = readSubject(reader);
  const other = readSign(reader);
  const second = other && readAmount(reader);
  // ≤ and < of 80%≤x<90% point the same way
  if (other === null || second === null || one.isLower !== other.isLower) return null;
  if (first.unit !== second.unit && first.unit !== "" && second.unit !== "") return null;
  const measured = measuredBy(inner, second.unit === "" ? first.unit : second.unit);
  if (measured === null) return null;
  const left: Bound = { value: first.value, included: one.included };
  const right: Bound = { value: second.value, included: other.included };
  return one.isLower ? intervalOf(measured, right, left) : intervalOf(measured, left, right);
}

/** A sign; `isLower` for ≥ and >, after which the number is a lower bound. */
function readSign(reader: TokenReader): {
  readonly isLower: boolean;
  readonly included: boolean;
  /** 超过 and 低于 may be followed by a difference, > and 大于 may not. */
  readonly relative: boolean;
} | null {
  const token = reader.take("least", "most", "higher", "lower");
  if (token === null) return null;
  const { kinds, text } = token;
  return {
    relative: /^(?:超|低于|少于|不足)/u.test(text),
    isLower: kinds.has("least") || kinds.has("higher"),
    included: kinds.has("least") || kinds.has("most"),
  };
}

/** 90%-95%, 90%(含)至95%. */
function readRange(reader: TokenReader, subject: Subject): Interval | null {
  reader.take("equal");
  const first = readAmount(reader);
  if (first === null || reader.take("dash") === null) return null;
  const second = readAmount(reader);
  if (second === null) return null;
  reader.take("within");
  const edges = readNamedEdges(reader, first.value, second.value);
  if (first.unit !== "" && first.unit !== second.unit) return null;
  const measured = measuredBy(subject, second.unit);
  if (measured === null) return null;
  const [low, high] = [first, second]
    .map(({ value, included }): Bound => ({ value, included: edges.get(value) ?? included }))
    .sort((one, other) => Number(one.value) - Number(other.value));
  return intervalOf(measured, low ?? null, high ?? null);
}

/** 80%-90%(含80%), 90%-100%之间(含90%,不含100%): by number, whether it is included. */
function readNamedEdges(
  reader: TokenReader,
  ...values: readonly string[]
): ReadonlyMap<string, boolean> {
  const edges = new Map<string, boolean>();
  for (;;) {
    const edge = reader.attempt(() => {
      const read = readEdge(reader, ...values);
      return read?.value == null ? null : ([read.value, read.included] as const);
    });
    if (edge === null) return edges;
    edges.set(...edge);
  }
}

/**
 * A bound with its side: ≥95%, 95%以上, 低于60%, 达到95%以上; 95% without a side is the one value.
 *
 * @param verb the verb directly before it: 达到95% is at least 95%
 */
function readSided(reader: TokenReader, verb: Subject["verb"]): Sided | null {
  const equal = reader.take("equal");
  const sign = readSign(reader);
  const missing = sign === null && reader.take("undone") !== null;
  const amount = readAmount(reader);
  if (amount === null) return null;
  const { value, unit } = amount;
  const side = reader.take("above", "aboveWith", "below", "belowWith");
  const after = readEdge(reader, value)?.included ?? amount.included;
  if (side !== null) {
    const isAbove = side.kinds.has("above") || side.kinds.has("aboveWith");
    // 低于90%以上 and 达到90%以下 contradict themselves
    if (sign !== null && sign.isLower !== isAbove) return null;
    if ((missing && isAbove) || (verb === "reach" && !isAbove)) return null;
    const isWith = side.kinds.has("aboveWith") || side.kinds.has("belowWith");
    const bound = { value, included: after ?? (isWith || sign?.included === true ? true : null) };
    return isAbove ? { unit, low: bound, high: null } : { unit, low: null, high: bound };
  }
  if (sign !== null) {
    const bound = { value, included: after ?? sign.included };
    const { relative } = sign;
    return sign.isLower
      ? { unit, low: bound, high: null, relative }
      : { unit, low: null, high: bound, relative };
  }
  if (missing) {
    return { unit, low: null, high: { value, included: after ?? false }, denied: true };
  }
  if (verb === "reach") return { unit, low: { value, included: after ?? true }, high: null };
  const bound = { value, included: true };
  // 100%, where nothing can be more
  if (value === "100" && unit === "%")
    return { unit, low: bound, high: null, bare: equal === null };
  return { unit, low: bound, high: bound };
}
