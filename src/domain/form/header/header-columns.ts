/** Assigns the roles of a header to its columns: one column to each role. */
import type { Entry } from "../grid/grid";
import { isApart, type ColumnRole } from "../model/column";
import { columnOf, LEVELS, type Labelled } from "./labelled";
import { withoutBrackets } from "../../text/normalize";
import { words } from "../../text/wordings";

/** Which column of a header holds what. */
export interface HeaderColumns {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** `columns` inverted: the role of each column. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /**
   * Labels of columns that are not read: the label is unknown, or several columns have its role.
   */
  readonly unplaced: readonly Entry[];
  /**
   * Every column of explanations: cause and measure may have one each. New text goes to the first.
   */
  readonly explanations: readonly number[];
  /**
   * The column of the adjusted target beside the year's (年初指标值 | 调整指标值), which counts in the rows
   * where it is filled; null without one.
   */
  readonly adjustedTarget: number | null;
  /**
   * Columns without a role: those that hold nothing of the form (备注, 完成率) and the unplaced ones.
   */
  readonly ignored: ReadonlySet<number>;
  /** Those of the ignored columns that hold criteria, from the left. */
  readonly criteria: readonly number[];
  /** Those of the ignored columns that hold a later judge's points or opinion. */
  readonly reviews: ReadonlySet<number>;
}

/**
 * Which of several columns of one role is read, the first matching wording first: the year's
 * target beside the whole project's; the unit's own score (自评得分 beside 得分);
 * points rather than percentages; the value rather than its description.
 */
const PREFERRED: Partial<Readonly<Record<ColumnRole, readonly RegExp[]>>> = {
  target: [/年度|全年|当年|本年/u],
  score: [/自评/u],
  weight: [/^(指标)?分值$/u, /分/u],
  actual: [/值$/u],
};

/**
 * The labels of a role that may be read: one where its wording is preferred or it alone is listed.
 */
function preferred(role: ColumnRole, labels: readonly Labelled[]): readonly Labelled[] {
  for (const wording of PREFERRED[role] ?? []) {
    const own = labels.filter(({ entry }) => wording.test(withoutBrackets(entry.key)));
    if (own.length === 1) return own;
  }
  const listed = labels.filter((one) => one.listed);
  return listed.length > 0 ? listed : labels;
}

/**
 * Of two unit columns the one directly after the actual values has their units: 指标值 | 单位 | 完成值 | 单位.
 */
export function withActualUnit(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.filter(({ role }) => role === "unit").length !== 2) return labels;
  return labels.map((one, index) =>
    one.role === "unit" && labels[index - 1]?.role === "actual"
      ? { ...one, role: "actualUnit" }
      : one,
  );
}

/**
 * Of two columns of the nature, one holds 定量 or 定性, the other ≥ or 正向: the second becomes the sign.
 */
export function withNatureAsSign(labels: readonly Labelled[]): readonly Labelled[] {
  const natures = labels.filter(({ role }) => role === "nature");
  if (natures.length !== 2 || labels.some(({ role }) => role === "sign")) return labels;
  return labels.map((one) => (one === natures[1] ? { ...one, role: "sign" } : one));
}

/** A header with other columns for its roles. */
export const withColumns = <Kind extends object>(
  header: Kind,
  columns: ReadonlyMap<ColumnRole, number>,
): Kind & Pick<HeaderColumns, "columns" | "roles"> => ({
  ...header,
  columns,
  roles: new Map([...columns].map(([role, column]) => [column, role] as const)),
});

/** Of two score columns without a weight, 评价分值 beside 评价得分 is the weight. */
export function withPointsApart(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.some(({ role }) => role === "weight")) return labels;
  const scores = labels.filter(({ role }) => role === "score");
  const weights = scores.filter(({ entry }) => withoutBrackets(entry.key).endsWith("分值"));
  if (scores.length !== 2 || weights.length !== 1) return labels;
  return labels.map((one) => (one === weights[0] ? { ...one, role: "weight" } : one));
}

const REMARK =
  /^((自评|得分|评分|打分|完成|执行|差异|指标完成|自评完成|自评得分)(情况)?说明|备注(说明)?|其他说明)$/u;

