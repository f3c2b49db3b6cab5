/** The words of the scoring rules in the pane: choosing, adjusting, exporting and importing. */
import type { Mistake } from "../../domain/json/mistake";
import type { Words } from "../words";
import { counted } from "./counted";
import { profileFieldName } from "./profile-field-names";
import { profileName } from "./profile-names";
import { numberHint, profileMistake } from "./profile-mistakes";

const changedTo = (before: string, after: string): string =>
  before === after ? `${after} (unchanged)` : `${before} → ${after}`;

/** A mistake below a field of the rules page; some have another sentence than in a file. */
function mistakeInForm(mistake: Mistake): string {
  if (mistake.code === "not-a-number") {
    return `Please enter a number from ${mistake.low} to ${mistake.high}${numberHint(mistake.given)}`;
  }
  if (mistake.code === "not-a-whole-number") {
    return `Please enter a whole number from ${mistake.low} to ${mistake.high}`;
  }
  if (mistake.code === "not-a-text") return "Please fill this in";
  if (mistake.code === "out-of-order") {
    return mistake.path.startsWith("quantitative.")
      ? "From low to high: each step above the one before"
      : "From high to low: each below the one before";
  }
  if (mistake.code === "named-twice")
    return "Other rules have this name; please choose another one";
  return profileMistake(mistake);
}

const units = { points: "pts", percent: "%", characters: "characters" };

