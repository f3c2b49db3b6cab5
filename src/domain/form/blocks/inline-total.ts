/** 总分：98.62分 in one cell: label, number and perhaps the grade. */
import { decimal, type Decimal } from "../../decimal";
import type { Figure, TotalRow } from "../model/form";
import type { Entry } from "../grid/grid";
import { withoutBrackets } from "../../text/normalize";
import { readNumber } from "../../quantity/number";
import { isGrade, isGradeLabel, isTotalLabel, mayBeginTotal } from "../labels/row-labels";

const INLINE = /^(\p{Script=Han}{2,8}?)[:为]?(\d[\d.]*)分?[,;]?(.*)$/u;

/** 等级：优 behind the number. */
function gradeIn(rest: string): string | null {
  const [label = "", value = ""] = rest.split(/[:为]/u);
  return isGradeLabel(label) && isGrade(value) ? value : null;
}

interface InlineTotal {
  /** The number; its text is without the label, so that nobody takes the cell for a number's own. */
  readonly figure: Figure;
  readonly grade: string | null;
}

/** The total whose label and number share a cell; null for anything else. */
export function inlineTotal({ at, cell, key }: Entry): InlineTotal | null {
  if (!mayBeginTotal(key)) return null;
  const [, label = "", number = "", rest = ""] = INLINE.exec(withoutBrackets(key)) ?? [];
  if (!isTotalLabel(label)) return null;
  const grade = gradeIn(rest);
  if (rest !== "" && grade === null) return null;
  const read = readNumber({ kind: "text", shown: number, raw: number });
  return read.kind === "number"
    ? { figure: { at, cell, text: number, number: read }, grade }
    : null;
}

/** What the rows above add up to; null where none of them has a number. */
export interface Sums {
  readonly weights: Decimal | null;
  readonly scores: Decimal | null;
}

const equals = (figure: Figure | null, sum: Decimal | null): boolean =>
  figure?.number.kind === "number" && sum?.equals(decimal(figure.number.value)) === true;

/**
 * Where the number in the label's cell belongs: to the place of the row that is still free. With
 * both free it is the score, but for one that only the weights add up to.
 */
export function withInline(total: TotalRow, inline: Figure, sums: Sums): TotalRow | null {
  const hasWeight = total.weight?.number.kind === "number";
  const hasScore = total.score?.number.kind === "number";
  if (hasWeight && hasScore) {
    const value = decimal(inline.number.kind === "number" ? inline.number.value : "0");
    return equals(total.weight, value) || equals(total.score, value) ? total : null;
  }
  const isWeight =
    hasScore || (!hasWeight && equals(inline, sums.weights) && !equals(inline, sums.scores));
  return isWeight ? { ...total, weight: inline } : { ...total, score: inline };
}
