/** What an explanation says, judged by its words: leniently, as a false finding does more harm. */
import { attainmentOf } from "../quantity/qualitative/attainment";
import { composedOf } from "./composed";
import {
  hasCauseWord,
  isMeasure,
  mayContinueAfterStop,
  splitBeforeMeasure,
} from "./measure-clause";
import { clausesOf, EXPLANATIONS, type Clause } from "./placeholder-text";
import { derived, remembered } from "../text/remembered";
import type { ExplanationRules } from "./explanation-rules";

/**
 * What an explanation does not name. Any clause of some length that proposes nothing passes for a
 * cause, and a cause in general words is a cause; one that only repeats its row says neither.
 * @param repeated texts of the row, of which a clause may be made without saying anything: its name, target and answer
 */
export function missingParts(
  text: string,
  rules: ExplanationRules,
  repeated: readonly string[] = [],
): "cause" | "measure" | "both" | null {
  const known = [...rules.stateTexts, ...repeated.flatMap(piecesOf)];
  const clauses = judgedClauses(text, rules).filter((clause) => !repeats(clause.text, known));
  const hasMeasure = clauses.some((clause) => clause.proposes);
  const hasCause = clauses.some((clause) => namesCause(clause, rules));
  if (hasCause && hasMeasure) return null;
  if (hasCause) return "measure";
  return hasMeasure ? "cause" : "both";
}

interface JudgedClause extends Clause {
  readonly proposes: boolean;
}

/** The clauses of a text, a cause and a measure without a stop apart, and which of them propose. */
const judgedClauses = (text: string, rules: ExplanationRules): readonly JudgedClause[] =>
  judgedUnder(rules)(text);

const judgedUnder = derived((rules: ExplanationRules) =>
  remembered((text) => judgeClauses(text, rules), EXPLANATIONS),
);

function judgeClauses(text: string, rules: ExplanationRules): readonly JudgedClause[] {
  const judged: JudgedClause[] = [];
  for (const { text: said, heading } of clausesOf(text, rules)) {
    for (const each of splitBeforeMeasure(said, rules)) {
      const before = judged.at(-1);
      const goesOn = before !== undefined && !before.proposes && mayContinueAfterStop(before.text);
      const proposes =
        heading === "measure" ||
        wants(each, rules) ||
        isMeasure(each, rules, before?.proposes) ||
        (goesOn && isMeasure(before.text + each, rules));
      judged.push({ text: each, heading, proposes });
    }
  }
  return judged;
}

/** Words and units of a row's own texts, without their figures. */
const piecesOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .split(/[\p{P}\p{S}\s\d]+/u)
    .filter((piece) => piece !== "");

/** A clause of nothing but states, references, figures and the row's own words. */
const repeats = (clause: string, known: readonly string[]): boolean =>
  composedOf(clause.replace(/\d/gu, ""), known) !== null;

/** Whether a text does nothing but propose measures: what a rule that asks for a reason refuses. */
export function onlyProposes(text: string, rules: ExplanationRules): boolean {
  return judgedClauses(text, rules).every(
    (clause) => clause.proposes && !namesCause(clause, rules),
  );
}

function namesCause({ text, heading, proposes }: JudgedClause, rules: ExplanationRules): boolean {
  if (heading === "cause" || wants(text, rules)) return true;
  if (proposes) return false;
  return hasCauseWord(text, rules) || text.length >= rules.causeLength;
}

/** A word of both kinds (有待, 尚需) names what is wanting, and by that what is to be done. */
const wants = (text: string, rules: ExplanationRules): boolean =>
  wordsOfBothKinds(rules).some((word) => text.includes(word));

const wordsOfBothKinds = derived(({ causeWords, measureWords }: ExplanationRules) =>
  causeWords.filter((word) => measureWords.includes(word)),
);

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
  const clauses = judgedClauses(text, rules);
  const finished = (clause: Clause): boolean =>
    contains(clause, rules.finishedWords) || attainmentOf(clause.text) === "met";
  if (!clauses.some(finished)) return false;
  return clauses.every((clause) =>
    finished(clause)
      ? attainmentOf(clause.text) === "met" ||
        (!/\d/.test(clause.text) &&
          !contains(clause, [...rules.elsewhereWords, ...rules.causeWords]))
      : clause.proposes || !(/\d/.test(clause.text) || contains(clause, rules.causeWords)),
  );
}

const contains = ({ text }: Clause, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
