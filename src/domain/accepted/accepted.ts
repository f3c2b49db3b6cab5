/** Accepted findings (已核实): types only. */
import type { Finding, FindingCode } from "../findings/finding";

/** The reason why a finding is accepted, and the day: "2026-01-15". */
export interface Acceptance {
  readonly reason: string;
  readonly on: string;
}

/**
 * Identifies a finding by the contents of its row and not by its address, so that it is recognised
 * after the row moved. It is not recognised once its cell, the row's figures or the finding itself
 * changed. Texts are compared without white space and width, figures as numbers.
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
   * For an indicator: target, actual, weight, score, and the finding's own cell if it is another one
   * (an explanation). For a row of the funds: initial, budget, executed, weight, rate, score. For any
   * other cell: the texts of its row.
   */
  readonly figures: readonly string[];
  /** The members of the finding as text. */
  readonly facts: string;
}

/** An accepted finding as stored. A file that a person wrote has `message`, the sentence, in place of `facts`. */
export interface AcceptedEntry extends Acceptance, Omit<FindingIdentity, "facts" | "code"> {
  readonly code: string;
  readonly facts: string | null;
  readonly message: string | null;
}

/** Which findings of a form are accepted. */
export type AcceptedFindings = ReadonlyMap<Finding, Acceptance>;

/** For a form without accepted findings. */
export const NONE_ACCEPTED: AcceptedFindings = new Map();
