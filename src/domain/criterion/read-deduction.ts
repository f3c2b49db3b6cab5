/** What a criterion takes off or adds: 扣0.5分, 扣权重的5%, 扣5%权重分, 加0.5分. */
import type { TokenReader } from "./token-reader";

export interface Deduction {
  /** Points, or percent of the weight. */
  readonly points: string;
  readonly ofWeight: boolean;
  /** The points are added. */
  readonly adds: boolean;
}

/** One deduction at this place; null where there is none. */
export function readDeduction(reader: TokenReader): Deduction | null {
  const adds = reader.take("bonus") !== null;
  const namesWeight = !adds && reader.take("deductWeight") !== null;
  if (!adds && !namesWeight && reader.take("deduct") === null) return null;
  const ofWeight = namesWeight || reader.take("weight") !== null;
  const points = reader.takeNumber();
  if (points === null) return null;
  if (!ofWeight && reader.take("points") !== null) return { points, ofWeight, adds };
  if (reader.takeUnit() !== "%") return null;
  const behind = reader.take("points", "weight");
  const isOfWeight = ofWeight || behind?.kinds.has("weight") === true;
  return isOfWeight ? { points, ofWeight: true, adds } : null;
}
