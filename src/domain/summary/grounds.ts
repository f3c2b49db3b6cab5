/** The basis of a finding: a clause or an assumption of the rules, arithmetic, or the form itself. */
import type { Assessment } from "../assessment/assessment";
import { a1 } from "../cells";
import type { Finding } from "../findings/finding";
import type { ExplanationReason } from "../findings/explanation-findings";
import type { Place } from "../form/model/form";
import { groundsOf, type ChosenProfile } from "../profiles/chosen-profile";
import type { Because, BecauseRule } from "../scores/because";
import type { Item } from "./items";

export type Ground =
  /** A number or a choice of the rules by its path; `source` null: it is an assumption of the rules. */
  | { readonly kind: "rule"; readonly path: string; readonly source: string | null }
  /** A rule without a number of its own; `source` as the profile names it. */
  | {
      readonly kind: "general";
      readonly of: "quantitative" | "qualitative" | "explanation" | "funds";
      readonly source: string;
    }
  /** Other figures of the form. */
  | { readonly kind: "arithmetic"; readonly of: "total" | "rate" | "funds" | "bounds" }
  /** The form's own criterion or deduction, an entry that it asks for, or its layout. */
  | { readonly kind: "form"; readonly of: "criterion" | "deduction" | "entry" | "layout" };

/** The ground before its source is looked up: a path of the profile, or a ground that has none. */
type Basis =
  | string
  | { readonly general: Extract<Ground, { kind: "general" }>["of"] }
  | Extract<Ground, { kind: "arithmetic" | "form" }>;

const ENTRY = { kind: "form", of: "entry" } as const;
const LAYOUT = { kind: "form", of: "layout" } as const;
const BOUNDS = { kind: "arithmetic", of: "bounds" } as const;

const REASONS: Readonly<Record<ExplanationReason["why"], string>> = {
  "below-weight": "explanation.requiredBelowWeight",
  "short-of-target": "explanation.requiredBelowWeight",
  "execution-below": "explanation.requiredExecutionBelow",
  "budget-changed": "explanation.requiredForBudgetChange",
  "past-limit": "explanation.requiredPastLimit",
  "off-equal": "explanation.requiredOffEqual",
};

/** The rules behind a computed score that have a ground of their own. */
const SCORES: Readonly<Partial<Record<BecauseRule, Basis>>> = {
  "exceeded-a": "quantitative.exceeded",
  "exceeded-b": "quantitative.exceeded",
  "below-floor": "quantitative.nothingBelow",
  "overachieved-deducted": "quantitative.overachievedDeducts",
  execution: { general: "funds" },
  "execution-capped": "execution.cap",
  "zero-budget-full": "execution.zeroBudget",
  criterion: { kind: "form", of: "criterion" },
  "own-criterion": { kind: "form", of: "criterion" },
  deducted: { kind: "form", of: "deduction" },
  judged: { general: "qualitative" },
  "judged-outside-band": { general: "qualitative" },
};

function basisOf(finding: Finding, because: Because | null): Basis {
  switch (finding.code) {
    case "missing-explanation":
      return REASONS[finding.reason.why];
    case "explanation-incomplete":
      return finding.fault.why === "too-long" ? "explanation.longest" : { general: "explanation" };
    case "score-mismatch":
      return (because === null ? null : SCORES[because.rule]) ?? { general: "quantitative" };
    case "adjusted-score":
      return finding.by === "deduction"
        ? { kind: "form", of: "deduction" }
        : "quantitative.overachievedDeducts";
    case "score-out-of-band":
    case "needs-judgement":
    case "free-answer":
      return "qualitative";
    case "band-edge":
      return "qualitative.edges";
    case "own-criterion":
      return { kind: "form", of: "criterion" };
    case "score-exceeds-weight":
    case "negative-score":
      return BOUNDS;
    case "weight-sum":
      return "weights.full";
    case "category-weight":
      return "weights.variants";
    case "total-mismatch":
      return { kind: "arithmetic", of: "total" };
    case "grade-mismatch":
      return "grades";
    case "rate-mismatch":
      return { kind: "arithmetic", of: "rate" };
    case "funds-sum":
      return { kind: "arithmetic", of: "funds" };
    case "budget-zero":
      return "execution.zeroBudget";
    case "over-executed":
      return "execution.cap";
    case "overachieved":
      return "quantitative.overachievedFrom";
    case "missing-target":
    case "missing-actual":
    case "missing-weight":
    case "missing-field":
    case "unfilled":
    case "unreadable-target":
    case "unreadable-actual":
    case "unit-mismatch":
    case "outcome-copies-goal":
    case "duplicate-indicator":
    case "placeholder-row":
      return ENTRY;
    case "no-weight-column":
    case "no-score-column":
    case "no-explanation-column":
    case "no-funds":
    case "no-total":
    case "no-grade":
    case "layout-unclear":
    case "unrecognised-label":
      return LAYOUT;
  }
}

/** The codes whose sentence names a computed figure. */
const COMPUTED: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "score-mismatch",
  "total-mismatch",
  "grade-mismatch",
]);

/** The calculation of the computed figure that a finding names; null for other findings. */
export function calculationOf({ code, cell }: Finding, assessment: Assessment): Because | null {
  if (!COMPUTED.has(code) || cell === null) return null;
  const { funds, indicators, total, grade } = assessment;
  if (code === "total-mismatch") return total.because;
  if (code === "grade-mismatch") return grade.because;
  const isAt = (place: Place | null): boolean => place !== null && a1(place.at) === a1(cell);
  return [...funds, ...indicators].find(({ row }) => isAt(row.score))?.because ?? null;
}

/** The findings that the calculation of their row explains, although they name no computed figure. */
const EXPLAINED: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "score-out-of-band",
  "score-exceeds-weight",
  "negative-score",
  "adjusted-score",
  "missing-explanation",
  "overachieved",
  "band-edge",
]);

/**
 * The calculation of an item's only finding, or that of its row where it explains the finding. Equal
 * findings of several rows have none in common.
 */
export const itemCalculationOf = (
  { findings: [first, ...others] }: Pick<Item, "findings">,
  assessment: Assessment,
): Because | null => (others.length === 0 ? rowCalculationOf(first, assessment) : null);

/** The calculation of a finding, or that of its row where it explains the finding. */
function rowCalculationOf(finding: Finding, assessment: Assessment): Because | null {
  const { code, cell } = finding;
  if (cell === null || !EXPLAINED.has(code)) return calculationOf(finding, assessment);
  const { funds, indicators } = assessment;
  const indicator = indicators.find(({ row }) => row.row === cell.row);
  const inFunds = funds.find(({ row }) => row.label.at.row === cell.row);
  return indicator?.because ?? inFunds?.because ?? null;
}

/**
 * The basis of a finding.
 *
 * @param rules the profile that the form was assessed by
 */
export function groundOf(finding: Finding, assessment: Assessment, rules: ChosenProfile): Ground {
  const basis = basisOf(finding, calculationOf(finding, assessment));
  if (typeof basis === "string") {
    const source = groundsOf(rules)[basis] ?? rules.profile.source;
    return { kind: "rule", path: basis, source: source === "assumed" ? null : source };
  }
  if ("kind" in basis) return basis;
  return { kind: "general", of: basis.general, source: rules.profile.source };
}
