import type { ReadingUnits } from "../../domain/scores/because";

const unitName = (unit: string): string => (unit === "" ? "no unit" : `"${unit}"`);

function readingName({ target, actual, share }: ReadingUnits): string {
  if (share === "actual") return "the actual value a ratio, made a percentage";
  if (share === "target") return "the target a ratio, made a percentage";
  return `the target in ${unitName(target)}, the actual value in ${unitName(actual === "" ? target : actual)}`;
}

/** The ways to read a target and its answer. */
export const readingNames = (readings: readonly ReadingUnits[]): string =>
  [...new Set(readings.map(readingName))].join("; or ");
