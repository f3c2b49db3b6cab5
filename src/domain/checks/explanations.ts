/** Findings about 偏差原因分析及改进措施: missing where points were lost, or telling only half. */
import { decimal } from "../decimal";
import type { Place } from "../form/form";
import type { Compared } from "../scoring/assessment";
import { fundsCount } from "../scoring/counted";
import { pointsAt } from "../scoring/figures";
import { clausesOf, isPlaceholderText, type Clause } from "../scoring/placeholder-text";
import type { ExplanationRules } from "../scoring/profile";
import { found, type Check } from "./check";
import { countedRows } from "./counted-rows";
import type { Finding } from "./finding";

interface Line {
  readonly name: string;
  readonly weight: string | null;
  readonly score: Compared;
  readonly explanation: Place | null;
}

/** What a row lost is judged by the printed score where there is one, else by the computed one. */
export const checkExplanations: Check = (subject) => {
  const rules = subject.profile.explanation;
  if (!rules.requiredBelowWeight) return [];
  const funds = subject.funds
    .filter(({ row }) => fundsCount(row, subject.profile))
    .map(({ row, score }): Line => {
      const { label, explanation } = row;
      return { name: label.text, weight: pointsAt(row.weight), score, explanation };
    });
  const indicators = countedRows(subject).map(({ row, weight, score }): Line => {
    return { name: row.name.text, weight, score, explanation: row.explanation };
  });
  return [...funds, ...indicators].flatMap((line) => explanationOf(line, rules));
};

function explanationOf(line: Line, rules: ExplanationRules): readonly Finding[] {
  const { name, weight, explanation } = line;
  const score = line.score.reported ?? line.score.computed;
  if (explanation === null || weight === null || score === null) return [];
  const lost = decimal(weight).minus(decimal(score));
  if (!lost.greaterThan(0)) return [];
  if (isPlaceholderText(explanation.text, rules)) {
    return [found("missing-explanation", explanation.at, { name, weight, score })];
  }
  const lacks = lacking(clausesOf(explanation.text, rules), rules);
  return lacks === null ? [] : [found("explanation-incomplete", explanation.at, { name, lacks })];
}

/**
 * What an explanation does not name. Judged leniently: any clause of some length that proposes
 * nothing passes for a cause, and a cause in general words is a cause.
 */
function lacking(clauses: readonly Clause[], rules: ExplanationRules): string | null {
  const hasMeasure = clauses.some((clause) => proposes(clause, rules));
  const hasCause = clauses.some(
    (clause) =>
      clause.heading === "cause" ||
      says(clause, rules.causeWords) ||
      (!proposes(clause, rules) && clause.text.length >= rules.causeLength),
  );
  if (hasCause && hasMeasure) return null;
  if (hasCause) return "measure";
  return hasMeasure ? "cause" : "both";
}

function proposes(clause: Clause, rules: ExplanationRules): boolean {
  if (clause.heading === "measure" || says(clause, rules.measureWords)) return true;
  return says(clause, rules.weakMeasureWords) && !says(clause, rules.causeWords);
}

const says = ({ text }: Clause, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
