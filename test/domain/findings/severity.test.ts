import type { FindingCode, Severity } from "../../../src/domain/findings/finding";
import { SEVERITY } from "../../../src/domain/findings/severity";

/** As people understand them: an error has to be repaired, a warning checked, a notice noted. */
const EXPECTED: Readonly<Record<Severity, readonly FindingCode[]>> = {
  error: [
    "missing-explanation",
    "score-mismatch",
    "score-out-of-band",
    "score-exceeds-weight",
    "negative-score",
    "missing-target",
    "missing-actual",
    "missing-weight",
    "unreadable-target",
    "unreadable-actual",
    "unit-mismatch",
    "weight-sum",
    "total-mismatch",
    "grade-mismatch",
    "rate-mismatch",
    "funds-sum",
    "budget-zero",
    "missing-field",
    "layout-unclear",
  ],
  warning: [
    "needs-judgement",
    "category-weight",
    "over-executed",
    "overachieved",
    "duplicate-indicator",
    "placeholder-row",
    "unrecognised-label",
  ],
  notice: [
    "adjusted-score",
    "own-criterion",
    "free-answer",
    "band-edge",
    "unfilled",
    "explanation-incomplete",
    "outcome-copies-goal",
    "no-weight-column",
    "no-score-column",
    "no-explanation-column",
    "no-funds",
    "no-total",
    "no-grade",
  ],
};

describe.each(Object.entries(EXPECTED))("of %s severity", (severity, codes) => {
  it.each(codes)("is %s", (code) => {
    expect(SEVERITY[code]).toBe(severity);
  });
});

it("leaves no finding out", () => {
  expect(Object.keys(SEVERITY).sort()).toEqual(Object.values(EXPECTED).flat().sort());
});
