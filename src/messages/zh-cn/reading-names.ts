import type { ReadingUnits } from "../../domain/scores/because";

const unitName = (unit: string): string => (unit === "" ? "没有单位" : `“${unit}”`);

function readingName({ target, actual, share }: ReadingUnits): string {
  if (share === "actual") return "完成值是小数，换成百分数";
  if (share === "target") return "目标值是小数，换成百分数";
  return `目标值按${unitName(target)}、完成值按${unitName(actual === "" ? target : actual)}`;
}

/** The ways to read a target and its answer: 目标值按“万元”、完成值按“元”. */
export const readingNames = (readings: readonly ReadingUnits[]): string =>
  [...new Set(readings.map(readingName))].join("；或");
