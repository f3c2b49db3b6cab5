/** Points as a product: 实际完成值÷目标值×分值, 完成率×10分, 上线率×5. */
import type { Result } from "./criterion";
import type { WordKind } from "./criterion-words";
import type { TokenReader } from "./token-reader";

/** A product with the weight that it names; null where it names none. */
export interface Formula {
  readonly result: Result;
  readonly weight: string | null;
}

/** The longest words, in characters, for what is measured on both sides: 实际增量/目标增量. */
const LONGEST_TAIL = 6;

/** One product at this place; null where there is none. */
export function readFormula(reader: TokenReader): Formula | null {
  return reader.attempt(() => readRateOff(reader)) ?? readProduct(reader);
}

/** 10-差错率×10. */
function readRateOff(reader: TokenReader): Formula | null {
  const whole = reader.takeNumber();
  if (whole === null || reader.takeIf(({ text }) => text === "-") === null) return null;
  if (reader.takeIf(({ name }) => name === "whole") === null || reader.take("times") === null) {
    return null;
  }
  const weight = reader.takeNumber();
  reader.take("points");
  return weight === whole ? { result: { kind: "rate-off" }, weight } : null;
}

function readProduct(reader: TokenReader): Formula | null {
  if (reader.take("method") !== null) reader.passSoft();
  reader.take("scoreIs");
  reader.take("equal", "by");
  const before = reader.attempt(() => {
    const weight = readWeight(reader);
    return weight !== undefined && reader.take("times") !== null ? { weight } : null;
  });
  const result = readShare(reader);
  if (result === null) return null;
  if (before === null && reader.take("times") === null) return null;
  const weight = before === null ? readWeight(reader) : before.weight;
  if (weight === undefined) return null;
  reader.take("reckon");
  return { result, weight };
}

/** A factor that is the weight: null for 分值, its number for 10分; undefined for another. */
function readWeight(reader: TokenReader): string | null | undefined {
  if (reader.take("weight", "full") !== null) return null;
  const weight = reader.takeNumber();
  if (weight === null || reader.takeUnit() !== null) return undefined;
  reader.take("points");
  return weight;
}

/** A quotient or a rate, in brackets or not, with or without ×100%. */
function readShare(reader: TokenReader): Result | null {
  let isOpen = reader.take("open") !== null;
  const result =
    reader.attempt(() => readQuotient(reader)) ?? reader.attempt(() => readRate(reader));
  if (result === null) return null;
  if (isOpen) isOpen = reader.take("close") === null;
  reader.attempt(() => {
    if (reader.take("times") === null || reader.takeNumber() !== "100") return null;
    return reader.takeUnit() === "%" ? true : null;
  });
  return isOpen && reader.take("close") === null ? null : result;
}

/**
 * A definition of the row's own measure, or of the share of the target, which gives no points:
 * 合格率=合格数/抽检数×100%, 完成率=实际完成数/计划完成数×100%.
 *
 * @returns whether there was such a definition at this position
 */
export function readDefinition(reader: TokenReader): boolean {
  return (
    reader.attempt(() => {
      const measure = reader.takeIf(
        ({ kinds, name }) => name === "whole" || kinds.has("completion"),
      );
      if (measure === null || reader.takeIf(({ text }) => text === "=") === null) return null;
      if (measure.name !== "whole") return readShare(reader)?.kind === "proportion" ? true : null;
      return readWorkedOut(reader);
    }) ?? false
  );
}

/** The words of a quotient; no number but the 100 of ×100%, and no word for points. */
function readWorkedOut(reader: TokenReader): true | null {
  let depth = 0;
  let isDivided = false;
  for (;;) {
    const { next } = reader;
    if (next === null || (next.mark !== null && depth === 0)) break;
    if (OF_POINTS.some((kind) => next.kinds.has(kind))) return null;
    if (next.number !== null) {
      if (next.number !== "100" || reader.takeNumber() === null || reader.takeUnit() !== "%") {
        return null;
      }
      continue;
    }
    if (next.kinds.has("open")) depth += 1;
    if (next.kinds.has("close")) depth -= 1;
    isDivided ||= next.kinds.has("over");
    reader.takeIf((token) => token === next);
  }
  return isDivided && depth === 0 ? true : null;
}

const OF_POINTS: readonly WordKind[] = [
  "points",
  "weight",
  "full",
  "nothing",
  "deduct",
  "deductWeight",
  "give",
  "giveWeight",
  "bonus",
  "reckon",
  "inProportion",
  "person",
];

function readRate(reader: TokenReader): Result | null {
  const token = reader.takeIf(({ kinds, name }) => name === "whole" || kinds.has("completion"));
  if (token === null) return null;
  if (token.name !== "whole") return { kind: "proportion" };
  return { kind: "rate" };
}

/** 实际完成值÷目标值, 实际增量/目标增量, 实际完成值与目标值的比值. */
function readQuotient(reader: TokenReader): Result | null {
  if (reader.take("actual", "value") === null) return null;
  const given = readTail(reader);
  if (reader.take("against") !== null) {
    const isShare = reader.take("goal") !== null && reader.take("share") !== null;
    return isShare && given === "" ? { kind: "proportion" } : null;
  }
  if (reader.take("over") === null || reader.take("goal") === null) return null;
  const asked = readTail(reader);
  return given === asked ? { kind: "proportion" } : null;
}

function readTail(reader: TokenReader): string {
  let tail = "";
  while (tail.length < LONGEST_TAIL) {
    const token = reader.takeIf(
      ({ kinds, number, mark }) => number === null && mark === null && kinds.size === 0,
    );
    if (token === null) return tail;
    tail += token.text;
  }
  return tail;
}
