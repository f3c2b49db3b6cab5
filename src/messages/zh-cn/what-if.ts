/** The result of a form once all is put right, in words. */
import type { Item } from "../../domain/summary/items";
import { isWholeDifference, type PointsRange, type WhatIf } from "../../domain/summary/what-if";

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
  isAll
    ? `表上总分${isBelowZero(points) ? "多" : "少"}写了 ${unsigned(points)} 分`
    : `表上总分比分项合计${isBelowZero(points) ? "多" : "少"} ${unsigned(points)} 分`;

function between(range: PointsRange): string {
  const { least, most } = ends(range);
  if (isNone(range.least)) return `改正后总分不变，或最多增加 ${most} 分`;
  if (isNone(range.most)) return `改正后总分不变，或最多减少 ${least} 分`;
  if (!isBelowZero(range.least)) return `改正后总分增加 ${least} 至 ${most} 分`;
  return isBelowZero(range.most)
    ? `改正后总分减少 ${most} 至 ${least} 分`
    : `改正后总分可能减少 ${least} 分，也可能增加 ${most} 分`;
}

const gradeWords = ({ least, most }: NonNullable<WhatIf["grade"]>): string =>
  least === null || most === null ? "" : `，等级 ${least === most ? least : `${least} 至 ${most}`}`;

const range = ({ least, most }: PointsRange): string =>
  least === most ? least : `${least} 至 ${most}`;

export const whatIfWords = {
  /** The effect of an item on the total. */
  worth: ({ findings: [first] }: Pick<Item, "findings">, points: PointsRange): string => {
    if (points.least !== points.most) return between(points);
    return first.code === "total-mismatch"
      ? slip(points.least, isWholeDifference(first, points.least))
      : `影响总分 ${signed(points.least)} 分`;
  },
  /** The same for screen readers, which may skip a minus sign. */
  spoken: ({ findings: [first] }: Pick<Item, "findings">, points: PointsRange): string => {
    if (points.least !== points.most) return between(points);
    return first.code === "total-mismatch"
      ? slip(points.least, isWholeDifference(first, points.least))
      : `改正后总分${isBelowZero(points.least) ? "减少" : "增加"} ${unsigned(points.least)} 分`;
  },

  /** The total and the grade once everything is put right; null while a row has no limits. */
  result: ({ total, grade }: WhatIf): string | null =>
    total && `全部改正后：总分 ${range(total)}${grade === null ? "" : gradeWords(grade)}`,
} as const;
