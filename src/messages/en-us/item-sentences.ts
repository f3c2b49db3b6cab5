/** The sentence at the head of an item: the fault, in one or two lines. */
import { a1 } from "../../domain/cells";
import type { UnreadableActual } from "../../domain/findings/answer-findings";
import type { ExplanationIncomplete } from "../../domain/findings/explanation-findings";
import { awaitsCalculation } from "../../domain/form/model/formula-text";
import type { Item } from "../../domain/summary/items";
import { amount } from "../figures";
import { itemSentenceOf, type ItemSentences } from "../sentences";
import { FIELD } from "./finding-sentences/field-names";
import { rowName } from "./finding-sentences/row-name";
import { findingMessage } from "./findings";

const LACKING = { cause: "cause", measure: "measures", both: "cause and measures" } as const;

const SENTENCES: ItemSentences = {
  one: {
    "missing-explanation": (finding) =>
      finding.reason.why === "below-weight"
        ? `${rowName(finding.name)} has ${finding.reason.score} of ${finding.reason.weight} points and no explanation.`
        : findingMessage({ ...finding, severity: "error" }),
    "score-out-of-band": ({ name, reported, band: { low, high } }) =>
      `${rowName(name)} should have ${low} to ${high} points, the form says ${reported}.`,
    "band-edge": ({ name, reported }) =>
      `${rowName(name)}: ${reported} points are the upper end of the band; some systems refuse that.`,
    "adjusted-score": ({ name, reported, formula }) =>
      `${rowName(name)} counts as printed: ${reported} points, the formula gives ${formula}.`,
    "own-criterion": ({ name, why }) =>
      why === "headline"
        ? `${rowName(name)} is scored by the unit and not computed here.`
        : `${rowName(name)} has a criterion of its own; please check it by hand.`,
    "free-answer": ({ name }) =>
      `${rowName(name)}: whether the target is reached is for the unit to judge.`,
    "needs-judgement": ({ name, band }) =>
      `${rowName(name)} has no score yet${band === null ? "" : `: ${band.low} to ${band.high} points`}.`,
    "unreadable-target": (finding) =>
      finding.isError === true
        ? findingMessage({ ...finding, severity: "error" })
        : `${rowName(finding.name)}: the target "${finding.text}" is unclear.`,
    "unreadable-actual": (finding) =>
      finding.why === "error"
        ? findingMessage({ ...finding, severity: "error" })
        : `${rowName(finding.name)}: the result ${unclear(finding)}.`,
    "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
      `${rowName(name)}: the target is in "${targetUnit}", the result in "${actualUnit}".`,
    overachieved: ({ name, share }) =>
      `${rowName(name)} reached ${amount(share)}% of its target without an explanation.`,
    "grade-mismatch": ({ basis, grades, reported }) =>
      `${basis === "computed" ? "The" : "By the scores so far, the"} grade should be ${grades.map((grade) => `"${grade}"`).join(" or ")}, the form says "${reported}".`,
    "total-mismatch": ({ basis, low, high, reported }) =>
      `${basis === "computed" ? "The" : "By the scores so far, the"} total should be ${low === high ? low : `between ${low} and ${high}`}, the form says ${reported}.`,
    "weight-sum": ({ sum, full }) => `The weights add up to ${sum} and should be ${full}.`,
    "category-weight": ({ level, sum, expected }) =>
      `The weights of "${level}" add up to ${sum}, the rules give it ${expected}.`,
    "rate-mismatch": ({ computed, reported }) =>
      `The execution rate should be ${computed}%, the form says ${reported}%.`,
    "over-executed": ({ executed, budget }) =>
      `The executed amount ${amount(executed)} exceeds the full-year budget ${amount(budget)}.`,
    "unrecognised-label": ({ label }) => `"${label}" is no known label and is not read.`,
  },
  several: {
    "missing-explanation": ([{ reason }, ...others]) =>
      `${others.length + 1} rows ${LACKS_REASON[reason.why]} without an explanation.`,
    "explanation-incomplete": ([{ fault }, ...others]) =>
      `${others.length + 1} rows ${incomplete(fault)}.`,
    "missing-target": ({ length }) => `${length} rows have no target.`,
    "missing-actual": ([{ of }, ...others]) =>
      `${others.length + 1} rows have no ${of === "executed" ? "executed amount" : "result"}.`,
    "missing-weight": ({ length }) => `${length} rows have no weight.`,
    "needs-judgement": ({ length }) => `${length} rows have no score yet. Please judge them.`,
    overachieved: ([{ threshold }, ...others]) =>
      `${others.length + 1} rows reached ${amount(threshold)}% of their target or more without an explanation.`,
    "placeholder-row": ({ length }) =>
      `${length} empty rows of the template. Please fill them in or delete them.`,
    "missing-field": (findings) =>
      `${findings.length} fields of the head are empty: ${findings.map(({ field }) => FIELD[field]).join(", ")}.`,
    "band-edge": ({ length }) =>
      `${length} scores are the upper end of their band; some systems refuse that.`,
    "free-answer": ({ length }) =>
      `${length} rows: whether the target is reached is for the unit to judge.`,
    "adjusted-score": ({ length }) =>
      `${length} rows count as printed, below the formula, and say why.`,
    "own-criterion": ([{ why }, ...others]) =>
      why === "headline"
        ? `${others.length + 1} rows are scored by the unit and not computed here.`
        : `${others.length + 1} rows have a criterion of their own; please check them by hand.`,
    "unreadable-target": ([{ text, isError }, ...others]) =>
      `${others.length + 1} rows: the target ${isError === true ? erroneous(text) : `"${text}" is unclear`}.`,
    "unreadable-actual": ([first, ...others]) =>
      `${others.length + 1} rows: the result ${first.why === "error" ? erroneous(first.text) : unclear(first)}.`,
    "unit-mismatch": ([{ targetUnit, actualUnit }, ...others]) =>
      `${others.length + 1} rows: the target is in "${targetUnit}", the result in "${actualUnit}".`,
    "duplicate-indicator": ([{ name, first }, ...others]) =>
      `${rowName(name)} has the name of the indicator in ${a1(first)}, in ${others.length + 1} rows.`,
    "outcome-copies-goal": ({ length }) => `${length} outcomes repeat their goal word for word.`,
    "layout-unclear": ([{ reason, text, withoutBudget }, ...others]) => {
      const many = `${others.length + 1} cells`;
      if (reason === "not-calculated")
        return `${others.length + 1} formulas have not been calculated. Please open the file in Excel, press F9 and save it.`;
      if (reason === "formula-as-text")
        return `${many} have a formula entered as text. Please set their format to General and enter it again.`;
      if (reason === "error-value")
        return withoutBudget === true
          ? `${many} show ${text} for want of a budget. Please put IFERROR around the formula.`
          : `${many} show ${text}. Please correct the formula.`;
      return reason === "number-not-readable"
        ? `${many} should hold a number; "${text}" is unclear.`
        : `${many}${text === "" ? "" : ` ("${text}")`} do not fit the columns of the table.`;
    },
    "unrecognised-label": ([{ label }, ...others]) =>
      `"${label}" is no known label and is not read, in ${others.length + 1} cells.`,
  },
};

