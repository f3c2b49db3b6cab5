/** Compares the engine with the production system: differences that no list contains. */
import { assess } from "../../../../src/domain/assessment/assess";
import type { Form, Indicator } from "../../../../src/domain/form/model/form";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { readActual } from "../../../../src/domain/quantity/actual";
import { readTarget } from "../../../../src/domain/quantity/target";
import { formOf } from "../../../support/form";
import { INTENDED, rightOf, type Intended } from "./intended";
import { isLess, share } from "./share";
import {
  executionPoints,
  gradeOf,
  systemOf,
  type DrawnForm,
  type DrawnRow,
  type RowAnswer,
} from "./system";

const ZERO_BUDGET: Intended = {
  name: "zero-budget",
  rule: "full-year budget 0: no rate, no score; 0 ÷ 0 as 100 is a setting of one system",
};
const GRADE_BOUNDS: Intended = {
  name: "grade-bounds",
  rule: "优 ≥ 90, 良 ≥ 80, 中 ≥ 60; the system's default is 80, 70, 60",
};

/** All intended differences, in the order of the lists. */
export const ALL_INTENDED: readonly Intended[] = [...INTENDED, ZERO_BUDGET, GRADE_BOUNDS];

const ANSWERS = { met: "全部达成", partly: "部分达成", missed: "未达成" } as const;

function textsOf({ asks, answer }: DrawnRow): { target: string; actual: string } {
  return {
    target: asks === "提升" ? asks : `${asks.sign}${asks.target}${asks.unit}`,
    actual: typeof answer === "string" ? ANSWERS[answer] : `${answer.number}${answer.unit}`,
  };
}

/**
 * The content of a column of criteria for a row without a criterion; an empty cell may belong to the
 * row above.
 */
const REMARK = "检查报告、验收单";

const EXECUTION_WEIGHT = "10";

/** The form as the engine gets it, with its texts read by the readers of the product. */
function written({ rows, money }: DrawnForm): Form {
  const form = formOf({
    funds: [{ ...money, weight: EXECUTION_WEIGHT }],
    rows: rows.map((row) => ({
      ...textsOf(row),
      level1: row.level1,
      weight: row.weight,
      score: row.printed ?? "",
      explanation: row.reason,
      ...(row.deduction === null ? {} : { deduction: row.deduction }),
      criterion: row.criterion ?? REMARK,
    })),
    total: {},
  });
  return { ...form, indicators: form.indicators.map(read) };
}

function read(row: Indicator): Indicator {
  const target = readTarget(row.target.cell);
  const actual = readActual(row.actual.cell, target, row.target.text);
  return { ...row, target: { ...row.target, target }, actual: { ...row.actual, actual } };
}

export interface Differences {
  /** Differences that no list names, each with its row. */
  readonly unlisted: readonly string[];
  /** The names of the listed differences that occurred. */
  readonly met: readonly string[];
}

const shown = ({ points, missing, overachieved }: RowAnswer): string =>
  [points ?? "no points", missing ? "missing" : "", overachieved ? "overachieved" : ""]
    .filter((part) => part !== "")
    .join(" ");

export function differencesOf(drawn: DrawnForm): Differences {
  const { funds, indicators, total, grade, findings } = assess(written(drawn), defaultProfile);
  const unlisted: string[] = [];
  const met: string[] = [];
  const has = (code: string, row: number): boolean =>
    findings.some((each) => each.code === code && each.cell?.row === row);
  for (const [index, row] of drawn.rows.entries()) {
    const scored = indicators[index];
    const at = scored?.row.row ?? 0;
    const engine: RowAnswer = {
      points: scored?.score.computed ?? null,
      missing: has("missing-explanation", at),
      overachieved: has("overachieved", at),
    };
    const system = systemOf(row);
    const { answer, names } = rightOf(row, system);
    if (shown(engine) !== shown(system)) met.push(...names);
    if (shown(engine) !== shown(answer)) {
      const expected = `system ${shown(system)}; by ${names.join(", ") || "no rule"} ${shown(answer)}`;
      unlisted.push(`engine ${shown(engine)}; ${expected}: ${JSON.stringify(row)}`);
    }
  }
  const execution = funds[0]?.score.computed ?? null;
  const systems = executionPoints(drawn.money, EXECUTION_WEIGHT);
  const isZero = drawn.money.budget === "0";
  if (isZero) met.push(ZERO_BUDGET.name);
  if (execution !== (isZero ? null : systems))
    unlisted.push(
      `execution: engine ${String(execution)}, system ${systems}: ${JSON.stringify(drawn.money)}`,
    );
  if (total.computed !== null) {
    const bounds = [
      ["90", "优"],
      ["80", "良"],
      ["60", "中"],
    ] as const;
    const sum = share(total.computed);
    const right = bounds.find(([from]) => !isLess(sum, share(from)))?.[1] ?? "差";
    if (right !== gradeOf(total.computed)) met.push(GRADE_BOUNDS.name);
    if (grade.computed !== right)
      unlisted.push(`grade of ${total.computed}: ${String(grade.computed)}`);
  }
  return { unlisted, met };
}