/** 自评说明 or 备注 is the column of explanations in a header that has no other. */
export function withRemarkAsExplanation(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.some(({ role }) => role === "explanation")) return labels;
  const remarks = labels.filter(
    ({ role, entry }) => role === "other" && REMARK.test(withoutBrackets(entry.key)),
  );
  const best = remarks.find(({ entry }) => !entry.key.startsWith("备注")) ?? remarks[0];
  return labels.map((one) => (one === best ? { ...one, role: "explanation", listed: true } : one));
}

const ADJUSTED = /调整|变更|修订/u;

/** The label of the adjusted target, where another column holds the year's target. */
function adjustedTargetOf(targets: readonly Labelled[]): Labelled | null {
  const adjusted = targets.filter(({ entry }) => ADJUSTED.test(withoutBrackets(entry.key)));
  return targets.length > adjusted.length && adjusted.length === 1 ? (adjusted[0] ?? null) : null;
}

/**
 * Of several labels of one role the one that its wording marks as the one to be read, and the adjusted target's;
 * empty where no wording does.
 */
export function labelsByWording(
  role: ColumnRole,
  labels: readonly Labelled[],
): readonly Labelled[] {
  const adjusted = role === "target" ? adjustedTargetOf(labels) : null;
  const own = labels.filter((one) => one !== adjusted);
  const best = preferred(role, own);
  const isDecided = best.length === 1 && (own.length > 1 || adjusted !== null || best[0]?.listed);
  if (!isDecided) return [];
  return adjusted === null ? best : [...best, adjusted];
}

const KIND_LABELS = new Set(words("指标类型 指标类别 指标分类"));

/**
 * Without any level column, the column with the kind of indicator (指标类型) is read as level 1, a second
 * one (指标类别) as level 2.
 */
export function withKindAsLevel(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.some(({ role }) => role === "level1" || role === "level2")) return labels;
  const name = labels.findIndex(({ role }) => role === "name");
  const [first, second] = labels.filter(
    ({ entry }, index) => index < name && KIND_LABELS.has(withoutBrackets(entry.key)),
  );
  return labels.map((one) =>
    one === first || one === second ? { ...one, role: one === first ? "level1" : "level2" } : one,
  );
}

/**
 * Assigns each role to one column: the one with the preferred wording, else the only one with a
 * listed label. Where several remain, none is assigned and all are unplaced.
 */
export function columnsOf(labels: readonly Labelled[]): HeaderColumns {
  const columns = new Map<ColumnRole, number>();
  const unplaced: Entry[] = [];
  const nameColumn = labels.find(({ role }) => role === "name")?.entry.at.column ?? 0;
  const firstLevel = Math.min(
    ...labels.filter(({ role }) => role !== null && LEVELS.includes(role)).map(columnOf),
  );
  const byRole = new Map<ColumnRole, Labelled[]>();
  for (const one of labels) {
    if (one.role === null) {
      if (columnOf(one) > firstLevel) unplaced.push(one.entry);
    } else byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  }
  const adjusted = adjustedTargetOf(byRole.get("target") ?? []);
  for (const [role, all] of byRole) {
    if (isApart(role)) continue;
    // Levels may have weights too: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值.
    const own =
      role === "weight" && all.length > 1
        ? all.filter((one) => columnOf(one) > nameColumn)
        : all.filter((one) => one !== adjusted);
    const best = preferred(role, own);
    const [first, second] = best;
    if (first === undefined) continue;
    if (second === undefined || role === "explanation" || role === "block") {
      columns.set(role, columnOf(first));
    } else unplaced.push(...best.map(({ entry }) => entry));
  }
  const placed = new Set(columns.values());
  const ignored = new Set(labels.map(columnOf).filter((column) => !placed.has(column)));
  const explanations = (byRole.get("explanation") ?? []).map(columnOf);
  return withColumns(
    {
      unplaced,
      explanations,
      ignored,
      criteria: (byRole.get("criterion") ?? []).map(columnOf),
      reviews: new Set((byRole.get("review") ?? []).map(columnOf)),
      adjustedTarget: adjusted === null ? null : columnOf(adjusted),
    },
    columns,
  );
}
