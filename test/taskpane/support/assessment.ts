/** Assessments built by hand, as short as a table. */
import type { Cell, Position } from "../../../src/domain/cells";
import { decimal, fixed2 } from "../../../src/domain/decimal";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Figure, Place, TableHeader } from "../../../src/domain/form/model/form";
import type { Assessment } from "../../../src/domain/assessment/assessment";
import type { Because } from "../../../src/domain/scores/because";
import type { Compared } from "../../../src/domain/scores/compared";
import type { FundsScore, IndicatorScore } from "../../../src/domain/scores/form-scores";
import { known } from "./table-header";

export const at = (row: number, column: number): Position => ({ row, column });

export const textCell = (text: string): Cell =>
  text === "" ? { kind: "empty", shown: "", raw: "" } : { kind: "text", shown: text, raw: text };

export const place = (position: Position, text: string): Place => ({
  at: position,
  text,
  cell: textCell(text),
});

export const figure = (position: Position, text: string): Figure => ({
  ...place(position, text),
  number:
    text === "" ? { kind: "empty" } : { kind: "number", value: text, percent: false, decimals: 2 },
});

const BAND = { attainment: "partly", low: "9.00", high: "12.00" } as const;

const EXECUTION: Because = {
  rule: "execution",
  executed: "1112.89",
  budget: "1171.29",
  rate: "95.01",
  rounded: false,
  weight: "10.00",
  negative: null,
  places: 2,
  score: "9.50",
};

const numberIn = (text: string) => /[\d.]+/.exec(text)?.[0] ?? "";
/** In percent with two places. */
const shareOf = (actual: string, target: string) =>
  fixed2(decimal(actual).times(100).div(decimal(target)));
const unitIn = (text: string) => /\((.*)\)/.exec(text)?.[1] ?? "";

/** The reason for the score of such a row, with the figures of its sentence. */
function reasonOf([, , , target, actual, weight, , computed]: RowTuple): Because {
  if (computed === null) return { rule: "needs-judgement", band: BAND, weight };
  if (computed === weight) {
    return { rule: "target-met", given: actual, asked: target, negative: null, score: computed };
  }
  if (unitIn(target) === "") return { rule: "judged", answer: actual, band: BAND, score: computed };
  return {
    rule: "short",
    target: { value: numberIn(target), unit: unitIn(target), as: null },
    actual: { value: numberIn(actual), unit: unitIn(actual), as: null },
    negative: null,
    bound: null,
    share: shareOf(numberIn(actual), numberIn(target)),
    rounded: false,
    weight,
    places: 2,
    score: computed,
  };
}

/** level 1, level 2, name, target, actual, weight, reported, computed. */
export type RowTuple = readonly [
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: string,
  weight: string,
  reported: string | null,
  computed: string | null,
];

function indicator(tuple: RowTuple, row: number, reason: Because): IndicatorScore {
  const [level1, level2, name, target, actual, weight, reported, computed] = tuple;
  return {
    row: {
      row,
      level1: place(at(row, 1), level1),
      level2: place(at(row, 2), level2),
      name: place(at(row, 3), name),
      target: { ...place(at(row, 4), target), target: { kind: "words" } },
      actual: {
        ...place(at(row, 5), actual),
        actual: { kind: "words", attainment: actual === "部分达成" ? "partly" : null },
      },
      weight: figure(at(row, 6), weight),
      score: figure(at(row, 7), reported ?? ""),
      deduction: null,
      criteria: [],
      reviews: [],
      explanation: place(at(row, 8), ""),
      placeholder: false,
    },
    kind: computed === null ? "qualitative" : "quantitative",
    counted: true,
    extra: false,
    shared: null,
    readings: null,
    overachieved: null,
    offEqual: false,
    explained: false,
    weight,
    score: { reported, computed },
    band: computed === null ? BAND : null,
    because: reason,
  };
}

function fundsRow(score: Compared, reason: Because): FundsScore {
  return {
    row: {
      role: "total",
      label: place(at(7, 1), "年度资金总额"),
      initial: figure(at(7, 3), "1,171.29"),
      budget: figure(at(7, 4), "1,171.29"),
      executed: figure(at(7, 5), "1,112.89"),
      weight: figure(at(7, 6), "10.00"),
      rate: figure(at(7, 7), "95.01%"),
      score: figure(at(7, 8), score.reported ?? ""),
      explanation: null,
    },
    counted: true,
    rate: { reported: "95.01", computed: "95.01" },
    exactRate: null,
    printedRate: null,
    score,
    explained: false,
    because: reason,
  };
}

export interface AssessmentParts {
  readonly project?: string;
  readonly range?: string;
  readonly rows: readonly RowTuple[];
  readonly funds?: Compared;
  readonly total: Compared;
  readonly grade: Compared;
  readonly findings?: readonly Finding[];
  readonly headers?: readonly TableHeader[];
}

/** A whole assessment from its rows and results; rows stand from sheet row 20 on. */
export function assessmentOf(parts: AssessmentParts): Assessment {
  const { project = "热线服务保障经费", range = "A1:H33", rows, total, grade } = parts;
  const funds = parts.funds ?? { reported: "9.50", computed: "9.50" };
  return {
    state: "filled",
    form: {
      sheet: "自评表",
      range,
      title: place(at(1, 1), "项目支出绩效自评表"),
      year: place(at(2, 1), "2024"),
      project: place(at(3, 2), project),
      department: place(at(4, 2), "市住房和城乡建设管理委员会"),
      unit: place(at(4, 6), "市物业管理事务中心"),
      funds: [fundsRow(funds, EXECUTION).row],
      goals: [],
      headers: parts.headers ?? [known],
      indicators: rows.map((tuple, index) => indicator(tuple, 20 + index, reasonOf(tuple)).row),
      hasWeights: true,
      hasScores: true,
      hasExplanations: true,
      total: {
        label: place(at(33, 1), "总分"),
        weight: figure(at(33, 6), "100.00"),
        score: figure(at(33, 7), total.reported ?? ""),
      },
      grade: place(at(34, 7), grade.reported ?? ""),
      unplaced: [],
      unknownLabels: [],
      claims: [],
    },
    profile: "国标 2020",
    funds: [fundsRow(funds, EXECUTION)],
    indicators: rows.map((tuple, index) => indicator(tuple, 20 + index, reasonOf(tuple))),
    total: {
      ...total,
      weight: "100.00",
      because: { rule: "sum", execution: "9.50", levels: [], places: 2, total: "95.37" },
      expected:
        total.computed === null
          ? null
          : { low: total.computed, high: total.computed, basis: "computed", waiting: 0 },
    },
    grade: { ...grade, because: null, named: [], instead: null, isUnclear: false, expected: null },
    findings: parts.findings ?? [],
    rightAsShown: [],
  };
}
