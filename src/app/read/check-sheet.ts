/** A check: what a sheet says → every form on it, scored and judged by a profile. Reads only. */
import type { Cells } from "../../domain/cells";
import type { ColumnChoices } from "../../domain/form/header/column-choices";
import { understand } from "../../domain/form/understand";
import { assess } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";

/**
 * The forms of a sheet from top to bottom; none when it holds no form. What a person has said of
 * their columns counts before what these are called.
 */
export function checkForms(cells: Cells, profile: Profile, choices?: ColumnChoices): Assessment[] {
  return understand(cells, choices).map((form) => assess(form, profile));
}
