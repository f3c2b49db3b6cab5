import type { Cells } from "../../domain/cells";
import type { ColumnChoices } from "../../domain/form/header/column-choices";
import { understand } from "../../domain/form/understand";
import { assess } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";

/**
 * Checks the forms of a sheet from top to bottom; empty where it has no form. Column choices take
 * precedence over the columns' labels.
 */
export function checkSheet(cells: Cells, profile: Profile, choices?: ColumnChoices): Assessment[] {
  return understand(cells, choices).map((form) => assess(form, profile));
}
