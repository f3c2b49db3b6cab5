/** The results of a criterion: 得满分, 得3分, 不得分, 扣1分, 按比例得分, 酌情扣分. */
import type { Result } from "./criterion";
import { readDeduction } from "./read-deduction";
import { isPercent } from "./read-subject";
import type { TokenReader } from "./token-reader";

/**
 * One result at this place; null where there is none that is understood.
 *
 * @param needsVerb points need a verb: 1项1分 gives one point each, 1项得1分 one point for one
 */
export function readResult(reader: TokenReader, needsVerb = false): Result | null {
  return (
    reader.attempt(() => readPerson(reader)) ??
    reader.attempt(() => readProportion(reader)) ??
    reader.attempt(() => readMinus(reader)) ??
    reader.attempt(() => readNothing(reader)) ??
    reader.attempt(() => readShare(reader)) ??
    reader.attempt(() => readPoints(reader, needsVerb)) ??
    reader.attempt(() => readFull(reader))
  );
}

/** 每完成1次得1分. */
export function readGain(reader: TokenReader): Result | null {
  if (reader.take("every") === null) return null;
  reader.take("done", "hold");
  const size = reader.takeNumber() ?? "1";
  const unit = reader.takeUnit();
  if (unit === null || isPercent(unit)) return null;
  reader.takeIf(({ name, kinds }) => name !== null && kinds.size === 0);
  if (reader.take("give") === null) return null;
  const points = reader.takeNumber();
  return points !== null && reader.take("points") !== null
    ? { kind: "gain", size, unit, points }
    : null;
}

const readNothing = (reader: TokenReader): Result | null =>
  reader.take("nothing") === null ? null : { kind: "nothing" };

/** 酌情扣1-3分, and ranges of points: 扣1-3分. */
function readPerson(reader: TokenReader): Result | null {
  // 准确率直接折算: the text does not say how
  const isOwn = reader.takeIf(({ name, kinds }) => name === "whole" || kinds.has("completion"));
  const judged = reader.take("person") !== null;
  if (isOwn !== null && !judged) return null;
  reader.take("deduct", "give", "reckon");
  const isOpen = judged && reader.take("open") !== null;
  const isRange = reader.attempt(() => {
    const first = reader.takeNumber();
    if (first === null) return null;
    reader.take("points");
    return reader.take("dash") !== null && reader.takeNumber() !== null ? true : null;
  });
  if (!judged && isRange === null) return null;
  if (judged && isRange === null && reader.takeNumber() !== null) return null;
  const named = reader.take("points") !== null;
  if (isOpen && reader.take("close") === null) return null;
  return judged || named ? { kind: "person" } : null;
}

/** 按比例得分, 按完成率计算得分. */
function readProportion(reader: TokenReader): Result | null {
  if (reader.take("inProportion") !== null) return { kind: "proportion" };
  if (reader.take("by", "equal") === null) return null;
  reader.take("actual");
  const isShare =
    reader.takeIf(
      ({ kinds, name }) => kinds.has("share") || (kinds.has("completion") && name === null),
    ) !== null;
  return isShare && reader.take("reckon") !== null ? { kind: "proportion" } : null;
}

/** 扣1分, 扣权重的5%. */
function readMinus(reader: TokenReader): Result | null {
  const off = readDeduction(reader);
  if (off === null || off.adds) return null;
  const { points, ofWeight } = off;
  return ofWeight ? { kind: "minus-share", share: points } : { kind: "minus", points };
}

function readPercent(reader: TokenReader): string | null {
  const value = reader.takeNumber();
  return value !== null && reader.takeUnit() === "%" ? value : null;
}

/** 得权重的80%, 得80%分值. */
function readShare(reader: TokenReader): Result | null {
  const ofWeight = reader.take("giveWeight") !== null;
  if (!ofWeight && reader.take("give", "equal", "by") === null) return null;
  const before = ofWeight || reader.take("weight") !== null;
  const share = readPercent(reader);
  if (share === null) return null;
  const behind = reader.take("weight") !== null;
  reader.take("reckon");
  return before || behind ? { kind: "share", share } : null;
}

function readPoints(reader: TokenReader, needsVerb: boolean): Result | null {
  if (reader.take("give", "equal", "by") === null && needsVerb) return null;
  const points = reader.takeNumber();
  if (points === null || reader.take("points") === null) return null;
  return Number(points) === 0 ? { kind: "nothing" } : { kind: "points", points };
}

/** 得满分, 得满分(10分). */
function readFull(reader: TokenReader): Result | null {
  if (reader.take("giveWeight") !== null) return { kind: "full" };
  if (reader.takeIf(({ text }) => text === "得分") !== null) {
    return reader.next === null || reader.next.mark !== null ? { kind: "full" } : null;
  }
  const given = reader.take("give", "equal") !== null;
  if (reader.take("full") === null) {
    return given && reader.take("weight") !== null ? { kind: "full" } : null;
  }
  const named = reader.attempt(() => {
    const bracket = reader.take("open") !== null;
    const points = reader.takeNumber();
    if (points === null || reader.take("points") === null) return null;
    return bracket && reader.take("close") === null ? null : points;
  });
  return named === null ? { kind: "full" } : { kind: "points", points: named };
}
