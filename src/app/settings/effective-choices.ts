import { NO_CHOICES, type ColumnChoices } from "../../domain/form/header/column-choices";
import { readersAtHand } from "./lazy-parsers";
import type { Memory } from "../core/port";
import type { Session } from "../core/session";

/** What is said of columns now: what is not kept yet, else what the workbook remembers. */
export function choicesInForce({ unkeptColumns }: Session, { columns }: Memory): ColumnChoices {
  if (unkeptColumns !== null) return unkeptColumns;
  return columns === undefined ? NO_CHOICES : readersAtHand().columnChoicesFrom(columns);
}
