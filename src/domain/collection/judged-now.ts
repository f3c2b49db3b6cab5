/** Whether a check that found something before was made this time as well: only then is it repaired. */
import type { FindingCode } from "../findings/finding";
import type { FormRecord, RecordFinding } from "./form-record";

/** Why it is not known whether a finding was repaired. */
export type NotJudged =
  /** The form was not handed in, or could not be read. */
  | "form-missing"
  | "file-unread"
  /** The form has been emptied. */
  | "unfilled"
  /** The row is no longer in the form. */
  | "row-gone"
  /** What the check needs cannot be read in the form now. */
  | "check-impossible";

type Needs = readonly FindingCode[];

/** Without them the whole table is not scored. */
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
 * The findings that say that a check could not be made, by what the check finds. Those about a row count
 * in that row, those about the form anywhere.
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
 * Null where the check was made: what it found before, and finds no more, is repaired. What was found
 * beside it then did not prevent it, so only what is new this round does.
 *
 * @param row the row of this round that the finding is about; null where it is about none
 * @param added the findings of this round that the earlier one does not have
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
