import type { Position } from "../cells";
import type { Finding } from "../findings/finding";
import type { Form } from "../form/model/form";
import type { FormScores } from "../scores/form-scores";
import type { FormState } from "./unfilled";

/** A form with what the rules give for it and what is wrong with it. */
export interface Assessment extends FormScores {
  readonly form: Form;
  readonly state: FormState;
  /** The profile's name. */
  readonly profile: string;
  /** By severity, then by place. */
  readonly findings: readonly Finding[];
  /** Cells about which nothing is found only because the figures are right as they are shown. */
  readonly rightAsShown: readonly Position[];
}
