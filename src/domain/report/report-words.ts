/** The words of a report; messages/ has them, in Chinese only, as on everything written to a sheet. */
import type { Finding, Severity } from "../findings/finding";
import type { Because } from "../scores/because";
import type { Compared } from "../scores/compared";
import type { SeverityCounts } from "../summary/severity-counts";
import type { Unchecked } from "../summary/unchecked";
import type { Ground } from "../summary/grounds";

/** The number of items of each kind in a form. */
export interface ReportCounts {
  readonly open: SeverityCounts;
  readonly accepted: number;
  readonly unchecked: number;
  /** The number of rows to be filled in of an unfilled form; null for any other form. */
  readonly waiting: number | null;
}

/** The form that a report is about. */
export interface ReportedPlace {
  /** The file as it was given; null in the workbook that the form stands in. */
  readonly file: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
}

/** The rules that a form was checked by. */
export interface ReportedRules {
  readonly name: string;
  readonly source: string;
  /** A year, or a day as 2020-02-25; null where it is not known. */
  readonly date: string | null;
  /** The shipped rules that a unit has adjusted; null where they are not adjusted. */
  readonly basedOn: string | null;
}

export interface ReportWords {
  /** The name of the report's sheet, and of the sheet of one of several forms. */
  readonly sheetName: string;
  readonly sheetNameOf: (sheet: string) => string;
  readonly title: string;
  readonly footer: (project: string) => string;
  readonly head: Readonly<
    Record<
      | "project"
      | "department"
      | "unit"
      | "year"
      | "form"
      | "rules"
      | "date"
      | "total"
      | "grade"
      | "result",
      string
    >
  >;
  readonly none: string;
  readonly form: (place: ReportedPlace) => string;
  readonly rules: (rules: ReportedRules) => string;
  readonly compared: (figure: Compared) => string;
  readonly result: (counts: ReportCounts) => string;
  readonly table: Readonly<Record<"number" | "severity" | "cell" | "matter" | "ground", string>>;
  readonly sections: {
    readonly open: (count: number) => string;
    readonly accepted: (count: number) => string;
    readonly unchecked: (count: number) => string;
  };
  readonly nothing: Readonly<Record<"open" | "openInPart" | "accepted" | "unchecked", string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly accepted: string;
  readonly notChecked: string;
  readonly wholeForm: string;
  readonly finding: (finding: Finding) => string;
  readonly because: (because: Because) => string;
  readonly calculation: (sentence: string) => string;
  /**
   * For an item with several findings: the cell before the sentence, and the number of findings in
   * all.
   */
  readonly atCell: (cell: string, sentence: string) => string;
  readonly alike: (count: number) => string;
  readonly follows: (number: number, sentence: string) => string;
  readonly ground: (ground: Ground) => string;
  readonly reason: (reason: string, on: string) => string;
  readonly unchecked: (unchecked: Unchecked) => { readonly what: string; readonly why: string };
  readonly note: string;
  readonly signatures: readonly [string, string, string];
  readonly front: {
    readonly title: (forms: number) => string;
    readonly footer: string;
    readonly columns: Readonly<
      Record<
        | "number"
        | "form"
        | "reportedTotal"
        | "computedTotal"
        | "reportedGrade"
        | "computedGrade"
        | "error"
        | "warning"
        | "notice"
        | "accepted"
        | "unchecked",
        string
      >
    >;
    readonly form: (project: string, place: ReportedPlace) => string;
    /** Shown instead of the counts for a form that has not been filled in. */
    readonly waiting: string;
    readonly notRead: string;
    /** A sheet that was not read, or only up to a cell; the number of hidden sheets. */
    readonly unread: (sheet: string) => string;
    readonly cutOff: (sheet: string, last: string) => string;
    readonly hidden: (count: number) => string;
  };
}
