import type { AnswerFinding, UnreadableActual } from "../../../domain/findings/answer-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about targets and answers. */
export const answerSentences: FindingSentences<AnswerFinding["code"]> = {
  "missing-target": ({ name }) => `${rowName(name)}: the annual target is not filled in.`,
  "missing-actual": ({ name, of }) =>
    `${rowName(name)}: the ${of === "executed" ? "amount executed" : "actual value"} is not filled in.`,
  "unreadable-target": ({ name, text }) =>
    `${rowName(name)}: the annual target "${text}" cannot be read. Please write it like "≥95%" or "=3", or in words.`,
  "unreadable-actual": unreadableActual,
  "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
    `${rowName(name)}: the target is in "${targetUnit}", the actual value in "${actualUnit}", and one cannot be converted into the other. Please use one unit.`,
  overachieved: ({ name, actual, target, share, threshold }) =>
    `${rowName(name)}: the actual value "${actual}" is ${amount(share)}% of the target "${target}", ${amount(threshold)}% or more. Please explain.`,
};

function unreadableActual({ name, text, target, why }: UnreadableActual): string {
  switch (why) {
    case "words":
      return `${rowName(name)}: the target "${target}" is a number, the actual value "${text}" is words. Please enter the number achieved.`;
    case "percent-or-share":
      return `${rowName(name)}: the actual value "${text}" has no percent sign and may be a percentage or a ratio. Please write it like "97%".`;
    case "not-understood":
      return `${rowName(name)}: the actual value "${text}" cannot be read. Please write it differently.`;
  }
}
