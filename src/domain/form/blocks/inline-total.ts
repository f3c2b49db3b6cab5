/** A total printed with its label in one cell: 总分：98.62分, or with the grade: 总分：98分 等级：优. */
import { decimal, type Decimal } from "../../decimal";
import type { Figure, TotalRow } from "../model/form";
import type { Entry } from "../grid/grid";
import { withoutBrackets } from "../../text/normalize";
import { readNumber } from "../../quantity/numbers/number";
import { isGrade, isGradeLabel, isTotalLabel, mayBeginTotal } from "../labels/row-labels";

const INLINE = /^(\p{Script=Han}{2,8}?)[:为]?(\d[\d.]*)分?[,;]?/u;

/** The grade after the number (等级：优); null without one. */
function gradeIn(rest: string): string | null {
  const [label = "", value = ""] = rest.split(/[:为]/u);
  return isGradeLabel(label) && isGrade(value) ? value : null;
}

/** A total and its grade in one cell. */
export interface InlineTotal {
  /**
   * The number. Its text lacks the label and so differs from the cell's: the cell is never written.
   */
  readonly figure: Figure;
  readonly grade: string | null;
}

/** The total in a cell with its label; null for any other cell. */
export function inlineTotal({ at, cell, key }: Entry): InlineTotal | null {
  if (!mayBeginTotal(key)) return null;
  const bare = withoutBrackets(key);
  const [whole = "", label = "", number = ""] = INLINE.exec(bare) ?? [];
  const rest = bare.slice(whole.length);
  if (!isTotalLabel(label)) return null;
  const grade = gradeIn(rest);
  if (rest !== "" && grade === null) return null;
  const read = readNumber({ kind: "text", shown: number, raw: number });
  return read.kind === "number"
    ? { figure: { at, cell, text: number, number: read }, grade }
    : null;
}

/** The sums of the rows' weights and scores; null where no row has a number. */
export interface Sums {
  readonly weights: Decimal | null;
  readonly scores: Decimal | null;
}

const equals = (figure: Figure | null, sum: Decimal | null): boolean =>
  figure?.number.kind === "number" && sum?.equals(decimal(figure.number.value)) === true;

/**
 * The total with the number of its label's cell as weight or score, whichever the row lacks. Where
 * it lacks both, the number is the score, unless it equals the sum of the weights only.
 *
 * @returns Null where the row has both and the number equals neither.
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
