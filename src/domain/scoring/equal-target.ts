/** Rows that ask for exactly as much: an = printed before the target. */
import { decimal, ZERO } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { isSignedTarget } from "../quantity/target";
import type { Measurement } from "../scores/measurement";

/** A bare target says neither exactly nor at least. */
export const isEqualTarget = ({ name, target }: Indicator): boolean =>
  target.target.kind === "quantity" &&
  target.target.comparison === "=" &&
  isSignedTarget(target.text, { name: name.text });

/** Whether an answer differs from its = target by more than the profile lets it. */
export function differsFromEqual(
  { actual, least, most }: Pick<Measurement, "actual" | "least" | "most">,
  { quantitative }: Profile,
): boolean {
  const target = least ?? most ?? ZERO;
  const allowed = target.abs().times(decimal(quantitative.equalTolerance)).div(100);
  return actual.minus(target).abs().greaterThan(allowed);
}

/** Whether in every way to read the answer it differs from an = target by more than it may. */
export const isOffEqual = (
  row: Indicator,
  readings: readonly Measurement[] | null,
  profile: Profile,
): boolean =>
  readings !== null &&
  readings.length > 0 &&
  isEqualTarget(row) &&
  readings.every((reading) => differsFromEqual(reading, profile));
