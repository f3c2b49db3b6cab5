import { NO_CHOICES, type ColumnChoices } from "../../domain/form/header/column-choices";
import { loadedParsers } from "./lazy-parsers";
import type { WorkbookSettings } from "../core/port";
import type { Session } from "../core/session/session";

/**
 * The column choices in effect: those chosen in this pane and not stored yet, else those stored in
 * the workbook. Throws if fetchParsers has not completed for these settings.
 */
export function effectiveChoices(
  { columns }: Pick<Session, "columns">,
  settings: WorkbookSettings,
): ColumnChoices {
  return (
    columns.unstored() ??
    columns.stored(settings.columns, (value) =>
      value === undefined ? NO_CHOICES : loadedParsers().columnChoicesFrom(value),
    )
  );
}
