import type { Position } from "../cells";

/** Points that one cell gives several rows: weight and score, or the score alone. */
export interface SharedPoints {
  readonly what: "points" | "score";
  /** The score's cell, or the weight's where the form has no scores: it stands in the first row. */
  readonly from: Position;
}
