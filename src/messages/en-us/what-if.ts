/** The result of a form once all is put right, in words. */
import { isWholeDifference, type PointsRange, type WhatIf } from "../../domain/summary/what-if";
import type { Words } from "../words";

const isBelowZero = (points: string): boolean => points.startsWith("-");
const isNone = (points: string): boolean => /^-?0(\.0+)?$/.test(points);
const unsigned = (points: string): string => points.replace(/^-/, "");
/** Both ends of a range without their signs; whole points without places. */
function ends(range: PointsRange): PointsRange {
  const [least, most] = [unsigned(range.least), unsigned(range.most)];
  const isWhole = [least, most].every((points) => points.endsWith(".00"));
  return isWhole ? { least: least.slice(0, -3), most: most.slice(0, -3) } : { least, most };
}

/** With its sign: −1.50, +0.50. */
const signed = (points: string): string =>
  isBelowZero(points) ? `−${unsigned(points)}` : `+${points}`;

/** The wording for a total that was added up wrongly; `isAll` false: its rows are wrong, too. */
const slip = (points: string, isAll: boolean): string =>
  `${isAll ? "The total on the form is" : "The addition is"} ${unsigned(points)} points too ${isBelowZero(points) ? "high" : "low"}`;

function between(range: PointsRange): string {
  const { least, most } = ends(range);
  if (isNone(range.least)) return `Once corrected: total unchanged, or up to ${most} points more`;
  if (isNone(range.most)) return `Once corrected: total unchanged, or up to ${least} points less`;
  if (!isBelowZero(least)) return `Once corrected: total ${least} to ${most} points more`;
  return isBelowZero(range.most)
    ? `Once corrected: total ${most} to ${least} points less`
    : `Once corrected: total up to ${least} points less, or up to ${most} more`;
}

const gradeWords = ({ least, most }: NonNullable<WhatIf["grade"]>): string =>
  least === null || most === null
    ? ""
    : `, grade ${least === most ? least : `${least} to ${most}`}`;

const range = ({ least, most }: PointsRange): string =>
  least === most ? least : `${least} to ${most}`;

export const whatIfWords: Words["whatIfWords"] = {
  worth: ({ findings: [first] }, points) => {
    if (points.least !== points.most) return between(points);
    return first.code === "total-mismatch"
      ? slip(points.least, isWholeDifference(first, points.least))
      : `Effect on total: ${signed(points.least)} points`;
  },
  spoken: ({ findings: [first] }, points) => {
    if (points.least !== points.most) return between(points);
    return first.code === "total-mismatch"
      ? slip(points.least, isWholeDifference(first, points.least))
      : `Once corrected the total ${isBelowZero(points.least) ? "falls" : "rises"} by ${unsigned(points.least)} points`;
  },
  result: ({ total, grade }) =>
    total &&
    `Once all is corrected: total ${range(total)}${grade === null ? "" : gradeWords(grade)}`,
};
