/** The claims of the headers of an indicator table. */
import { claimsAs } from "../grid/claims";
import type { Line } from "../grid/grid";
import type { Claim } from "../model/claim";
import type { Header } from "./header";

/**
 * Whether the line directly above a header repeats its labels: cells merged over both rows, then
 * split and filled.
 */
const repeatsLabels = ({ entries }: Line, { labels }: Header): boolean =>
  entries.some(({ at, key }) =>
    labels.some(({ entry }) => entry.at.column === at.column && entry.key === key),
  );

/** The header that a line belongs to. The line above a further header is a row of the table above. */
function headerOfLine(
  line: Line,
  next: Line | undefined,
  headers: readonly Header[],
): Header | undefined {
  const [first] = headers;
  if (first !== undefined && next?.row === first.top && repeatsLabels(line, first)) return first;
  return headers.find(({ top, bottom }) => line.row >= top && line.row <= bottom);
}

/**
 * The cells of a form's headers: all that stand in their rows and columns. What stands left of them
 * is a label of the whole table: 四、年度绩效指标完成情况.
 */
export const headerClaims = (
  lines: readonly Line[],
  headers: readonly Header[],
): readonly Claim[] =>
  lines.flatMap((line, index) => {
    const header = headerOfLine(line, lines[index + 1], headers);
    if (header === undefined) return [];
    const own = line.entries.filter(({ at }) => at.column <= header.right);
    const isLeft = (column: number): boolean => column < header.left;
    return [
      ...claimsAs(
        "block",
        own.filter(({ at }) => isLeft(at.column)),
      ),
      ...claimsAs(
        "header",
        own.filter(({ at }) => !isLeft(at.column)),
      ),
    ];
  });
