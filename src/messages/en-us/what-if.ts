/** What a form would come to once it is put right, in words. */
import type { PointsRange, WhatIf } from "../../domain/summary/what-if";
import type { Words } from "../words";

const isBelowZero = (points: string): boolean => points.startsWith("-");
const isNone = (points: string): boolean => /^0(\.0+)?$/.test(points);

/** With its sign: −1.50, +0.50, 0.00. */
function signed(points: string): string {
  if (isNone(points)) return points;
  return isBelowZero(points) ? `−${points.slice(1)}` : `+${points}`;
}

/** In words for screen readers, which may skip a sign: falls by 1.50 points. */
function moved(points: string): string {
  if (isNone(points)) return "stays the same";
  return isBelowZero(points) ? `falls by ${points.slice(1)} points` : `rises by ${points} points`;
}

const range = ({ least, most }: PointsRange, word: (points: string) => string): string =>
  least === most ? word(least) : `${word(least)} to ${word(most)}`;

const gradeWords = ({ least, most }: NonNullable<WhatIf["grade"]>): string =>
  least === null || most === null
    ? ""
    : `, grade ${least === most ? least : `${least} to ${most}`}`;

export const whatIfWords: Words["whatIfWords"] = {
  worth: (code, points) =>
    `${code === "total-mismatch" ? "Slip in adding up:" : "Worth"} ${range(points, signed)} points`,
  totalAfterCorrection: (points) => `Once corrected the total ${range(points, moved)}`,
  result: ({ total, grade }) =>
    total &&
    `Once all is corrected: total ${range(total, (points) => points)}${grade === null ? "" : gradeWords(grade)}`,
};
