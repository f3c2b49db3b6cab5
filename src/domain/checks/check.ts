/** The input and output of a check. */
import type { CheckFinding } from "../findings/finding";
import type { Form } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { FormScores } from "../scores/form-scores";

/** A scored form and the rules it was scored by. */
export interface Subject extends FormScores {
  readonly form: Form;
  readonly profile: Profile;
}

/** One family of findings; it only reads. */
export type Check = (subject: Subject) => readonly CheckFinding[];
