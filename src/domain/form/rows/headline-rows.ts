/** Headline rows, which have the points of the rows 其中：… below them. */
import { sum, type Decimal } from "../../decimal";
import { keyOf } from "../../text/normalize";
import { numberAt } from "../model/figures";
import type { Indicator, Unplaced } from "../model/form";

const isNamedPart = ({ name }: Indicator): boolean =>
  /^(?:[(（]?\d{1,2}[)）.、]?)?其中/u.test(keyOf(name.text));

const isEmpty = ({ weight, score }: Indicator): boolean =>
  weight?.number.kind === "empty" && (score === null || score.number.kind === "empty");

/** The rows below a headline row that belong to it. */
function partsBelow(rows: readonly Indicator[], index: number, complete: boolean): Indicator[] {
  const headline = rows[index];
  const parts: Indicator[] = [];
  if (headline === undefined || isNamedPart(headline) || numberAt(headline.weight) === null)
    return parts;
  for (const row of rows.slice(index + 1)) {
    // Below the first 其中 row the word may be missing, where no weight is missing.
    const goesOn =
      parts.length > 0 && complete && isEmpty(row) && row.row === (parts.at(-1)?.row ?? 0) + 1;
    if (row.placeholder || !(isNamedPart(row) || goesOn)) break;
    parts.push(row);
  }
  return parts;
}

const weightsOf = (rows: readonly Indicator[]): readonly Decimal[] =>
  rows.flatMap((row) => numberAt(row.weight) ?? []);

/**
 * Marks headline rows and their parts. Parts with points of their own are rows like others where all
 * weights add up with theirs, and count for nothing where theirs add up to the headline's; else the
 * headline row is unplaced.
 *
 * @param others The weights beside the indicators': those of the funds.
 * @param full What all weights add up to.
 */
export function withHeadlineRows(
  rows: readonly Indicator[],
  others: Decimal,
  full: Decimal,
): { readonly rows: readonly Indicator[]; readonly unplaced: readonly Unplaced[] } {
  const complete = sum([others, ...weightsOf(rows)]).equals(full);
  const marked = new Map<Indicator, Indicator>();
  const unplaced: Unplaced[] = [];
  rows.forEach((headline, index) => {
    if (marked.has(headline)) return;
    const parts = partsBelow(rows, index, complete);
    if (parts.length === 0) return;
    const own = weightsOf(parts);
    // all weights add up with those of the parts: each row has points of its own
    if (own.length > 0 && complete) return;
    const isSum = own.length === 0 || sum([...own]).equals(numberAt(headline.weight) ?? full);
    if (!isSum) {
      const { at, text } = headline.name;
      unplaced.push({ at, reason: "row-not-placed", text });
      return;
    }
    for (const row of parts) marked.set(row, { ...row, part: true });
    if (headline.target.text === "" && headline.actual.text === "")
      marked.set(headline, { ...headline, headline: true });
  });
  return { rows: rows.map((row) => marked.get(row) ?? row), unplaced };
}
