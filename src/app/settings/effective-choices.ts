import { NO_CHOICES, type ColumnChoices } from "../../domain/form/header/column-choices";
import { loadedParsers } from "./lazy-parsers";
import type { WorkbookSettings } from "../core/port";
import type { Session } from "../core/session";

/** What is said of columns now: what is not kept yet, else what the workbook remembers. */
export function effectiveChoices(
  { unkeptColumns }: Session,
  { columns }: WorkbookSettings,
): ColumnChoices {
  if (unkeptColumns !== null) return unkeptColumns;
  return columns === undefined ? NO_CHOICES : loadedParsers().columnChoicesFrom(columns);
}
