import { NO_CHOICES, type ColumnChoices } from "../domain/form/column-choices";
import { readersAtHand } from "./kept-readers";
import type { Memory } from "./port";
import type { Session } from "./session";

/** What is said of columns now: what is not kept yet, else what the workbook remembers. */
export function choicesInForce({ unkeptColumns }: Session, { columns }: Memory): ColumnChoices {
  if (unkeptColumns !== null) return unkeptColumns;
  return columns === undefined ? NO_CHOICES : readersAtHand().columnChoicesFrom(columns);
}
