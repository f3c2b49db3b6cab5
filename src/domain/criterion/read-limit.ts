/** Limits on the points of a criterion: 扣完为止, 最多扣3分, 满分10分, 以100%为标准. */
import { readPart, type PartOfStep } from "./read-step";
import type { TokenReader } from "./token-reader";
import type { Token } from "./tokens";

export type Limit =
  /** no score is above the weight anyway */
  | { readonly kind: "usual" }
  /** until nothing is left: a step may count more than once */
  | { readonly kind: "until-nothing" }
  /** an announcement of the steps (超标按超标幅度扣分, 根据合格率打分) */
  | { readonly kind: "restated" }
  /** the weight that the text names */
  | { readonly kind: "weight"; readonly points: string }
  | { readonly kind: "most-off"; readonly points: string }
  | ({ readonly kind: "part" } & PartOfStep)
  /** the percentage that steps are counted from; "target": the row's own target */
  | { readonly kind: "standard"; readonly value: string };

/** One limit at this place; null where there is none. */
export function readLimit(reader: TokenReader): Limit | null {
  return (
    reader.attempt(() => readUsual(reader)) ??
    reader.attempt(() => readBeyond(reader)) ??
    reader.attempt(() => readBasis(reader)) ??
    reader.attempt(() => readRestated(reader)) ??
    reader.attempt(() => readMostOff(reader)) ??
    reader.attempt(() => readPartLimit(reader)) ??
    reader.attempt(() => readStandard(reader)) ??
    reader.attempt(() => readWeight(reader))
  );
}

function readUsual(reader: TokenReader): Limit | null {
  if (reader.take("floor") !== null) return { kind: "until-nothing" };
  return reader.take("ceiling", "evidence") === null ? null : USUAL;
}

/** 超过分值的按满分计, 完成率大于100%的按100%计, 超过目标值不加分. */
function readBeyond(reader: TokenReader): Limit | null {
  reader.take("scoreIs", "completion");
  if (reader.take("higher", "more") === null) return null;
  const isWhole = reader.take("goal") === null && readWhole(reader);
  if (reader.take("noBonus") !== null) return USUAL;
  if (!isWhole) return null;
  reader.passSoft();
  if (reader.take("by") === null || !readWhole(reader)) return null;
  return reader.take("give", "reckon") === null ? null : USUAL;
}

const USUAL: Limit = { kind: "usual" };

/** 满分, 分值, 100%. */
const readWhole = (reader: TokenReader): boolean =>
  reader.take("full", "weight") !== null ||
  reader.attempt(() =>
    reader.takeNumber() === "100" && reader.takeUnit() === "%" ? true : null,
  ) !== null;

/** 根据完成情况, 按照满意度调查结果: the source of the figures. */
function readBasis(reader: TokenReader): Limit | null {
  if (reader.take("by") === null) return null;
  while (reader.takeIf(isNamed) !== null || reader.take("goal", "value") !== null);
  if (reader.take("basis") === null) return null;
  return reader.next?.mark === "soft" ? USUAL : null;
}

function readRestated(reader: TokenReader): Limit | null {
  if (reader.take("restated") !== null) return { kind: "restated" };
  if (reader.take("by") === null || reader.takeIf(isNamed) === null) return null;
  while (reader.takeIf(isNamed) !== null);
  if (reader.take("judging", "reckon") === null) return null;
  return reader.next?.mark == null ? null : { kind: "restated" };
}

const isNamed = ({ name }: Token): boolean => name !== null;

function readMostOff(reader: TokenReader): Limit | null {
  if (reader.take("atMostOff") === null) return null;
  const points = reader.takeNumber();
  return points !== null && reader.take("points") !== null ? { kind: "most-off", points } : null;
}

function readPartLimit(reader: TokenReader): Limit | null {
  const part = readPart(reader);
  return part && { kind: "part", ...part };
}

/** 以100%为标准, 以目标值为基准, 与目标值相比, 目标值为100%,每低1%扣1分. */
function readStandard(reader: TokenReader): Limit | null {
  if (reader.take("goal") !== null) {
    reader.take("equal");
    reader.passSoft();
    const value = reader.takeNumber();
    if (value === null || reader.takeUnit() !== "%" || reader.next?.mark == null) return null;
    reader.passSoft();
    return startsSteps(reader) ? { kind: "standard", value } : null;
  }
  if (reader.take("against") !== null) {
    if (reader.take("goal") === null) return null;
    reader.take("comparedTo");
    reader.passSoft();
    return startsSteps(reader) ? { kind: "standard", value: "target" } : null;
  }
  if (reader.take("by") === null) return null;
  const value = reader.take("goal") === null ? reader.takeNumber() : "target";
  if (value === null || (value !== "target" && reader.takeUnit() !== "%")) return null;
  return reader.take("asStandard") === null ? null : { kind: "standard", value };
}

const startsSteps = ({ next }: TokenReader): boolean => next?.kinds.has("every") === true;

/** 扣完30分为止, 上限20分, 本项满分10分, 20分封顶. */
function readWeight(reader: TokenReader): Limit | null {
  reader.take("until");
  const isItem = reader.takeIf(({ text }) => /^(?:本|该|此)(?:项|指标)$/u.test(text)) !== null;
  const isNamed = reader.take("cap", "weight") ?? reader.takeIf(({ text }) => text === "满分");
  reader.take("equal");
  const points = reader.takeNumber();
  if (points === null) return null;
  if (reader.take("points") === null && isNamed === null) return null;
  const isCapped = reader.take("stop") !== null;
  if (!isItem && isNamed === null && !isCapped) return null;
  // 本项10分 is all of a clause
  const { next } = reader;
  return next === null || next.mark !== null || next.kinds.has("close")
    ? { kind: "weight", points }
    : null;
}
