/** A row's answer as a criterion compares it. */
import type { Decimal } from "../decimal";
import { countSame, isCountingWord } from "../quantity/units/counting-units";
import type { DaySpan } from "../quantity/model/readings";
import type { Measured } from "./criterion";
import { MAGNITUDES } from "../quantity/units/unit";
import { isPercent } from "./read-subject";

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
  /**
   * The delay after the deadline or beyond the time allowed, and the deadline where it is a day; null
   * where the row asks for no time.
   */
  readonly time: { readonly delay: Scale | null; readonly by: DaySpan | null } | null;
}

/** Whether a number without a unit may have this unit: counting words, and 天; 万 is a magnitude. */
const isCounted = (unit: string): boolean =>
  (isCountingWord(unit) || unit === "天") && MAGNITUDES[unit] === undefined;

/** The scale that a number of a criterion is compared on; null where there is none. */
export function scaleFor(measured: Measured, answer: Answer): Scale | null {
  const { scale, completion } = answer;
  if (measured.of === "delay") {
    const delay = answer.time?.delay ?? null;
    return delay?.unit === measured.unit ? delay : null;
  }
  if (measured.of === "completion") return completion;
  if (measured.of === "percentage") return scale?.unit === "%" ? scale : completion;
  if (scale === null) return null;
  // of what must not happen each occurrence counts
  if (measured.of === "occurrences" && (scale.least !== null || scale.most?.isZero() !== true)) {
    return null;
  }
  const { unit } = measured;
  if (unit === "" || (isPercent(unit) && isPercent(scale.unit))) return scale;
  const counts = scale.unit === "" ? isCounted(unit) : countSame(unit, scale.unit);
  return counts ? scale : null;
}
