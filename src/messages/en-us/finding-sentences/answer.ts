import type {
  AnswerFinding,
  UnreadableActual,
  UnreadableTarget,
} from "../../../domain/findings/answer-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { readingNames } from "../reading-names";
import { errorRemedy } from "./error-value";
import { letteringWords } from "./lettering-words";
import { rowName } from "./row-name";

/** Sentences about targets and answers. */
export const answerSentences: FindingSentences<AnswerFinding["code"]> = {
  "missing-target": ({ name }) => `${rowName(name)}: the annual target is not filled in.`,
  "missing-actual": ({ name, of }) =>
    `${rowName(name)}: the ${of === "executed" ? "amount executed" : "actual value"} is not filled in.`,
  "unreadable-target": unreadableTarget,
  "unreadable-actual": unreadableActual,
  "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
    `${rowName(name)}: the target is in "${targetUnit}", the actual value in "${actualUnit}", and one cannot be converted into the other. Please use one unit.`,
  overachieved: ({ name, actual, target, share, threshold }) =>
    `${rowName(name)}: the actual value "${actual}" is ${amount(share)}% of the target "${target}", ${amount(threshold)}% or more. Please explain.`,
};

function unreadableTarget({ name, text, unusual, lettering, isError }: UnreadableTarget): string {
  if (isError === true)
    return `${rowName(name)}: the annual target shows ${text}: ${errorRemedy(text)}`;
  const target = `${rowName(name)}: the annual target "${text}"`;
  if (lettering !== undefined) return `${target} ${letteringWords(lettering)}`;
  return unusual.length > 0
    ? `${target} has characters that cannot be seen (${unusual.join(", ")}). Please delete them and enter it again.`
    : `${target} cannot be read. Please write it like "≥95%" or "=3", or in words.`;
}

function unreadableActual(finding: UnreadableActual): string {
  const { name, text, target, why, readings, years, unusual } = finding;
  const answer = `${rowName(name)}: the actual value "${text}"`;
  if (unusual.length > 0) {
    return `${answer} has characters that cannot be seen (${unusual.join(", ")}). Please delete them and enter it again.`;
  }
  switch (why) {
    case "words":
      return `${rowName(name)}: the target "${target}" is a number, the actual value "${text}" is words. Please enter the number achieved.`;
    case "several-readings":
      return `${answer} and the target "${target}" can be read in more than one way (${readingNames(readings)}). Please write the unit.`;
    case "words-beside-number":
      return `${answer} has words beside its number that can be taken in more than one way. Please write only the number and its unit, and the rest as the explanation.`;
    case "bound-only":
      return `${answer} is only a range. Please enter the number achieved.`;
    case "stands-elsewhere":
      return `${answer} does not say what was achieved. Please enter it here.`;
    case "days-disagree":
      return `${answer} may be before or after the deadline "${target}". Please write the date.`;
    case "other-year":
      return `${answer} is of ${String(years?.given ?? "")}, while the target "${target}" asks for ${String(years?.asked ?? "")}. Please enter the date in ${String(years?.asked ?? "")}.`;
    case "part-of-period":
      return `${answer} is only a part of the period "${target}". Please enter what was achieved over the whole period.`;
    case "struck":
    case "raised":
      return `${answer} ${letteringWords(why)}`;
    case "no-number":
      return `${answer} cannot be read. Please write a number and its unit, like "96%" or "3"; for a deadline, the date.`;
    case "error":
      return `${rowName(name)}: the actual value shows ${text}: ${errorRemedy(text)}`;
  }
}
