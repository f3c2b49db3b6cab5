import type { Cells } from "../cells";
import type { ColumnChoices } from "../form/header/column-choices";
import { understand } from "../form/understand";
import type { Profile } from "../profiles/profile";
import { assess } from "./assess";
import type { Assessment } from "./assessment";

/**
 * Checks the forms of a sheet from top to bottom; empty where it has no form. Column choices take
 * precedence over the columns' labels.
 */
export function checkSheet(cells: Cells, profile: Profile, choices?: ColumnChoices): Assessment[] {
  return understand(cells, choices).map((form) => assess(form, profile));
}
