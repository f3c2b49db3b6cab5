/** Whether the sums of a form can be checked. */
import type { Form } from "./form";

/**
 * Whether points of a row could not be placed: of a row of the indicator table, or of the funds,
 * whose column has an unknown label. The sums of points are not checked then.
 */
export function hasUnplacedRow({ headers, indicators, unplaced, unknownLabels }: Form): boolean {
  const top = headers[0]?.columns[0]?.at.row ?? 0;
  return (
    indicators.some(({ slipped }) => slipped === true) ||
    unknownLabels.some(({ missing }) => missing.includes("weight") || missing.includes("score")) ||
    unplaced.some(
      ({ at, reason }) =>
        reason === "funds-not-placed" || (reason === "row-not-placed" && at.row > top),
    )
  );
}
