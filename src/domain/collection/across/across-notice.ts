/** Notices across forms: facts that only several forms together show. Types only. */
import type { FormRecord } from "../form-record";

/** The same project in several forms of one year. */
export interface DuplicateProject {
  readonly kind: "duplicate-project";
  readonly project: string;
  readonly year: string;
  readonly forms: readonly FormRecord[];
}

/** One unit or department in several spellings. */
export interface NameVariant {
  readonly kind: "name-variant";
  readonly field: "unit" | "department";
  /** The most frequent first. */
  readonly spellings: readonly string[];
  readonly forms: readonly FormRecord[];
}

/** One explanation in many forms. */
export interface SharedExplanation {
  readonly kind: "shared-explanation";
  readonly text: string;
  readonly units: number;
  readonly forms: readonly FormRecord[];
}

/** All forms of a unit have the full score. */
export interface AllFull {
  readonly kind: "all-full";
  readonly unit: string;
  readonly forms: readonly FormRecord[];
}

/** No row lost a point, at a low execution rate. */
export interface FullAtLowRate {
  readonly kind: "full-at-low-rate";
  /** In percent. */
  readonly rate: string;
  readonly forms: readonly FormRecord[];
}

/** In some forms of a unit, every answer in figures equals its target. */
export interface AnswersEqualTargets {
  readonly kind: "answers-equal-targets";
  readonly unit: string;
  /** The number of such rows in all these forms. */
  readonly rows: number;
  readonly forms: readonly FormRecord[];
}

/** A target was changed to the value that was reached. */
export interface TargetMoved {
  readonly kind: "target-moved";
  readonly name: string;
  readonly before: string;
  readonly target: string;
  readonly actual: string;
  /** The source of the earlier target: last year's form, or the declaration. */
  readonly source: {
    readonly kind: "last-year" | "declaration";
    readonly file: string;
    readonly sheet: string;
  };
  readonly forms: readonly FormRecord[];
}

export type AcrossNotice =
  | DuplicateProject
  | NameVariant
  | SharedExplanation
  | AllFull
  | FullAtLowRate
  | AnswersEqualTargets
  | TargetMoved;

export type AcrossKind = AcrossNotice["kind"];

/** A declaration of targets (绩效目标申报表) as a collection keeps it. */
export interface DeclaredTargets {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly project: string;
  readonly year: string;
  readonly rows: readonly { readonly name: string; readonly target: string }[];
}
