/** Findings about targets and answers. Texts are as they stand on the form. */
import type { Lettering } from "../cells";
import type { UnreadableReason } from "../quantity/model/readings";
import type { ReadingUnits } from "../scores/because";
import type { Found } from "./found";

/** No 年度指标值. */
export interface MissingTarget extends Found<"missing-target"> {
  readonly name: string;
}

/** No 实际完成值, or no 全年执行数. */
export interface MissingActual extends Found<"missing-actual"> {
  readonly name: string;
  readonly of: "actual" | "executed";
}

/** A target that cannot be understood. */
export interface UnreadableTarget extends Found<"unreadable-target"> {
  readonly name: string;
  readonly text: string;
  /** Characters of the text that cannot be seen or told apart: "U+E000". */
  readonly unusual: readonly string[];
  /** The cell's lettering that changes what its text says. */
  readonly lettering?: Lettering;
  /** True where the cell shows an error of Excel's, or a formula that was never calculated. */
  readonly isError?: true;
}

/** An answer that cannot be understood, or not as an answer to its target. */
export interface UnreadableActual extends Found<"unreadable-actual"> {
  readonly name: string;
  readonly text: string;
  readonly target: string;
  readonly why: UnreadableReason | Lettering | "words" | "several-readings";
  /** The readings that give different points; empty for every other reason. */
  readonly readings: readonly ReadingUnits[];
  /** Of `other-year`: the year asked for and the one given. */
  readonly years?: { readonly asked: number; readonly given: number };
  /** Characters of the text that cannot be seen or told apart: "U+E000". */
  readonly unusual: readonly string[];
}

/** The units of target and answer cannot be converted into each other. */
export interface UnitsDiffer extends Found<"unit-mismatch"> {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly targetUnit: string;
  readonly actualUnit: string;
}

/** An answer at or past the over-achievement threshold without an explanation. */
export interface Overachieved extends Found<"overachieved"> {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Actual and threshold in percent of the target. */
  readonly share: string;
  readonly threshold: string;
}

export type AnswerFinding =
  | MissingTarget
  | MissingActual
  | UnreadableTarget
  | UnreadableActual
  | UnitsDiffer
  | Overachieved;
