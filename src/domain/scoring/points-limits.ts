/** The least and the most points that a row may get. */
import { decimal, ZERO, type Decimal } from "../decimal";
import type { AnswerBand } from "../scores/answer-band";

export interface PointsLimits {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A score that is settled: both limits are the same. */
export function settledAt(score: string): PointsLimits {
  return { low: decimal(score), high: decimal(score) };
}

/**
 * The limits of a row without a score: its band, else from 0 to its weight.
 *
 * @returns null for a row with neither
 */
export function pointsLimits(weight: string | null, band: AnswerBand | null): PointsLimits | null {
  if (band !== null) return { low: decimal(band.low), high: decimal(band.high) };
  return weight === null ? null : { low: ZERO, high: decimal(weight) };
}
