/** The words of 自评汇总 and 退回清单; messages/ has them, in Chinese only, as on everything written to a sheet. */
import type { Severity } from "../../findings/finding";
import type { AcrossNotice } from "../across/across-notice";
import type { RateBand } from "../rate-bands";
import type { RoundCounts, RoundState } from "../rounds";
import type { Risk, SampleRequest } from "../sample";
import type { ScoreBand } from "../statistics";

export type SheetName =
  | "summary"
  | "findings"
  | "statistics"
  | "across"
  | "rounds"
  | "roundFindings"
  | "sample"
  | "unread";

export type ColumnName =
  | "number"
  | "unit"
  | "department"
  | "project"
  | "year"
  | "amountUnit"
  | "initial"
  | "budget"
  | "executed"
  | "rate"
  | "reportedTotal"
  | "computedTotal"
  | "reportedGrade"
  | "computedGrade"
  | "error"
  | "warning"
  | "notice"
  | "accepted"
  | "missingExplanations"
  | "repaired"
  | "open"
  | "new"
  | "notJudged"
  | "file"
  | "fileBefore"
  | "fileNow"
  | "sheet"
  | "row"
  | "severity"
  | "cell"
  | "sentence"
  | "acceptedWhy"
  | "state"
  | "kind"
  | "forms"
  | "risk"
  | "hash"
  | "due"
  | "done";

/** Labels of the small tables of figures. */
export type FigureName =
  | "forms"
  | "averageReported"
  | "averageComputed"
  | "averageRate"
  | "initial"
  | "budget"
  | "executed"
  | "rate"
  | "withoutUnit"
  | "withErrors"
  | "error"
  | "warning"
  | "notice"
  | "missing"
  | "added"
  | "share"
  | "count"
  | "losing"
  | "lost"
  | "place"
  | "average"
  | "lowest";

export type SectionName = "overall" | "scores" | "grades" | "rates" | "losing" | "departments";

export interface CollectionWords {
  readonly names: Readonly<Record<SheetName, string>>;
  readonly titles: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly risk: Readonly<Record<Risk, string>>;
  /** The points of 项目资金, as an indicator and as a level 1. */
  readonly execution: string;
  /** The levels 1 with columns of their own, in order, then the heading for all others. */
  readonly levels: readonly string[];
  readonly otherLevels: string;
  readonly lostIn: (level1: string) => string;
  readonly total: string;
  readonly average: string;
  readonly none: string;
  readonly wholeForm: string;
  readonly scoreBand: (band: ScoreBand) => string;
  readonly rateBand: (band: RateBand) => string;
  readonly withoutAny: string;
  readonly made: (on: string, profiles: readonly string[]) => string;
  readonly accepted: (reason: string, on: string) => string;
  readonly state: (state: RoundState) => string;
  readonly roundForm: Readonly<Record<"both" | "missing" | "unread" | "added", string>>;
  readonly rounds: (counts: RoundCounts, missing: number, added: number) => string;
  readonly sample: (request: SampleRequest, forms: number) => string;
  readonly across: (notice: AcrossNotice) => string;
  readonly acrossKind: (notice: AcrossNotice) => string;
  readonly moreForms: (count: number) => string;
  readonly footer: string;
  readonly returns: {
    readonly title: (unit: string) => string;
    readonly indexTitle: string;
    readonly name: string;
    readonly indexName: string;
    readonly due: (day: string | null) => string;
    readonly what: (forms: number, errors: number, warnings: number) => string;
    readonly nothing: string;
    /** For a form that was not handed in again: the number of its findings. */
    readonly missing: (findings: number) => string;
    readonly unread: (place: string) => string;
    readonly follows: (sentence: string, number: number) => string;
    readonly soon: string;
    readonly noUnit: string;
    readonly made: (on: string) => string;
    readonly fileColumn: string;
    readonly signatures: readonly [string, string, string];
  };
}
