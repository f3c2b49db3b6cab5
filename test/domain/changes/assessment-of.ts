/** An assessment put together by hand: only what a plan of changes looks at. */
import type { Cell, Position } from "../../../src/domain/cells";
import { EMPTY_CELL } from "../../../src/domain/cells";
import type { Finding, FindingCode } from "../../../src/domain/findings/finding";
import type { Figure, Form, Place } from "../../../src/domain/form/model/form";
import type { NumberReading } from "../../../src/domain/quantity/readings";
import type {
  Assessment,
  FundsAssessment,
  IndicatorAssessment,
} from "../../../src/domain/assessment/assessment";

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
  parts: Partial<FundsAssessment> & {
    readonly role?: "total" | "part";
    readonly rateCell?: Cell;
    readonly scoreCell?: Cell;
    readonly row?: never;
    readonly line?: number;
  },
): FundsAssessment {
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
    rate: parts.rate ?? { reported: null, computed: null },
    score: parts.score ?? { reported: null, computed: null },
    because: null,
  };
}

/** An indicator row: weight F, score G, explanation H of the row given. */
export function indicatorRow(
  line: number,
  parts: Partial<IndicatorAssessment> & {
    readonly scoreCell?: Cell;
    readonly explained?: string;
    readonly row?: never;
  },
): IndicatorAssessment {
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
      explanation: place(at(line, 8), textCell(parts.explained ?? "")),
      placeholder: false,
    },
    kind: parts.kind ?? "quantitative",
    weight: "10.00",
    score: parts.score ?? { reported: null, computed: null },
    band: null,
    because: { rule: "target-met", params: {} },
  };
}

export const finding = (code: FindingCode, cell: Position): Finding => ({
  code,
  severity: "error",
  cell,
  params: {},
});

/** A form with its total in F27:G27 and its grade in G28. */
export function assessmentOf(
  parts: Partial<Omit<Assessment, "form">> & {
    readonly totalCell?: Cell;
    readonly gradeCell?: Cell;
    readonly form?: Partial<Form>;
  },
): Assessment {
  const funds = parts.funds ?? [];
  const indicators = parts.indicators ?? [];
  const empty = place(at(1, 1), EMPTY_CELL);
  return {
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
      ...parts.form,
    },
    profile: "国标",
    funds,
    indicators,
    total: parts.total ?? { reported: null, computed: null, weight: null, because: null },
    grade: parts.grade ?? { reported: null, computed: null },
    findings: parts.findings ?? [],
  };
}
