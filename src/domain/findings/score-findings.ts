/** Findings about a printed score. Points have two places. */
import type { AnswerBand } from "../scores/answer-band";
import type { NotApplied } from "../scores/because-criterion";
import type { Found } from "./found";

/** The printed score is not what the rules give. */
export interface ScoreMismatch extends Found<"score-mismatch"> {
  readonly name: string;
  readonly reported: string;
  readonly computed: string;
}

/** A qualitative score outside the band of its answer. */
export interface ScoreOutOfBand extends Found<"score-out-of-band"> {
  readonly name: string;
  readonly reported: string;
  readonly band: AnswerBand;
}

/** A 部分达成 score exactly at the band's upper edge. */
export interface BandEdge extends Found<"band-edge"> {
  readonly name: string;
  readonly reported: string;
  readonly band: AnswerBand;
}

/** A score that a person set below the formula's and explained: it stands. */
export interface AdjustedScore extends Found<"adjusted-score"> {
  readonly name: string;
  readonly reported: string;
  /** What the formula gives. */
  readonly formula: string;
  readonly by: "overachieved" | "deduction";
}

/** The row's own criterion decides and was not applied: nothing is computed or written. */
export interface OwnCriterion extends Found<"own-criterion"> {
  readonly name: string;
  /** The criterion as it stands on the form; "" for a headline row, which has none. */
  readonly text: string;
  readonly why: NotApplied | "headline";
}

/** An answer in words of the person's own, which only a person can hold against the target. */
export interface FreeAnswer extends Found<"free-answer"> {
  readonly name: string;
  /** The answer as it stands on the form. */
  readonly text: string;
}

/** A score above its weight. */
export interface ScoreExceedsWeight extends Found<"score-exceeds-weight"> {
  readonly name: string;
  readonly reported: string;
  readonly weight: string;
}

/** A score below 0. */
export interface NegativeScore extends Found<"negative-score"> {
  readonly name: string;
  readonly reported: string;
}

/** A qualitative row that is answered and has no score. */
export interface ScoreMissing extends Found<"needs-judgement"> {
  readonly name: string;
  readonly band: AnswerBand | null;
}

export type ScoreFinding =
  | ScoreMismatch
  | ScoreOutOfBand
  | BandEdge
  | AdjustedScore
  | OwnCriterion
  | FreeAnswer
  | ScoreExceedsWeight
  | NegativeScore
  | ScoreMissing;
