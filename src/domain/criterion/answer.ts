/** A row's answer as a criterion compares it. */
import type { Decimal } from "../decimal";
import type { Measured } from "./criterion";
import { isPercent } from "./measured";

/** An answer beside its target, in one unit. */
export interface Scale {
  /** "" for bare numbers. */
  readonly unit: string;
  readonly actual: Decimal;
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

export interface Answer {
  /** In the unit of target and answer; null where these are no numbers in one unit. */
  readonly scale: Scale | null;
  /** In percent of the target; null where there is no such share. */
  readonly completion: Scale | null;
  /** Whether the target is reached; null where it is reached in part, in words. */
  readonly met: boolean | null;
}

/** Counting words: a bare number may stand for any of them. */
const COUNTED = /^[个项次天日人户例件起场份台套家处期篇条名座间所种单]$/u;

/** The scale that a number of a criterion is compared on; null where there is none. */
export function scaleFor(measured: Measured, { scale, completion }: Answer): Scale | null {
  if (measured.of === "completion") return completion;
  if (measured.of === "percentage") return scale?.unit === "%" ? scale : completion;
  if (scale === null) return null;
  const { unit } = measured;
  if (unit === "" || unit === scale.unit || (isPercent(unit) && isPercent(scale.unit))) {
    return scale;
  }
  return scale.unit === "" && COUNTED.test(unit) ? scale : null;
}
