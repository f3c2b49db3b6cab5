/** Findings about 预期目标 and 实际完成情况. */
import { a1 } from "../cells";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { found, type Check } from "./check";

/** Word for word: apart from white space, punctuation and its width. */
const words = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");

export const checkGoals: Check = ({ form, profile }) =>
  form.goals.flatMap(({ goal, outcome }) => {
    if (goal === null || outcome === null) return [];
    if (isPlaceholderText(outcome.text, profile.explanation)) return [];
    if (words(goal.text) !== words(outcome.text)) return [];
    return [found("outcome-copies-goal", outcome.at, { goal: a1(goal.at) })];
  });