export const profileWords: Words["profileWords"] = {
  shown: profileName,

  title: "Scoring rules",
  choose: "Use",
  adjusted: (name) => `${name} (adjusted)`,
  source: (source, date) => (date === null ? `Source: ${source}` : `Source: ${source} (${date})`),
  basedOn: (name) => `Adjusted from "${profileName(name)}"`,
  sources: "Where the rules come from, and what is assumed",
  documented: "Documented",
  assumed: "Assumed",
  noneDocumented: "No text was found.",
  grounds: "Where each comes from",
  ground: (path, ground) => `${profileFieldName(path) ?? path}: ${ground}`,
  notUsedBecause:
    "The rules saved in the workbook have these mistakes; the usual rules are used meanwhile:",

  adjust: "Adjust to your unit's rules",
  changes: (count) => (count === 0 ? "" : `${count} changed`),
  was: (before) => `Changed, was ${before}`,
  none: "None",
  yes: "yes",
  no: "no",
  unit: units,
  range: (low, high, unit) => `${low}–${high}${unit === "percent" ? "" : " "}${units[unit]}`,

  weights: {
    title: "Weights at level 1",
    intro: "0–100 points each. A form with other weights only gets a reminder.",
    variant: (names) => `Forms with ${names.map((name) => `"${name}"`).join(", ")}`,
    sum: (sum, full) =>
      sum === full ? `Sum ${sum} points` : `Sum ${sum} points, should be ${full}`,
    unsummed: (full) => `Once filled in, the sum should be ${full} points`,
    notPerRow: "By these rules rows need no weights.",
    level2: "Weights at level 2",
  },
  grades: {
    title: "Grades",
    intro: "By total, 0–100 points, from high to low.",
    from: (name) => `${name}: total of at least`,
    last: (name) => `${name}: all others`,
  },
  quantitative: {
    title: "Quantitative indicators",
    exceeded: "When a limit (≤) is exceeded",
    formulas: {
      A: "Deduct the share in excess",
      B: "Scale down by target ÷ actual",
    },
    example: (score, formula) =>
      `Example: target ≤10, actual 12, weight 10: ${
        formula === "A" ? "20% in excess, 20% deducted" : "10 × 10 ÷ 12"
      } gives ${score} points`,
    overachievedFrom: "Share of the target from which it counts as overachieved",
    overachievedDemands: "When overachieved",
    demands: {
      nothing: "No explanation needed",
      explanation: "Needs an explanation",
      cause: "Needs an explanation with a cause",
    },
    equalTolerance: 'How far an answer may be from an "=" target and still meet it',
    nothingBelow: "No points when too little was done",
    nothingBelowValue: "Share of the target below which there are no points",
    deducts: "Deductions for overachievement",
    deductsFrom: "From this share of the target on",
    deductsTakes: "Takes off",
    deductsBy: "How it is counted",
    deductionUnits: {
      points: "A fixed number of points",
      percent: "A percentage of the weight",
      deviation: "A percentage of the share in excess",
    },
  },
  qualitative: {
    title: "Three bands of qualitative indicators",
    intro: "Share of the weight, 0–100%.",
    met: "Met: at least",
    partly: "Partly met: at least",
    missed: "Not met: all others",
    edges: "A score on the edge of two bands",
    edgesOf: {
      both: "Belongs to both, with a notice",
      better: "Belongs to the better band",
      worse: "Belongs to the worse band",
    },
  },
  execution: {
    title: "Budget execution rate",
    cap: "The rate counts up to",
    zeroBudget: "When budget and executed amount are both 0",
    zeroBudgets: {
      open: "Not computed, to be checked",
      full: "Counts as a rate of 100%",
    },
    totalCaps: "Highest total while the rate is low",
    totalCapBelow: "Rate below",
    totalCapMost: "Total at most",
  },
  explanation: {
    title: "What needs an explanation",
    requiredBelowWeight: "Score below the weight",
    requiredExecutionBelow: "Execution rate too low",
    requiredExecutionBelowValue: "Execution rate below",
    requiredForBudgetChange: "Full-year budget differs from the initial one",
    requiredPastLimit: "Limit (≤) exceeded, whatever the score",
    requiredOffEqual: '"=" target not met exactly, whatever the score',
    longest: "Limit the length of a row's explanation",
    longestOfFunds: "Limit the length of the reason for funds",
    longestClosing: (labels) =>
      `Limit the length of ${labels.map((label) => `"${label}"`).join(", ")}`,
    most: "At most",
  },
  places: {
    title: "Decimal places",
    intro: "Rounded half up; always shown with two decimals.",
    score: "Score",
    rate: "Execution rate",
    option: (places) => (places === "0" ? "Whole number" : counted(Number(places), "decimal")),
  },
  steps: {
    none: ": none",
    step: (number) => `Step ${number}`,
    add: "Add a step",
    remove: (number) => `Remove step ${number}`,
  },
  name: "Name of the rules",
  restore: "Restore defaults",

  effect: {
    title: "Effect on this form",
    text: (before, after) =>
      [
        `Total ${changedTo(before.total ?? "open", after.total ?? "open")}`,
        `grade ${changedTo(before.grade ?? "open", after.grade ?? "open")}`,
        `findings ${changedTo(String(before.findings), String(after.findings))}`,
      ].join(", "),
    noForm: "There is no self-assessment form on this worksheet.",
    mistakes: (count) => `${counted(count, "mistake")} to correct before this can be applied.`,
  },
  apply: "Apply",
  discard: "Back without applying",
  back: "Back",
  unchanged: "The same rules as in use",

  file: {
    title: "Export and import",
    intro:
      "Colleagues can import the exported file, and it can be used to check many files at once.",
    save: "Export to a file",
    copy: "Copy as text",
    saved: (name) => `Exported "${name}". If you see no file, please use "Copy as text".`,
    copied: "Copied; paste it into a text file and save that.",
    copyFailed: "Could not copy. Please select the text below by hand:",
    load: "Import a file…",
    loaded: (name) => `Read "${name}". Look at its effect, then choose "Apply".`,
    refused: (file, count) => `"${file}" was not imported, it has ${counted(count, "mistake")}:`,
    notRead: (file) => `"${file}" could not be read, please choose again.`,
    fileName: (name) => `scoring-rules-${name.replace(/[\\/:*?"<>|\s]+/gu, "-")}.json`,
  },

  mistake: mistakeInForm,
};
