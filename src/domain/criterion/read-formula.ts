/** Points as a product: 实际完成值÷目标值×分值, 完成率×10分, 上线率×5. */
import type { Result } from "./criterion";
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
  let isOpen = reader.take("open") !== null;
  const result =
    reader.attempt(() => readQuotient(reader)) ?? reader.attempt(() => readRate(reader));
  if (result === null) return null;
  if (isOpen) isOpen = reader.take("close") === null;
  reader.attempt(() => {
    if (reader.take("times") === null || reader.takeNumber() !== "100") return null;
    return reader.takeUnit() === "%" ? true : null;
  });
  if (isOpen && reader.take("close") === null) return null;
  if (reader.take("times") === null) return null;
  if (reader.take("weight", "full") !== null) return { result, weight: null };
  const weight = reader.takeNumber();
  if (weight === null || reader.takeUnit() !== null) return null;
  reader.take("points");
  return { result, weight };
}

function readRate(reader: TokenReader): Result | null {
  const token = reader.takeIf(({ kinds, name }) => name === "whole" || kinds.has("completion"));
  if (token === null) return null;
  if (token.name !== "whole") return { kind: "proportion" };
  return { kind: "rate" };
}

/** 实际完成值÷目标值, 实际增量/目标增量. */
function readQuotient(reader: TokenReader): Result | null {
  if (reader.take("actual", "value") === null) return null;
  const given = readTail(reader);
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
