/** Reasons of every rule with different figures, and with each variant of its sentence. */
import type { AnswerBand } from "../../src/domain/scores/answer-band";
import type { Because, BecauseRule, PlainRule } from "../../src/domain/scores/because";
import type { ShownFigure } from "../../src/domain/scores/because-missed";

const shown = (value: string, as: ShownFigure["as"] = null): ShownFigure => ({
  value,
  unit: "102",
  as,
});

const plain: Omit<Extract<Because, { rule: "zero-target-missed" }>, "rule"> = {
  target: shown("103"),
  actual: shown("104"),
  negative: null,
  bound: null,
  weight: "105",
  places: 2,
  score: "106",
};

/** The figures of a missed target, with all variants of its sentences. */
const MISSED: readonly (typeof plain)[] = [
  plain,
  {
    ...plain,
    target: shown("103", { value: "107", unit: "108" }),
    actual: shown("104", { value: "109", unit: "110" }),
  },
  { ...plain, bound: "high", negative: "-3", places: 0 },
  { ...plain, bound: "low", places: 1 },
];

const BANDS: readonly AnswerBand[] = (["met", "partly", "missed"] as const).map((attainment) => ({
  attainment,
  low: "102",
  high: "103",
}));

const execution = {
  executed: "1102",
  budget: "1103.50",
  rate: "104",
  weight: "105",
  places: 2,
  score: "106",
};

const REASONS: readonly Because[] = [
  { rule: "target-met", asked: "102", given: "103", negative: null, score: "104" },
  { rule: "target-met", asked: "102", given: "103", negative: "-3", score: "104" },
  {
    rule: "target-met",
    asked: "102",
    given: "103",
    negative: null,
    tolerance: "105",
    score: "104",
  },
  { rule: "lowered-by-person", share: "102", threshold: "103", formula: "104", score: "105" },
  ...(
    [
      { kind: "full" },
      { kind: "named" },
      { kind: "proportion", percent: "102" },
      ...(["%", ""] as const).flatMap((unit) =>
        (["below", "above", "late", "occurs"] as const).map(
          (side) =>
            ({
              kind: "steps",
              side,
              reference: "103",
              difference: "104",
              unit,
              deducted: "105",
            }) as const,
        ),
      ),
    ] as const
  ).map(
    (how) =>
      ({
        rule: "criterion",
        text: "106",
        asked: "107",
        given: "108",
        how,
        weight: "109",
        score: "110",
      }) as const,
  ),
  ...(["judged", "not-understood", "not-settled"] as const).flatMap((why) =>
    ["102", null].map((score) => ({ rule: "own-criterion", text: "103", why, score }) as const),
  ),
  {
    rule: "overachieved-deducted",
    share: "102",
    from: "103",
    formula: "104",
    deduction: "105",
    score: "106",
  },
  { rule: "zero-budget-full", cap: "100", weight: "103", score: "104" },
  { rule: "zero-budget-full", cap: "102", weight: "103", score: "104" },
  { rule: "deducted", formula: "102", deduction: "103", score: "104" },
  ...MISSED.flatMap((missed): readonly Because[] => [
    ...["111", "0"].flatMap((share) =>
      [true, false].flatMap((rounded): readonly Because[] => [
        { rule: "short", ...missed, share, rounded },
        { rule: "exceeded-a", ...missed, share, rounded },
        { rule: "exceeded-b", ...missed, share, rounded },
      ]),
    ),
    { rule: "zero-target-missed", ...missed },
    ...(["short", "exceeded-a", "exceeded-b", "zero-target-missed"] as const).map(
      (by) => ({ rule: "below-floor", ...missed, share: "111", floor: "112", by }) as const,
    ),
  ]),
  ...BANDS.flatMap((band): readonly Because[] => [
    { rule: "judged", answer: "104", band, score: "105" },
    { rule: "judged-outside-band", answer: "104", band, weight: "106", score: "105" },
    { rule: "needs-judgement", band, weight: "106" },
  ]),
  { rule: "judged-without-band", weight: "106", score: "105", free: false },
  { rule: "judged-outside-band", answer: "104", band: null, weight: "106", score: "105" },
  { rule: "needs-judgement", band: null, weight: "106" },
  { rule: "unit-mismatch", targetUnit: "102", actualUnit: "103" },
  { rule: "in-time", asked: "102", given: "103", score: "104" },
  {
    rule: "several-readings",
    asked: "102",
    given: "103",
    readings: [
      { target: "104", actual: "", share: null },
      { target: "", actual: "105", share: null },
      { target: "106", actual: "", share: "actual" },
      { target: "", actual: "107", share: "target" },
    ],
  },
  { rule: "granted", score: "102" },
  { rule: "granted", score: null },
  { rule: "execution", ...execution, rounded: false, negative: null },
  { rule: "execution", ...execution, rounded: true, negative: "-3", places: 0 },
  { rule: "execution-capped", ...execution, cap: "100" },
  { rule: "execution-capped", ...execution, cap: "110", places: 1 },
  {
    rule: "sum",
    execution: "102",
    levels: [],
    places: 2,
    cap: { sum: "104", rate: "105", below: "106", most: "103" },
    total: "103",
  },
  { rule: "sum", execution: "102", levels: [], places: 2, total: "103" },
  {
    rule: "sum",
    execution: null,
    levels: [{ level: "", points: "9.50" }],
    places: 0,
    total: "103",
  },
  {
    rule: "sum",
    execution: "102",
    levels: [
      { level: "产出指标", points: "40.00" },
      { level: "", points: "9.50" },
    ],
    places: 1,
    total: "103",
  },
  ...["0", "102"].flatMap((from) =>
    [null, "103"].map(
      (below) => ({ rule: "grade", total: "104", grade: "105", from, below }) as const,
    ),
  ),
  ...(
    [
      ...(["missing-target", "missing-actual", "unreadable-target"] as const),
      ...(["unreadable-actual", "days-disagree", "missing-weight"] as const),
      ...(["no-weight-column", "not-scored", "not-placed", "points-shared"] as const),
      ...(["unreadable-deduction"] as const),
      ...(["budget-zero", "missing-executed"] as const),
    ] satisfies PlainRule[]
  ).map((rule) => ({ rule })),
];

/** The reasons of a rule. */
export const reasonsOf = (rule: BecauseRule): readonly Because[] =>
  REASONS.filter((because) => because.rule === rule);
