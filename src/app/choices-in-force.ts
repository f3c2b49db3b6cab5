import type { ColumnChoices } from "../domain/form/column-choices";
import { columnChoicesFrom } from "../domain/form/column-choices-json";
import type { Memory } from "./port";
import type { Session } from "./session";

/** What is said of columns now: what is not kept yet, else what the workbook remembers. */
export function choicesInForce({ unkeptColumns }: Session, memory: Memory): ColumnChoices {
  return unkeptColumns ?? columnChoicesFrom(memory.columns);
}
