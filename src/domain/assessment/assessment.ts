import type { Position } from "../cells";
import type { Finding } from "../findings/finding";
import type { Form } from "../form/model/form";
import type { FormScores } from "../scores/form-scores";
import type { FormState } from "./unfilled";

/** A form with its computed figures and its findings. */
export interface Assessment extends FormScores {
  readonly form: Form;
  readonly state: FormState;
  /** The profile's name. */
  readonly profile: string;
  /** By severity, then by place. */
  readonly findings: readonly Finding[];
  /** Cells without a finding only because their figures are right as shown, though not as stored. */
  readonly rightAsShown: readonly Position[];
}
