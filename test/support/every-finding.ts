/** Findings of every code with different figures, and with each variant of its sentence. */
import type { Position } from "../../src/domain/cells";
import type { CheckFinding, Finding, FindingCode } from "../../src/domain/findings/finding";
import { withSeverity } from "../../src/domain/findings/severity";
import type { AnswerBand } from "../../src/domain/scores/answer-band";
import type { ExpectedTotal } from "../../src/domain/scores/expected-total";

const cell: Position = { row: 21, column: 7 };
const first: Position = { row: 301, column: 8 };
const name = "101";
const band: AnswerBand = { attainment: "partly", low: "102", high: "103" };
const amounts = { budget: "1104.50", executed: "1105" };

const sum = { low: "105", high: "105", waiting: 0 };
const TOTALS: readonly ExpectedTotal[] = [
  { ...sum, basis: "computed" },
  { ...sum, basis: "mixed" },
  { low: "105", high: "106", basis: "mixed", waiting: 1 },
  { low: "105", high: "106", basis: "mixed", waiting: 107 },
];

const FINDINGS: readonly CheckFinding[] = [
  { code: "score-mismatch", cell, name, reported: "104", computed: "105" },
  { code: "score-out-of-band", cell, name, reported: "104", band },
  { code: "score-out-of-band", cell, name, reported: "104", band: { ...band, attainment: "met" } },
  {
    code: "score-out-of-band",
    cell,
    name,
    reported: "104",
    band: { ...band, attainment: "missed" },
  },
  { code: "band-edge", cell, name, reported: "104", band },
  { code: "band-edge", cell, name, reported: "104", band: { ...band, attainment: "missed" } },
  { code: "adjusted-score", cell, name, reported: "104", formula: "105", by: "overachieved" },
  { code: "adjusted-score", cell, name, reported: "104", formula: "105", by: "deduction" },
  ...(["judged", "not-understood", "not-settled"] as const).map(
    (why) => ({ code: "own-criterion", cell, name, text: "102", why }) as const,
  ),
  { code: "own-criterion", cell, name, text: "", why: "headline" },
  { code: "free-answer", cell, name, text: "104" },
  { code: "score-exceeds-weight", cell, name, reported: "104", weight: "105" },
  { code: "negative-score", cell, name, reported: "-1.00" },
  { code: "needs-judgement", cell, name, band },
  { code: "needs-judgement", cell, name, band: null },
  { code: "missing-target", cell, name },
  { code: "missing-actual", cell, name, of: "actual" },
  { code: "missing-actual", cell, name, of: "executed" },
  { code: "missing-weight", cell, name },
  { code: "unreadable-target", cell, name, text: "104", unusual: [] },
  { code: "unreadable-target", cell, name, text: "104", unusual: ["U+E000"] },
  ...(
    [
      "words",
      "several-readings",
      "words-beside-number",
      "bound-only",
      "stands-elsewhere",
      "days-disagree",
      "part-of-period",
      "no-number",
      "error",
    ] as const
  ).flatMap((why) =>
    [[], ["U+E000"]].map(
      (unusual) =>
        ({
          code: "unreadable-actual",
          cell,
          name,
          text: "104",
          target: "105",
          why,
          readings: [],
          unusual,
        }) as const,
    ),
  ),
  {
    code: "unit-mismatch",
    cell,
    name,
    target: "104",
    actual: "105",
    targetUnit: "106",
    actualUnit: "107",
  },
  { code: "weight-sum", cell: null, sum: "104", full: "105", printed: null },
  { code: "weight-sum", cell, sum: "104", full: "105", printed: "105" },
  { code: "weight-sum", cell, sum: "104", full: "105", printed: "106" },
  { code: "category-weight", cell, level: "104", sum: "105", expected: "106" },
  ...TOTALS.map((total) => ({ code: "total-mismatch", cell, reported: "104", ...total }) as const),
  ...TOTALS.flatMap((total) =>
    ([["108"], ["108", "109"], ["108", "109", "110"]] as const).map(
      (grades) =>
        ({
          code: "grade-mismatch",
          cell,
          reported: "104",
          grades,
          from: "111.00",
          ...total,
        }) as const,
    ),
  ),
  {
    code: "rate-mismatch",
    cell,
    label: "108",
    reported: "104",
    computed: "105",
    ...amounts,
  },
  ...(["initial", "budget", "executed"] as const).map(
    (column) => ({ code: "funds-sum", cell, column, total: "1104", parts: "1105" }) as const,
  ),
  { code: "budget-zero", cell, label: "104" },
  { code: "unfilled", cell: null, rows: 104, fields: [] },
  { code: "unfilled", cell: null, rows: 0, fields: ["project", "executed"] },
  { code: "over-executed", cell, label: "104", ...amounts },
  {
    code: "overachieved",
    cell,
    name,
    target: "104",
    actual: "105",
    share: "106.00",
    threshold: "107",
  },
  {
    code: "missing-explanation",
    cell,
    name,
    reason: { why: "below-weight", weight: "104", score: "105" },
  },
  {
    code: "missing-explanation",
    cell,
    name,
    reason: { why: "execution-below", rate: "104.00", least: "105" },
  },
  {
    code: "missing-explanation",
    cell,
    name,
    reason: { why: "budget-changed", initial: "1104", budget: "1105" },
  },
  {
    code: "missing-explanation",
    cell,
    name,
    reason: { why: "past-limit", target: "104", actual: "105" },
  },
  {
    code: "missing-explanation",
    cell,
    name,
    reason: { why: "off-equal", target: "104", actual: "105" },
  },
  { code: "explanation-incomplete", cell, name, fault: { why: "full-but-unfinished" } },
  { code: "explanation-incomplete", cell, name, fault: { why: "lost-but-finished" } },
  { code: "explanation-incomplete", cell, name, fault: { why: "pasted", first } },
  {
    code: "explanation-incomplete",
    cell,
    name,
    fault: { why: "too-long", length: 104, most: 103 },
  },
  ...(["cause", "measure", "both"] as const).map(
    (lacks) =>
      ({ code: "explanation-incomplete", cell, name, fault: { why: "lacks", lacks } }) as const,
  ),
  { code: "outcome-copies-goal", cell, goal: first },
  { code: "duplicate-indicator", cell, name, level2: "104", first },
  { code: "placeholder-row", cell, name },
  { code: "placeholder-row", cell, name: "" },
  ...(["project", "department", "unit", "year"] as const).map(
    (field) => ({ code: "missing-field", cell, field }) as const,
  ),
  ...(
    [
      ["project", "department", "unit", "year"],
      ["initial", "budget", "executed", "weight", "rate", "score"],
    ] as const
  ).map(
    (missing) =>
      ({ code: "unrecognised-label", cell, label: "104", value: "105", missing }) as const,
  ),
  { code: "no-weight-column", cell: null },
  { code: "no-score-column", cell: null },
  { code: "no-explanation-column", cell: null },
  { code: "no-funds", cell: null },
  { code: "no-total", cell: null },
  { code: "no-grade", cell: null },
  ...(
    [
      ...(["row-not-placed", "column-not-placed", "cell-not-placed", "cell-shared"] as const),
      ...(["column-differs", "no-target-column", "no-actual-column", "struck", "raised"] as const),
      "amounts-in-two-units",
      "funds-not-placed",
      ...(["points-shared", "number-not-readable", "error-value", "several-grades"] as const),
      ...(["not-calculated", "formula-as-text"] as const),
    ] as const
  ).flatMap((reason) =>
    ["104", "", "=A1*2"].map((text) => ({ code: "layout-unclear", cell, reason, text }) as const),
  ),
];

const withoutName = (finding: CheckFinding): readonly CheckFinding[] =>
  "name" in finding ? [finding, { ...finding, name: "" }] : [finding];

/** The findings of a code; if it is about rows, also for a row without a name. */
export const findingsOf = (code: FindingCode): readonly Finding[] =>
  FINDINGS.filter((finding) => finding.code === code)
    .flatMap(withoutName)
    .map(withSeverity);
