/** The bands of a criterion that an answer lies in, as a short text for tables. */
import type { Answer } from "../../../src/domain/criterion/answer";
import type { Band, Result } from "../../../src/domain/criterion/criterion";
import { resultOfBands } from "../../../src/domain/criterion/matching-band";
import { readCriterion } from "../../../src/domain/criterion/read-criterion";
import { decimal } from "../../../src/domain/decimal";

const written = (result: Result | null): string => {
  if (result === null) return "-";
  const figure = "points" in result ? result.points : "share" in result ? result.share : "";
  return figure === "" ? result.kind : `${result.kind} ${figure}`;
};

/** "unclear", or the stated result, with the result of 否则 after "else" and "at its edge". */
export function matched(bands: readonly Band[], answer: Answer): string {
  const found = resultOfBands(bands, answer, decimal("10"));
  if (found === "unclear") return found;
  const { stated, otherwise, atEdge } = found;
  const other = otherwise === null ? "" : `, else ${written(otherwise)}`;
  return `${written(stated)}${other}${atEdge ? ", at its edge" : ""}`;
}

export function bandsOf(text: string, name = "合格率"): readonly Band[] {
  const rule = readCriterion(text, name);
  if (rule.kind !== "rule") throw new Error(`${text} is no rule`);
  return rule.bands;
}
