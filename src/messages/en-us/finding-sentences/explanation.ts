import { a1 } from "../../../domain/cells";
import type {
  ExplanationFinding,
  ExplanationIncomplete,
  MissingExplanation,
} from "../../../domain/findings/explanation-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about explanations and outcomes. */
export const explanationSentences: FindingSentences<ExplanationFinding["code"]> = {
  "missing-explanation": missingExplanation,
  "explanation-incomplete": explanationIncomplete,
  "outcome-copies-goal": ({ goal }) =>
    `The outcome repeats the goal (${a1(goal)}) word for word. Please say what was actually achieved.`,
};

function missingExplanation({ name, reason }: MissingExplanation): string {
  switch (reason.why) {
    case "below-weight":
      return `${rowName(name)} has ${reason.score} points, less than its weight of ${reason.weight}. Please give the cause and the measures to be taken.`;
    case "execution-below":
      return `The execution rate of ${amount(reason.rate)}% is below ${amount(reason.least)}%. Please explain.`;
    case "budget-changed":
      return `The full-year budget of ${amount(reason.budget)} differs from the initial budget of ${amount(reason.initial)}. Please explain the change.`;
    case "past-limit":
      return `${rowName(name)}: the actual value "${reason.actual}" exceeds the target "${reason.target}". Please explain.`;
    case "off-equal":
      return `${rowName(name)}: the actual value "${reason.actual}" differs from the target "${reason.target}". Please explain.`;
    case "short-of-target":
      return `${rowName(name)}: the actual value "${reason.actual}" falls short of the target "${reason.target}". Please give the cause and the measures to be taken.`;
  }
}

function explanationIncomplete({ name, fault }: ExplanationIncomplete): string {
  switch (fault.why) {
    case "full-but-unfinished":
      return `${rowName(name)} has its full score, yet the explanation says it is unfinished. Please check the score or the explanation.`;
    case "lost-but-finished":
      return `${rowName(name)} lost points, yet the explanation says all is done. Please check the score, or say why points were lost.`;
    case "pasted":
      return `${rowName(name)}: the explanation is the same text as in ${a1(fault.first)}. Please explain this row by itself.`;
    case "too-long":
      return `${rowName(name)}: the text has ${fault.length} characters, the rules allow ${fault.most}. Please shorten it.`;
    case "lacks":
      return `${rowName(name)}: the explanation gives ${LACKING[fault.lacks]}.`;
  }
}

const LACKING = {
  cause: "no cause. Please add it",
  measure: "no measures to be taken. Please add them",
  both: "no cause and no measures. Please add both",
} as const;
