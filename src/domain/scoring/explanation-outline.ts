/** A draft of an explanation with the row's own figures, for a person to complete. */
import { decimal, fixed2 } from "../decimal";
import type { IndicatorAssessment } from "./assessment";
import { LONGEST_FIGURE } from "./outline-facts";
import type { Profile } from "./profile";

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");

const short = (text: string): string =>
  text.length > LONGEST_FIGURE ? `${text.slice(0, LONGEST_FIGURE - 1)}…` : text;

/**
 * The outline for a row that lost points, in the profile's words: "原因：……（目标值 ≥10，…，扣 1.00
 * 分）；改进措施：……". Left as it is it still counts as no explanation. null where nothing was lost.
 */
export function explanationOutline(
  { row, weight, score }: Pick<IndicatorAssessment, "row" | "weight" | "score">,
  { explanation }: Profile,
): string | null {
  const points = score.reported ?? score.computed;
  if (weight === null || points === null) return null;
  const lost = decimal(weight).minus(decimal(points));
  if (!lost.greaterThan(0)) return null;
  const facts = filled(explanation.outlineFacts, {
    target: short(row.target.text),
    actual: short(row.actual.text),
    score: points,
    lost: fixed2(lost),
  });
  return filled(explanation.outline, { facts });
}
