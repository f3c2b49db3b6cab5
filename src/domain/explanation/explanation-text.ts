/**
 * Judges the content of an explanation by its words: leniently, as a false finding does more harm than
 * a missed one.
 */
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
 * The parts that an explanation lacks: cause, measure. Any clause of some length without a proposal
 * counts as a cause; one that only repeats its row counts as neither.
 *
 * @param repeated texts of the row that a clause may repeat: name, target and answer
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

/**
 * The clauses of a text, each marked as a proposal or not; a cause and a measure without punctuation
 * between them are split.
 */
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

/** Whether a clause consists only of states, references, figures and the row's own words. */
const repeats = (clause: string, known: readonly string[]): boolean =>
  composedOf(clause.replace(/\d/gu, ""), known) !== null;

/** Whether a text only proposes measures, which is no reason where a rule requires one. */
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

/**
 * Whether a text has a word (有待, 尚需) that names what is lacking, and thereby also what is to be done.
 */
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
 * (于12月全部完成) may mean a delay, and counts as naming something.
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
