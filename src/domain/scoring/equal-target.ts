/** Rows with an = printed before the target, whose answer should be equal to it. */
import { decimal, ZERO } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { isSignedTarget } from "../quantity/target";
import type { Measurement } from "../scores/measurement";

/** Whether a target has a printed =. A target without a sign means neither "exactly" nor "at least". */
export const isEqualTarget = ({ name, target }: Indicator): boolean =>
  target.target.kind === "quantity" &&
  target.target.comparison === "=" &&
  isSignedTarget(target.text, { name: name.text });

/** Whether an answer differs from its = target by more than the profile's tolerance. */
export function differsFromEqual(
  { actual, least, most }: Pick<Measurement, "actual" | "least" | "most">,
  { quantitative }: Profile,
): boolean {
  const target = least ?? most ?? ZERO;
  const allowed = target.abs().times(decimal(quantitative.equalTolerance)).div(100);
  return actual.minus(target).abs().greaterThan(allowed);
}

/** Whether an answer differs from its = target by more than the tolerance in every reading. */
export const isOffEqual = (
  row: Indicator,
  readings: readonly Measurement[] | null,
  profile: Profile,
): boolean =>
  readings !== null &&
  readings.length > 0 &&
  isEqualTarget(row) &&
  readings.every((reading) => differsFromEqual(reading, profile));
