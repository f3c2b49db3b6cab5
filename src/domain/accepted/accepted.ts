/** What someone has marked as checked (已核实): types only. */
import type { Finding, FindingCode } from "../findings/finding";

/** Why a finding is accepted, and since when: "2026-01-15". */
export interface Acceptance {
  readonly reason: string;
  readonly on: string;
}

/**
 * A finding by what its row says, not by its address: it is found again wherever the row moves, and
 * no longer once its cell, the row's figures or the finding's sentence are others. Texts are compared
 * without white space and width, figures as numbers.
 */
export interface FindingIdentity {
  /** 项目名称; "" for none. */
  readonly project: string;
  readonly code: FindingCode;
  readonly level1: string;
  readonly level2: string;
  /** The row's name, or the label of a row of the funds; "" for the whole form and other cells. */
  readonly name: string;
  /**
   * Of an indicator target, actual, weight, score, and the finding's own cell where it is another (an
   * explanation); of the funds initial, budget, executed, weight, rate, score; elsewhere the texts of
   * the cell's row.
   */
  readonly figures: readonly string[];
  /** What the finding says, as its own members. */
  readonly facts: string;
}

/** One thing that is accepted. A file has the sentence in the place of `facts`. */
export interface AcceptedEntry extends Acceptance, Omit<FindingIdentity, "facts" | "code"> {
  readonly code: string;
  readonly facts: string | null;
  readonly message: string | null;
}

/** Which findings of a form are accepted. */
export type AcceptedFindings = ReadonlyMap<Finding, Acceptance>;

/** A form of which nothing is accepted. */
export const NONE_ACCEPTED: AcceptedFindings = new Map();
