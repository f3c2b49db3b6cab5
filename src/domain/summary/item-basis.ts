/** What a finding rests on: the calculation of its row, and the number of the rules that decides. */
import type { Assessment } from "../assessment/assessment";
import { pointRows } from "../assessment/point-rows";
import type { Finding, FindingCode } from "../findings/finding";
import type { Because, BecauseRule } from "../scores/because";

/** The findings that the calculation of their row explains. */
const COMPUTED: ReadonlySet<FindingCode> = new Set([
  "score-mismatch",
  "score-out-of-band",
  "score-exceeds-weight",
  "negative-score",
  "adjusted-score",
  "missing-explanation",
  "overachieved",
  "band-edge",
]);

/** How the score of a finding's row was computed; null for a finding that is not about a score. */
export function becauseOf(
  { code, cell }: Finding,
  { funds, indicators }: Pick<Assessment, "funds" | "indicators">,
): Because | null {
  if (cell === null || !COMPUTED.has(code)) return null;
  const indicator = indicators.find(({ row }) => row.row === cell.row);
  const inFunds = funds.find(({ row }) => row.label.at.row === cell.row);
  return indicator?.because ?? inFunds?.because ?? null;
}

/** The points that a computed total is the sum of, in the form's order; null for any other finding. */
export function termsOf(
  { code }: Finding,
  assessment: Pick<Assessment, "funds" | "indicators">,
): readonly string[] | null {
  if (code !== "total-mismatch") return null;
  const points = pointRows(assessment).map(({ score }) => score.computed);
  return points.every((each) => each !== null) ? points : null;
}

/** The number of the rules by which a score was computed; the others are plain arithmetic. */
const OF_SCORE: Partial<Readonly<Record<BecauseRule, string>>> = {
  execution: "execution.cap",
  "execution-capped": "execution.cap",
  "zero-budget-full": "execution.zeroBudget",
  "exceeded-a": "quantitative.exceeded",
  "exceeded-b": "quantitative.exceeded",
  "below-floor": "quantitative.nothingBelow",
  "overachieved-deducted": "quantitative.overachievedDeducts",
  "lowered-by-person": "quantitative.overachievedDeducts",
  judged: "qualitative",
  "judged-outside-band": "qualitative",
};

const OF_CODE: Partial<Readonly<Record<FindingCode, string>>> = {
  "score-out-of-band": "qualitative",
  "needs-judgement": "qualitative",
  "band-edge": "qualitative.edges",
  overachieved: "quantitative.overachievedFrom",
  "missing-weight": "weights.perRow",
  "weight-sum": "weights.full",
  "category-weight": "weights.variants",
  "grade-mismatch": "grades",
  "total-mismatch": "places",
  "rate-mismatch": "places",
  "budget-zero": "execution.zeroBudget",
  "over-executed": "execution.cap",
};

const OF_REASON = {
  "below-weight": "explanation.requiredBelowWeight",
  "short-of-target": "explanation.requiredBelowWeight",
  "execution-below": "explanation.requiredExecutionBelow",
  "budget-changed": "explanation.requiredForBudgetChange",
  "past-limit": "explanation.requiredPastLimit",
  "off-equal": "explanation.requiredOffEqual",
} as const;

/**
 * The path of the number or choice of the profile that a finding rests on, as its `grounds` name it;
 * null for what no number of the rules decides.
 */
export function ruleOf(finding: Finding, because: Because | null): string | null {
  if (finding.code === "missing-explanation") return OF_REASON[finding.reason.why];
  if (finding.code === "explanation-incomplete") {
    const { why } = finding.fault;
    if (why === "too-long") return "explanation.longest";
    if (why === "pasted") return "explanation.pastedLength";
    return why === "lacks" ? "explanation.causeLength" : null;
  }
  const ofScore = finding.code === "score-mismatch" || finding.code === "adjusted-score";
  if (ofScore) return because === null ? null : (OF_SCORE[because.rule] ?? null);
  return OF_CODE[finding.code] ?? null;
}
