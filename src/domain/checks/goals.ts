/** Findings about 预期目标 and 实际完成情况. */
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { OutcomeCopiesGoal } from "../findings/explanation-findings";
import { compactText } from "../text/compact";
import type { Check } from "./check";

/** Word for word: apart from white space, punctuation and its width. */
export const checkGoals: Check = ({ form, profile }) =>
  form.goals.flatMap(({ goal, outcome }): readonly OutcomeCopiesGoal[] => {
    if (goal === null || outcome === null) return [];
    if (isPlaceholderText(outcome.text, profile.explanation)) return [];
    const isCopy =
      compactText(goal.text, "punctuation") === compactText(outcome.text, "punctuation");
    return isCopy ? [{ code: "outcome-copies-goal", cell: outcome.at, goal: goal.at }] : [];
  });
