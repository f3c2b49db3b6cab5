/** A form as `--json` prints it, as far as a collection needs it. */
import type { Acceptance } from "../accepted/accepted";
import type { Compared } from "../scores/compared";
import type {
  FindingResult,
  FormResult,
  FundsResult,
  IndicatorResult,
} from "../summary/form-result";

export type PrintedRow = Omit<IndicatorResult, "because" | "reviews">;

export interface PrintedFinding extends Pick<FindingResult, "severity" | "cell" | "cause"> {
  /** A `FindingCode`, or one of another version of the program. */
  readonly code: string;
  readonly message: string;
  readonly accepted?: Acceptance | undefined;
}

type Fields =
  | "sheet"
  | "range"
  | "title"
  | "year"
  | "project"
  | "department"
  | "unit"
  | "profile"
  | "state"
  | "grade";

export interface PrintedForm extends Pick<FormResult, Fields> {
  readonly file: string;
  readonly funds: readonly Omit<FundsResult, "label">[];
  readonly indicators: readonly PrintedRow[];
  readonly total: Compared | null;
  readonly findings: readonly PrintedFinding[];
  readonly unchecked: readonly unknown[];
}
