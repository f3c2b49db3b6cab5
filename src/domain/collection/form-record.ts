/** The record that a collection keeps of each checked form: types only. Every value is JSON. */
import type { Acceptance } from "../accepted/accepted";
import type { Severity } from "../findings/finding";
import type { IndicatorKind } from "../scores/form-scores";
import type { Compared } from "../scores/compared";
import type { FundsResult } from "../summary/form-result";

/** A row of the indicator table. Points have two places. */
export interface RecordRow {
  /** The sheet's row. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly kind: IndicatorKind;
  readonly weight: string | null;
  /** The computed score, else the printed one. */
  readonly score: string | null;
  readonly explanation: string;
}

/** A finding of a form. */
export interface RecordFinding {
  /** A `FindingCode`, or one of another version of the program. */
  readonly code: string;
  readonly severity: Severity;
  /** In A1 notation; null for the whole form. */
  readonly cell: string | null;
  readonly sentence: string;
  /**
   * Index in `rows` of the row that the finding is about; null where it is about no row of indicators.
   */
  readonly row: number | null;
  /** Index in `findings` of the finding that this one follows from; null for none. */
  readonly cause: number | null;
  readonly accepted: Acceptance | null;
}

/** The row of 年度资金总额, as printed; the unit is that of the record. */
export type RecordFunds = Omit<FundsResult, "label">;

/** A checked form. A field that the form lacks, or that is empty, is "". */
export interface FormRecord {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  readonly year: string;
  readonly profile: string;
  readonly unfilled: boolean;
  /** The unit of the amounts as printed on the form; null where it prints none, or several. */
  readonly amountUnit: AmountUnit | null;
  readonly funds: RecordFunds | null;
  readonly total: Compared | null;
  readonly grade: Compared | null;
  readonly rows: readonly RecordRow[];
  readonly findings: readonly RecordFinding[];
  /** The number of parts that could not be checked. */
  readonly unchecked: number;
}

export type AmountUnit = "元" | "千元" | "万元" | "亿元";

/** A file or a sheet that was not checked, and the reason. */
export interface UnreadRecord {
  readonly file: string;
  /** Null for the whole file. */
  readonly sheet: string | null;
  readonly sentence: string;
}
