/** What an explanation says, judged by its words: leniently, as a false finding does more harm. */
import { attainmentOf } from "../quantity/attainment";
import { clausesOf, type Clause } from "./placeholder-text";
import type { ExplanationRules } from "./explanation-rules";

/**
 * What an explanation does not name. Any clause of some length that proposes nothing passes for a
 * cause, and a cause in general words is a cause.
 */
export function lacking(
  text: string,
  rules: ExplanationRules,
): "cause" | "measure" | "both" | null {
  const clauses = clausesOf(text, rules).filter(
    ({ text: said }) => !rules.stateTexts.includes(said),
  );
  const hasMeasure = clauses.some((clause) => proposes(clause, rules));
  const hasCause = clauses.some(
    (clause) =>
      clause.heading === "cause" ||
      contains(clause, rules.causeWords) ||
      (!proposes(clause, rules) && clause.text.length >= rules.causeLength),
  );
  if (hasCause && hasMeasure) return null;
  if (hasCause) return "measure";
  return hasMeasure ? "cause" : "both";
}

/** Whether a text does nothing but propose measures: what a rule that asks for a reason refuses. */
export function onlyProposes(text: string, rules: ExplanationRules): boolean {
  return clausesOf(text, rules).every(
    (clause) =>
      clause.heading === "measure" ||
      (contains(clause, rules.measureWords) && !contains(clause, rules.causeWords)),
  );
}

function proposes(clause: Clause, rules: ExplanationRules): boolean {
  if (clause.heading === "measure" || contains(clause, rules.measureWords)) return true;
  return contains(clause, rules.weakMeasureWords) && !contains(clause, rules.causeWords);
}

/** 2023年未完成1项 on a form of 2024 is about another year. */
const namesOtherYear = ({ text }: Clause, year: string): boolean =>
  [...text.matchAll(/((?:19|20)\d\d)年/gu)].some(([, named]) => named !== year);

/**
 * Whether a text says that the row was not done: a clause with such a word that is about nothing
 * else (another year than the form's, a denial, a condition).
 */
export function statesUnfinished(text: string, rules: ExplanationRules, year: string): boolean {
  return clausesOf(text, rules).some(
    (clause) =>
      contains(clause, rules.unfinishedWords) &&
      !contains(clause, rules.elsewhereWords) &&
      !namesOtherYear(clause, year),
  );
}

/**
 * Whether a text says that all was done and names nothing that went wrong. A clause with figures
 * (于12月全部完成) may mean a delay, and counts as naming one.
 */
export function statesFinished(text: string, rules: ExplanationRules): boolean {
  const clauses = clausesOf(text, rules);
  const finished = (clause: Clause): boolean =>
    contains(clause, rules.finishedWords) || attainmentOf(clause.text) === "met";
  if (!clauses.some(finished)) return false;
  return clauses.every((clause) =>
    finished(clause)
      ? attainmentOf(clause.text) === "met" ||
        (!/\d/.test(clause.text) &&
          !contains(clause, [...rules.elsewhereWords, ...rules.causeWords]))
      : proposes(clause, rules) || !(/\d/.test(clause.text) || contains(clause, rules.causeWords)),
  );
}

const contains = ({ text }: Clause, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