/** The shared fault of the cells of an item: an error, or formulas that were never calculated. */
const erroneous = (text: string): string =>
  awaitsCalculation(text)
    ? "is a formula that has not been calculated"
    : `shows ${text}; please correct the formula`;

/** Whether an answer cannot be read at all, or can be read in several ways. */
const unclear = ({ text, why }: UnreadableActual): string =>
  `"${text}" ${why === "several-readings" ? "can be read in several ways" : "is unclear"}`;

const LACKS_REASON = {
  "below-weight": "lost points",
  "execution-below": "have a low execution rate",
  "budget-changed": "changed their budget",
  "past-limit": "exceed their target",
  "off-equal": "differ from their target",
  "short-of-target": "fall short of their target",
} as const;

function incomplete(fault: ExplanationIncomplete["fault"]): string {
  switch (fault.why) {
    case "full-but-unfinished":
      return "have their full score, yet the explanation says unfinished";
    case "lost-but-finished":
      return "lost points, yet the explanation says all is done";
    case "pasted":
      return `have the same explanation as ${a1(fault.first)}`;
    case "too-long":
      return `have more than ${fault.most} characters`;
    case "lacks":
      return `have an explanation without ${LACKING[fault.lacks]}`;
  }
}

/** The sentence of an item. */
export const itemSentence = ({ findings }: Pick<Item, "findings">): string =>
  itemSentenceOf(SENTENCES, findings, findingMessage);
