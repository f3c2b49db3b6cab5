/** The points that a criterion with 10 points gives for an answer. */
import { applyCriterion, type How } from "../../../src/domain/criterion/apply-criterion";
import type { Answer } from "../../../src/domain/criterion/answer";
import { readCriterion } from "../../../src/domain/criterion/read-criterion";
import { decimal, plain } from "../../../src/domain/decimal";

/** Points and how they came about; "judged" and "not-settled" without points. */
export function settled(text: string, answer: Answer, name: string): readonly [string, How | null] {
  const rule = readCriterion(text, name);
  if (rule.kind !== "rule") throw new Error(`${text} is no rule`);
  const outcome = applyCriterion(rule, answer, decimal("10"));
  return outcome.kind === "points" ? [plain(outcome.points), outcome.how] : [outcome.kind, null];
}

export const pointsOf = (text: string, answer: Answer, name = "合格率"): string =>
  settled(text, answer, name)[0];
