/** Assessments built by hand, with the members that planning changes uses. */
import type { Cell, Position } from "../../../src/domain/cells";
import { EMPTY_CELL } from "../../../src/domain/cells";
import type { CheckFinding, Finding } from "../../../src/domain/findings/finding";
import { withSeverity } from "../../../src/domain/findings/severity";
import type { Figure, Form, Place } from "../../../src/domain/form/model/form";
import type { NumberReading } from "../../../src/domain/quantity/model/readings";
import type { Assessment } from "../../../src/domain/assessment/assessment";
import type { Compared } from "../../../src/domain/scores/compared";
import type { FundsScore, IndicatorScore } from "../../../src/domain/scores/form-scores";

export const at = (row: number, column: number): Position => ({ row, column });

export const textCell = (text: string): Cell =>
  text === "" ? EMPTY_CELL : { kind: "text", shown: text, raw: text };

export const numberCell = (raw: string, format?: string): Cell => ({
  kind: "number",
  shown: raw,
  raw,
  ...(format === undefined ? {} : { format }),
});

export const place = (position: Position, cell: Cell): Place => ({
  at: position,
  text: cell.shown,
  cell,
});

function readingOf(cell: Cell): NumberReading {
  if (cell.kind === "empty") return { kind: "empty" };
  const match = /^([\d.]+)(%?)$/.exec(cell.shown);
  if (match?.[1] === undefined) return { kind: "unreadable" };
  return { kind: "number", value: match[1], percent: match[2] === "%", decimals: 2 };
}

export const figure = (position: Position, cell: Cell): Figure => ({
  ...place(position, cell),
  number: readingOf(cell),
});

/** A funds row in row 6: weight F6, rate G6, score H6, explanation I6. */
export function fundsRow(
  parts: Partial<FundsScore> & {
    readonly role?: "total" | "part";
    readonly rateCell?: Cell;
    readonly scoreCell?: Cell;
    readonly row?: never;
    readonly line?: number;
  },
): FundsScore {
  const line = parts.line ?? 6;
  return {
    row: {
      role: parts.role ?? "total",
      label: place(at(line, 2), textCell("年度资金总额")),
      initial: null,
      budget: null,
      executed: null,
      weight: figure(at(line, 6), numberCell("10")),
      rate: figure(at(line, 7), parts.rateCell ?? EMPTY_CELL),
      score: figure(at(line, 8), parts.scoreCell ?? EMPTY_CELL),
      explanation: null,
    },
    counted: true,
    rate: parts.rate ?? { reported: null, computed: null },
    exactRate: null,
    printedRate: null,
    score: parts.score ?? { reported: null, computed: null },
    explained: parts.explained ?? false,
    because: null,
  };
}

/** An indicator row: weight F, score G, explanation H of the row given. */
export function indicatorRow(
  line: number,
  parts: Partial<IndicatorScore> & {
    readonly scoreCell?: Cell;
    readonly explanation?: string;
    readonly row?: never;
  },
): IndicatorScore {
  const words = textCell("及时");
  return {
    row: {
      row: line,
      level1: place(at(line, 1), textCell("产出指标")),
      level2: place(at(line, 2), textCell("数量指标")),
      name: place(at(line, 3), textCell(`指标${line}`)),
      target: { ...place(at(line, 4), words), target: { kind: "words" } },
      actual: { ...place(at(line, 5), words), actual: { kind: "words", attainment: "met" } },
      weight: figure(at(line, 6), numberCell("10")),
      score: figure(at(line, 7), parts.scoreCell ?? EMPTY_CELL),
      deduction: null,
      criteria: [],
      reviews: [],
      explanation: place(at(line, 8), textCell(parts.explanation ?? "")),
      placeholder: false,
    },
    kind: parts.kind ?? "quantitative",
    counted: true,
    extra: false,
    shared: null,
    readings: null,
    overachieved: null,
    offEqual: false,
    explained: parts.explained ?? (parts.explanation ?? "") !== "",
    weight: "10.00",
    score: parts.score ?? { reported: null, computed: null },
    band: null,
    because: { rule: "target-met", asked: "及时", given: "及时", negative: null, score: "10.00" },
  };
}

/** The findings that planning changes uses. */
const FINDINGS = {
  "score-mismatch": { name: "指标", reported: "10.00", computed: "9.00" },
  "grade-mismatch": {
    reported: "良",
    grades: ["优"],
    low: "95.00",
    high: "95.00",
    basis: "computed",
    waiting: 0,
    from: "90.00",
  },
  "rate-mismatch": {
    label: "年度资金总额",
    reported: "90.00",
    computed: "95.00",
    executed: "95",
    budget: "100",
  },
  "missing-explanation": {
    name: "指标",
    reason: { why: "below-weight", weight: "10.00", score: "9.00" },
  },
  "layout-unclear": { reason: "number-not-readable", text: "九" },
} as const;

export const finding = (code: keyof typeof FINDINGS, cell: Position): Finding =>
  withSeverity({ code, cell, ...FINDINGS[code] } as CheckFinding);

/** A form with its total in F27:G27 and its grade in G28. */
export function assessmentOf(
  parts: Partial<Omit<Assessment, "form" | "total" | "grade">> & {
    readonly total?: Compared & { readonly weight: string | null };
    readonly grade?: Compared;
    readonly totalCell?: Cell;
    readonly gradeCell?: Cell;
    readonly form?: Partial<Form>;
  },
): Assessment {
  const funds = parts.funds ?? [];
  const indicators = parts.indicators ?? [];
  const empty = place(at(1, 1), EMPTY_CELL);
  const isGradeWrong = parts.findings?.some(({ code }) => code === "grade-mismatch") === true;
  return {
    state: "filled",
    form: {
      headers: [],
      sheet: "Sheet1",
      range: "A1:H28",
      title: empty,
      year: null,
      project: null,
      department: null,
      unit: null,
      funds: funds.map(({ row }) => row),
      goals: [],
      indicators: indicators.map(({ row }) => row),
      hasWeights: true,
      hasScores: true,
      hasExplanations: true,
      total: {
        label: place(at(27, 1), textCell("总分")),
        weight: null,
        score: figure(at(27, 7), parts.totalCell ?? EMPTY_CELL),
      },
      grade: place(at(28, 7), parts.gradeCell ?? EMPTY_CELL),
      unplaced: [],
      unknownLabels: [],
      claims: [],
      ...parts.form,
    },
    profile: "国标",
    funds,
    indicators,
    total: {
      ...(parts.total ?? { reported: null, computed: null, weight: null }),
      because: null,
      expected: null,
    },
    grade: {
      ...(parts.grade ?? { reported: null, computed: null }),
      because: null,
      named: [],
      instead: isGradeWrong
        ? {
            grades: ["优"],
            from: "90.00",
            total: { low: "95.00", high: "95.00", basis: "computed", waiting: 0 },
          }
        : null,
      isUnclear: false,
      expected: null,
    },
    findings: parts.findings ?? [],

    rightAsShown: parts.rightAsShown ?? [],
  };
}
