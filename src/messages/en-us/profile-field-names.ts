/** The names of the fields in a file of scoring rules, to explain a path. */

/** [] stands for any index of a list, # for that index counted from 1. */
const NAMES: Readonly<Record<string, string>> = {
  basedOn: "the rules it is based on",
  name: "name",
  source: "source",
  date: "date",
  documented: "documented rules",
  assumed: "assumed rules",
  grounds: "grounds of the rules",
  weights: "weights at level 1",
  "weights.full": "sum of the weights",
  "weights.execution": "name of budget execution",
  "weights.perRow": "whether rows have weights",
  "weights.variants": "sets of weights",
  "weights.variants[]": "set # of weights",
  "weights.level2": "weights at level 2",
  execution: "budget execution",
  "execution.cap": "cap of the execution rate",
  "execution.zeroBudget": "no budget and no execution",
  "execution.totalCaps": "limits of the total by the execution rate",
  "execution.totalCaps[]": "limit # of the total",
  "execution.totalCaps[].below": "execution rate of limit #",
  "execution.totalCaps[].most": "highest total of limit #",
  quantitative: "quantitative indicators",
  "quantitative.exceeded": "how points are lost past a limit (≤)",
  "quantitative.overachievedFrom": "where overachievement starts",
  "quantitative.overachievedDemands": "what overachievement demands",
  "quantitative.overachievedDeducts": "deductions for overachievement",
  "quantitative.overachievedDeducts.by": "unit of the deductions for overachievement",
  "quantitative.overachievedDeducts.steps": "steps of deduction for overachievement",
  "quantitative.overachievedDeducts.steps[]": "step # of deduction",
  "quantitative.overachievedDeducts.steps[].from": "where step # of deduction starts",
  "quantitative.overachievedDeducts.steps[].takes": "what step # takes off",
  "quantitative.equalTolerance": 'how far an answer may differ from an "=" target',
  "quantitative.nothingBelow": "share below which there are no points",
  qualitative: "the three bands",
  "qualitative.edges": "the band that an edge belongs to",
  "qualitative.met": "met",
  "qualitative.met.from": 'lower end of "met"',
  "qualitative.met.to": 'upper end of "met"',
  "qualitative.partly": "partly met",
  "qualitative.partly.from": 'lower end of "partly met"',
  "qualitative.partly.to": 'upper end of "partly met"',
  "qualitative.missed": "not met",
  "qualitative.missed.from": 'lower end of "not met"',
  "qualitative.missed.to": 'upper end of "not met"',
  grades: "grades",
  "grades[]": "grade #",
  "grades[].name": "name of grade #",
  "grades[].from": "least total of grade #",
  "grades[].also": "other wordings of grade #",
  places: "decimal places",
  "places.score": "decimal places of scores",
  "places.rate": "decimal places of execution rates",
  explanation: "explanations",
  "explanation.requiredBelowWeight": "needed for lost points",
  "explanation.requiredExecutionBelow": "needed below an execution rate",
  "explanation.requiredForBudgetChange": "needed for a changed budget",
  "explanation.requiredPastLimit": "needed past a limit",
  "explanation.requiredOffEqual": 'needed where an "=" target is not met exactly',
  "explanation.longest": "most characters of an explanation",
  "explanation.longestOfFunds": "most characters of the reason for funds",
  "explanation.closingLabels": "texts below the table with a limit",
  "explanation.longestClosing": "most characters of these texts",
  "explanation.printedHints": "hints printed on forms",
  "explanation.placeholders": "texts that explain nothing",
  "explanation.causeLabels": "what headings of causes ask for",
  "explanation.measureLabels": "headings of measures",
  "explanation.causeWords": "words that tell a cause",
  "explanation.measureWords": "acts that begin a measure",
  "explanation.weakMeasureWords": "acts that may begin a measure",
  "explanation.causeLength": "least length of a cause",
  "explanation.stateTexts": "words that only tell a result or refer elsewhere",
  "explanation.unfinishedWords": "words that tell of something unfinished",
  "explanation.finishedWords": "words that tell of something finished",
  "explanation.elsewhereWords": "words that are about something else",
  "explanation.pastedLength": "least length of a repeated text",
  "explanation.outline": "outline of an explanation",
  "explanation.outlineFacts": "figures of the outline",
  "explanation.outlineFundsFacts": "figures of the outline for funds",
};

/** What a field is called ("grades[1].from" → least total of grade 2); null where there is no name. */
export function profileFieldName(path: string): string | null {
  const variant = /^weights\.variants\[(\d+)\]\.(.+)$/u.exec(path);
  if (variant !== null) return `"${variant[2] ?? ""}" in set ${Number(variant[1]) + 1} of weights`;
  const grounded = path.startsWith("grounds.") ? path.slice("grounds.".length) : null;
  if (grounded !== null) return `grounds of "${profileFieldName(grounded) ?? grounded}"`;
  const level2 = /^weights\.level2\.(.+)$/u.exec(path)?.[1];
  if (level2 !== undefined) return `weight of "${level2}" at level 2`;
  // of a list of texts the list is named
  const place = path.replace(/\[\d+\]/gu, "[]");
  const named = NAMES[place] ?? NAMES[place.replace(/\[\]$/u, "")];
  const index = /\[(\d+)\]/u.exec(path)?.[1];
  return named?.replace("#", String(Number(index) + 1)) ?? null;
}
