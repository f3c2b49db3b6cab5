/** What a form would come to once it is put right, in words. */
import type { FindingCode } from "../../domain/findings/finding";
import type { PointsRange, WhatIf } from "../../domain/summary/what-if";

const isBelowZero = (points: string): boolean => points.startsWith("-");
const isNone = (points: string): boolean => /^0(\.0+)?$/.test(points);

/** With its sign: −1.50, +0.50, 0.00. */
function signed(points: string): string {
  if (isNone(points)) return points;
  return isBelowZero(points) ? `−${points.slice(1)}` : `+${points}`;
}

/** In words for screen readers, which may skip a sign: 减少 1.50 分. */
function moved(points: string): string {
  if (isNone(points)) return "不增不减";
  return isBelowZero(points) ? `减少 ${points.slice(1)} 分` : `增加 ${points} 分`;
}

const words = ({ least, most }: PointsRange, word: (points: string) => string): string =>
  least === most ? word(least) : `${word(least)} 至 ${word(most)}`;

const gradeWords = ({ least, most }: NonNullable<WhatIf["grade"]>): string =>
  least === null || most === null ? "" : `，等级 ${least === most ? least : `${least} 至 ${most}`}`;

export const whatIfWords = {
  /** The points of one finding; of a total the error in adding up, without those of its rows. */
  worth: (code: FindingCode, points: PointsRange): string =>
    `${code === "total-mismatch" ? "其中合计误差" : "涉及"} ${words(points, signed)} 分`,
  totalAfterCorrection: (points: PointsRange): string => `更正后总分${words(points, moved)}`,

  /** The total and the grade once everything is put right; nothing while a row has no bounds. */
  result: ({ total, grade }: WhatIf): string | null =>
    total &&
    `全部更正后：总分 ${words(total, (points) => points)}${grade === null ? "" : gradeWords(grade)}`,
} as const;
