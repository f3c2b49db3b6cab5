/** Whether the sums of a form can be told. */
import type { Form } from "./form";

/** Whether a row of the indicator table could not be placed: the sums of points say nothing then. */
export function hasUnplacedRow({ headers, indicators, unplaced }: Form): boolean {
  const top = headers[0]?.columns[0]?.at.row ?? 0;
  return (
    indicators.some(({ slipped }) => slipped === true) ||
    unplaced.some(({ at, reason }) => reason === "row-not-placed" && at.row > top)
  );
}
