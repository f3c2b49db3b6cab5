/** A draft of an explanation with the row's own figures, for a person to complete. */
import { decimal, fixed2 } from "../decimal";
import type { Place } from "../form/model/form";
import type { FundsScore, IndicatorScore } from "../scores/form-scores";
import { LONGEST_FIGURE } from "../explanation/outline-facts";
import type { Profile } from "../profiles/profile";

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");

const short = (text: string): string =>
  text.length > LONGEST_FIGURE ? `${text.slice(0, LONGEST_FIGURE - 1)}…` : text;

/** A figure as it stands on the form; a place that is empty or absent is shown as a dash. */
const figure = (place: Place | null): string =>
  place === null || place.text === "" ? "—" : short(place.text);

/**
 * The outline for an indicator, in the profile's words: "原因：……（目标值 ≥10，…，扣 1.00 分）；改进措施：……". Its score
 * is the computed one, else the printed one, as the computed score will be written. An outline that
 * was not completed does not count as an explanation. null where a row has no weight or no score.
 */
export function explanationOutline(
  { row, weight, score }: Pick<IndicatorScore, "row" | "weight" | "score">,
  { explanation }: Profile,
): string | null {
  const points = score.computed ?? score.reported;
  if (weight === null || points === null) return null;
  const facts = filled(explanation.outlineFacts, {
    target: short(row.target.text),
    actual: short(row.actual.text),
    score: points,
    lost: fixed2(decimal(weight).minus(decimal(points))),
  });
  return filled(explanation.outline, { facts });
}

/** The outline for 年度资金总额, with its budgets, the executed amount and the rate in percent. */
export function fundsOutline(
  { row, rate }: Pick<FundsScore, "row" | "rate">,
  { explanation }: Profile,
): string {
  const facts = filled(explanation.outlineFundsFacts, {
    initial: figure(row.initial),
    budget: figure(row.budget),
    executed: figure(row.executed),
    rate: rate.computed ?? rate.reported ?? "—",
  });
  return filled(explanation.outline, { facts });
}
