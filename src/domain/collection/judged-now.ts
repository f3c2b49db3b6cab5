/**
 * Whether the check behind an earlier finding was made this time as well: only then does its absence
 * mean that it was repaired.
 */
import type { FindingCode } from "../findings/finding";
import type { FormRecord, RecordFinding } from "./form-record";

/** Why the state of an earlier finding is not known. */
export type NotJudged =
  /** The form was not handed in, or could not be read. */
  | "form-missing"
  | "file-unread"
  /** The form has been emptied. */
  | "unfilled"
  /** The row is no longer in the form. */
  | "row-gone"
  /** The check cannot be made in the form as it is now. */
  | "check-impossible";

type Needs = readonly FindingCode[];

/** Without these columns the whole table is not scored. */
const POINTS: Needs = ["no-weight-column", "no-score-column"];
const READABLE: Needs = [
  "unreadable-target",
  "unreadable-actual",
  "unit-mismatch",
  "missing-target",
  "missing-actual",
  "missing-weight",
];
const SUMS: Needs = ["layout-unclear", "no-weight-column"];

/**
 * By the code of a finding: the findings that show that its check could not be made. Those about a row
 * count in that row only, those about the form everywhere.
 */
const PREVENTED_BY: Readonly<Partial<Record<FindingCode, Needs>>> = {
  "missing-explanation": [
    "no-explanation-column",
    "missing-weight",
    "unreadable-actual",
    "missing-actual",
  ],
  "explanation-incomplete": ["no-explanation-column", "missing-explanation"],
  "score-mismatch": [...POINTS, ...READABLE, "needs-judgement", "own-criterion"],
  "score-out-of-band": [...POINTS, ...READABLE, "needs-judgement", "own-criterion"],
  "band-edge": [...POINTS, ...READABLE],
  "adjusted-score": [...POINTS, ...READABLE],
  "free-answer": [...POINTS, ...READABLE],
  "own-criterion": POINTS,
  "score-exceeds-weight": [...POINTS, "missing-weight"],
  "negative-score": POINTS,
  "needs-judgement": [...POINTS, ...READABLE],
  "missing-weight": ["no-weight-column"],
  "unit-mismatch": ["unreadable-target", "unreadable-actual", "missing-target", "missing-actual"],
  overachieved: READABLE,
  "weight-sum": [...SUMS, "missing-weight"],
  "category-weight": [...SUMS, "missing-weight"],
  "total-mismatch": ["layout-unclear", "no-total", ...POINTS],
  "grade-mismatch": ["layout-unclear", "no-grade", ...POINTS],
  "rate-mismatch": ["no-funds", "layout-unclear", "budget-zero"],
  "funds-sum": ["no-funds", "layout-unclear"],
  "budget-zero": ["no-funds", "layout-unclear"],
  "over-executed": ["no-funds", "layout-unclear", "budget-zero"],
};

const preventedBy = (code: string): ReadonlySet<string> =>
  new Set(Object.entries(PREVENTED_BY).find(([known]) => known === code)?.[1] ?? []);

/**
 * Null where the check was made, so that the earlier finding is repaired. Findings that stood beside
 * it in the earlier round did not prevent the check then; only those new in this round count.
 *
 * @param row the row of this round that the finding is about; null where it is about no row
 * @param added the findings of this round that the earlier round lacks
 */
export function notJudged(
  { code, row: before }: RecordFinding,
  row: number | null,
  now: Pick<FormRecord, "unfilled">,
  added: readonly RecordFinding[],
): NotJudged | null {
  if (code === "unfilled") return null;
  if (now.unfilled) return "unfilled";
  if (
    before !== null &&
    row === null &&
    code !== "placeholder-row" &&
    code !== "duplicate-indicator"
  )
    return "row-gone";
  const reasons = preventedBy(code);
  const isPrevented = added.some(
    (finding) =>
      reasons.has(finding.code) && (finding.row === null || row === null || finding.row === row),
  );
  return isPrevented ? "check-impossible" : null;
}
