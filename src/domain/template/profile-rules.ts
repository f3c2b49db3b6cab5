/** The numbers of a template's rules, out of a profile. */
import type { Profile } from "../profiles/profile";
import type { TemplateRules } from "./template-options";
import { COST } from "./usual-levels";

type Weights = Readonly<Record<string, string>>;

const hasCost = (weights: Weights): boolean => Object.hasOwn(weights, COST);

/** Whether a profile gives cost points as a level 1: in none, some or all of its distributions. */
export function costIn({ weights: { variants } }: Profile): readonly boolean[] {
  return [...new Set(variants.map(hasCost))];
}

/**
 * The rules by which a template counts. Of a profile's distributions of points the first that has, or
 * has not, cost as a level 1; one that knows no such distribution gives the first it has.
 */
export function profileRules(profile: Profile, withCost: boolean): TemplateRules {
  const { grades, weights, execution, places, explanation } = profile;
  const fitting = weights.variants.find((variant) => hasCost(variant) === withCost);
  const variant = fitting ?? weights.variants[0];
  const fundsWeight = variant?.[weights.execution];
  if (variant === undefined || fundsWeight === undefined) {
    throw new RangeError("a profile gives the execution rate a weight");
  }
  return {
    grades: grades.map(({ name, from }) => ({ grade: name, from })),
    fundsWeight,
    executionCap: execution.cap,
    isZeroBudgetFull: execution.zeroBudget === "full",
    totalCaps: execution.totalCaps,
    fullWeight: weights.full,
    levelWeights: variant,
    places,
    emptyExplanations: explanation.requiredBelowWeight ? explanation.placeholders : null,
  };
}
