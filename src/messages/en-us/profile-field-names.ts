/** What the fields of a file of scoring rules are called, so that a path can be understood. */

/** Every place in a list is [], and # stands for its number from 1 on. */
const NAMES: Readonly<Record<string, string>> = {
  basedOn: "the rules it is based on",
  name: "name",
  source: "source",
  date: "date",
  documented: "documented rules",
  assumed: "assumed rules",
  weights: "weights at level 1",
  "weights.full": "sum of the weights",
  "weights.execution": "name of budget execution",
  "weights.perRow": "whether rows have weights",
  "weights.variants": "sets of weights",
  "weights.variants[]": "set # of weights",
  execution: "budget execution",
  "execution.cap": "cap of the execution rate",
  quantitative: "quantitative indicators",
  "quantitative.exceeded": 'formula for exceeding a "≤" target',
  "quantitative.overachievedFrom": "where overachievement starts",
  "quantitative.overachievedDemands": "what overachievement demands",
  "quantitative.nothingBelow": "share below which there are no points",
  qualitative: "the three bands",
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
  "explanation.placeholders": "texts that explain nothing",
  "explanation.causeLabels": "headings of causes",
  "explanation.measureLabels": "headings of measures",
  "explanation.causeWords": "words that tell a cause",
  "explanation.measureWords": "words that tell a measure",
  "explanation.weakMeasureWords": "words that may tell a measure",
  "explanation.causeLength": "least length of a cause",
  "explanation.stateTexts": "texts that tell a result without a cause",
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
  // of a list of texts the list is named
  const place = path.replace(/\[\d+\]/gu, "[]");
  const named = NAMES[place] ?? NAMES[place.replace(/\[\]$/u, "")];
  const index = /\[(\d+)\]/u.exec(path)?.[1];
  return named?.replace("#", String(Number(index) + 1)) ?? null;
}
