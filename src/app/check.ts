/** A check: what a sheet says → every form on it, scored and judged by a profile. Reads only. */
import type { Cells } from "../domain/cells";
import { understand } from "../domain/form/understand";
import { assess } from "../domain/scoring/assess";
import type { Assessment } from "../domain/scoring/assessment";
import type { Profile } from "../domain/scoring/profile";

/** The forms of a sheet from top to bottom; none when it holds no form. */
export function checkForms(cells: Cells, profile: Profile): Assessment[] {
  return understand(cells).map((form) => assess(form, profile));
}
