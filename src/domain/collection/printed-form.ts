/** A form as `--json` prints it, as far as a collection needs it. */
import type { Acceptance } from "../accepted/accepted";
import type { Severity } from "../findings/finding";
import type { IndicatorKind } from "../scores/form-scores";
import type { Compared } from "../scores/compared";

export interface PrintedFunds {
  readonly initial: string | null;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly weight: string | null;
  readonly rate: Compared;
  readonly score: Compared;
}

export interface PrintedRow {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly kind: IndicatorKind;
  readonly weight: string | null;
  readonly score: Compared;
  readonly explanation: string | null;
}

export interface PrintedFinding {
  /** A `FindingCode`, or one of another version of the program. */
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly message: string;
  readonly cause: number | null;
  readonly accepted?: Acceptance | undefined;
}

export interface PrintedForm {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly year: string | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly profile: string;
  readonly state: "filled" | "unfilled";
  readonly funds: readonly PrintedFunds[];
  readonly indicators: readonly PrintedRow[];
  readonly total: Compared | null;
  readonly grade: Compared | null;
  readonly findings: readonly PrintedFinding[];
  readonly unchecked: readonly unknown[];
}
