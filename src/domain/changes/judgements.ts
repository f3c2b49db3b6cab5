/** Scores that a person has chosen for judged rows and that are not written yet. */
import { a1 } from "../cells";
import { decimal, plain } from "../decimal";
import type { Figure, Form } from "../form/model/form";

/** Points with two places, by the score cell's address in A1 notation. */
export type Judgements = ReadonlyMap<string, string>;

/**
 * The form with the chosen scores, for computing total and grade. The cells stay as they were read, as
 * they are the before-images of what is written.
 */
export function withJudgements(form: Form, judgements: Judgements): Form {
  if (judgements.size === 0) return form;
  const judged = (score: Figure | null): Figure | null => {
    const points = score === null ? undefined : judgements.get(a1(score.at));
    if (score === null || points === undefined) return score;
    const value = plain(decimal(points));
    return { ...score, number: { kind: "number", value, percent: false, decimals: 2 } };
  };
  return {
    ...form,
    indicators: form.indicators.map((row) => ({ ...row, score: judged(row.score) })),
  };
}
