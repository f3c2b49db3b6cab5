/**
 * Forms built by hand, for tests of the stages after reading: indicators from row 20, funds from row
 * 8, the total in row 40, the grade in row 41.
 */
import { EMPTY_CELL, type Cell, type Position } from "../../src/domain/cells";
import type { Figure, Form, FundsRow, Indicator, Place } from "../../src/domain/form/model/form";
import type {
  Actual,
  Attainment,
  NumberReading,
  Target,
} from "../../src/domain/quantity/model/readings";

const cell = (text: string): Cell =>
  text === "" ? EMPTY_CELL : { kind: "text", shown: text, raw: text };

export function place(row: number, column: number, text: string): Place {
  const at: Position = { row, column };
  return { at, text, cell: cell(text) };
}

/** "1,171.29", "95.01%", "", "-" or a text that is no number. */
export function figure(row: number, column: number, text: string): Figure {
  return { ...place(row, column, text), number: numberOf(text) };
}

function numberOf(text: string): NumberReading {
  if (text === "") return { kind: "empty" };
  if (/^[-—/]$/.test(text)) return { kind: "dash" };
  const match = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text.replace(/,/g, ""));
  if (match?.[1] === undefined) return { kind: "unreadable" };
  const decimals = match[2]?.length ?? 0;
  return { kind: "number", value: match[1], percent: match[3] === "%", decimals };
}

/** "≥95%", "10-20天" (a range), "提升" (words), "" (empty), "?" (unreadable). */
export function targetOf(text: string): Target {
  if (text === "") return { kind: "empty" };
  if (text === "?") return { kind: "unreadable" };
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return { kind: "range", low: range[1], high: range[2], unit: range[3] ?? "" };
  }
  const match = /^([=≥≤><]?)(-?\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (match?.[2] === undefined) return { kind: "words" };
  const sign = match[1];
  const comparison =
    sign === "≥" || sign === "≤" || sign === ">" || sign === "<" ? sign : ("=" as const);
  return { kind: "quantity", comparison, value: match[2], unit: match[3] ?? "" };
}

const ATTAINMENTS: Readonly<Record<string, Attainment>> = {
  达成: "met",
  部分达成: "partly",
  未达成: "missed",
};

/** Words of which only a person can say whether they reach the target. */
export const FREE_WORDS = "村民说好";

/** "97%", "达成", "部分达成", "未达成", FREE_WORDS, other words, "" (empty), "?" (unreadable). */
export function actualOf(text: string): Actual {
  if (text === "") return { kind: "empty" };
  if (text === "?") return { kind: "unreadable", reason: "no-number" };
  const match = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (text === FREE_WORDS) return { kind: "words", attainment: null, says: "free" };
  if (match?.[1] === undefined) return { kind: "words", attainment: ATTAINMENTS[text] ?? null };
  return { kind: "quantity", value: match[1], unit: match[2] ?? "" };
}

/** One row of the indicator table; null: the form has no such column. */
export interface RowText {
  readonly row?: number;
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string | null;
  readonly score?: string | null;
  readonly deduction?: string;
  readonly criterion?: string;
  readonly explanation?: string | null;
  readonly placeholder?: boolean;
}

/** Columns: A level 1, B level 2, C name, D target, E actual, F weight, G score, H explanation. */
export function indicatorOf(text: RowText): Indicator {
  const row = text.row ?? 20;
  const optional = (column: number, value: string | null | undefined): Figure | null =>
    value === null ? null : figure(row, column, value ?? "");
  const target = text.target ?? "≥10";
  const actual = text.actual ?? "10";
  return {
    row,
    level1: place(row, 1, text.level1 ?? "产出指标"),
    level2: place(row, 2, text.level2 ?? "数量指标"),
    name: place(row, 3, text.name ?? `指标名称${row}`),
    target: { ...place(row, 4, target), target: targetOf(target) },
    actual: { ...place(row, 5, actual), actual: actualOf(actual) },
    weight: optional(6, text.weight === undefined ? "10" : text.weight),
    score: optional(7, text.score),
    deduction: text.deduction === undefined ? null : figure(row, 10, text.deduction),
    criteria: text.criterion === undefined ? [] : [place(row, 11, text.criterion)],
    reviews: [],
    explanation: text.explanation === null ? null : place(row, 8, text.explanation ?? ""),
    placeholder: text.placeholder ?? false,
  };
}

/** One row of the funds table; null: the form has no such column. */
export interface FundsText {
  readonly role?: "total" | "part";
  readonly row?: number;
  readonly label?: string;
  readonly initial?: string | null;
  readonly budget?: string | null;
  readonly executed?: string | null;
  readonly weight?: string | null;
  readonly rate?: string | null;
  readonly score?: string | null;
  readonly explanation?: string | null;
}

/** Columns: A label, C initial, D budget, E executed, F weight, G rate, H score, I explanation. */
export function fundsOf(text: FundsText): FundsRow {
  const row = text.row ?? 8;
  const role = text.role ?? "total";
  const optional = (column: number, value: string | null | undefined, usual: string) =>
    value === null ? null : figure(row, column, value ?? usual);
  return {
    role,
    label: place(row, 1, text.label ?? (role === "total" ? "年度资金总额" : "其他资金")),
    initial: optional(3, text.initial, ""),
    budget: optional(4, text.budget, "100"),
    executed: optional(5, text.executed, "100"),
    weight: optional(6, text.weight, role === "total" ? "10" : "-"),
    rate: optional(7, text.rate, ""),
    score: optional(8, text.score, role === "total" ? "" : "-"),
    explanation:
      text.explanation === undefined || text.explanation === null
        ? null
        : place(row, 9, text.explanation),
  };
}

export interface FormText {
  readonly rows?: readonly RowText[];
  readonly funds?: readonly FundsText[];
  readonly total?: { readonly weight?: string; readonly score?: string } | null;
  readonly grade?: string | null;
}

/** A form with a filled head; rows and funds are numbered downwards unless they have numbers. */
export function formOf(text: FormText, changes: Partial<Form> = {}): Form {
  const rows = text.rows ?? [];
  const { total, grade } = text;
  return {
    sheet: "Sheet1",
    range: "A1:I41",
    title: place(1, 1, "项目支出绩效自评表"),
    year: place(2, 1, "2024"),
    project: place(3, 2, "项目"),
    department: place(4, 2, "主管部门"),
    unit: place(4, 6, "单位"),
    funds: (text.funds ?? []).map((each, index) => fundsOf({ row: 8 + index, ...each })),
    goals: [],
    headers: [],
    indicators: rows.map((each, index) => indicatorOf({ row: 20 + index, ...each })),
    hasWeights: rows.every(({ weight }) => weight !== null),
    hasScores: rows.every(({ score }) => score !== null),
    hasExplanations: rows.every(({ explanation }) => explanation !== null),
    total:
      total === undefined || total === null
        ? null
        : {
            label: place(40, 1, "总分"),
            weight: figure(40, 6, total.weight ?? ""),
            score: figure(40, 7, total.score ?? ""),
          },
    grade: grade === undefined || grade === null ? null : place(41, 7, grade),
    unplaced: [],
    unknownLabels: [],
    claims: [],
    ...changes,
  };
}
