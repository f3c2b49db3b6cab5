/** Which column of a header holds what: one column a role. */
import type { ColumnRole } from "../labels/column-labels";
import type { Entry } from "../grid/grid";
import { LEVELS, type Labelled } from "./header-groups";
import { withoutBrackets } from "../../text/normalize";
import { words } from "../../text/wordings";

export interface HeaderColumns {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The same the other way round. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Columns whose wording is unknown, or known twice: nothing in them is read. */
  readonly unplaced: readonly Entry[];
  /** Every column of explanations: cause and measure may have one each. The first is the place. */
  readonly reasons: readonly number[];
  /** Columns that are known and hold nothing of a form (备注, 完成率), or are not placed. */
  readonly ignored: ReadonlySet<number>;
}

/**
 * Which of several columns of one role a form's own figures stand in, the surest first: the target
 * as adjusted, or the year's where one of the whole project stands beside it; what the unit gave
 * itself (自评得分 beside 得分); points before percentages; the value before its description.
 */
const OWN: Partial<Readonly<Record<ColumnRole, readonly RegExp[]>>> = {
  target: [/调整/u, /年度|全年|当年|本年/u],
  score: [/自评/u],
  weight: [/分/u],
  actual: [/值$/u],
};

function preferred(role: ColumnRole, labels: readonly Labelled[]): readonly Labelled[] {
  for (const wording of OWN[role] ?? []) {
    const own = labels.filter(({ entry }) => wording.test(withoutBrackets(entry.key)));
    if (own.length === 1) return own;
  }
  const listed = labels.filter((one) => one.listed);
  return listed.length > 0 ? listed : labels;
}

/** Of two units the one right behind the results is theirs: 指标值 | 单位 | 完成值 | 单位. */
export function withActualUnit(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.filter(({ role }) => role === "unit").length !== 2) return labels;
  return labels.map((one, index) =>
    one.role === "unit" && labels[index - 1]?.role === "actual"
      ? { ...one, role: "actualUnit" }
      : one,
  );
}

/** Of two natures one says 定量, the other ≥ or 正向: both are looked at. */
export function withNatureAsSign(labels: readonly Labelled[]): readonly Labelled[] {
  const natures = labels.filter(({ role }) => role === "nature");
  if (natures.length !== 2 || labels.some(({ role }) => role === "sign")) return labels;
  return labels.map((one) => (one === natures[1] ? { ...one, role: "sign" } : one));
}

/** A header whose roles stand in other columns. */
export const withColumns = <Kind extends object>(
  header: Kind,
  columns: ReadonlyMap<ColumnRole, number>,
): Kind & Pick<HeaderColumns, "columns" | "roles"> => ({
  ...header,
  columns,
  roles: new Map([...columns].map(([role, column]) => [column, role] as const)),
});

const KIND = new Set(words("指标类型 指标类别 指标分类"));

/** Where no column names a level, the one that says of which kind an indicator is names both. */
export function withKindAsLevel(labels: readonly Labelled[]): readonly Labelled[] {
  if (labels.some(({ role }) => role === "level1" || role === "level2")) return labels;
  const name = labels.findIndex(({ role }) => role === "name");
  return labels.map((one, index) =>
    index < name && KIND.has(withoutBrackets(one.entry.key)) ? { ...one, role: "level1" } : one,
  );
}

/** One column a role: the listed wording before the one of the right shape, a tie places neither. */
export function columnsOf(labels: readonly Labelled[]): HeaderColumns {
  const columns = new Map<ColumnRole, number>();
  const unplaced: Entry[] = [];
  const nameColumn = labels.find(({ role }) => role === "name")?.entry.at.column ?? 0;
  const firstLevel = Math.min(
    ...labels
      .filter(({ role }) => role !== null && LEVELS.includes(role))
      .map(({ entry }) => entry.at.column),
  );
  const byRole = new Map<ColumnRole, Labelled[]>();
  for (const one of labels) {
    if (one.role === null) {
      if (one.entry.at.column > firstLevel) unplaced.push(one.entry);
    } else byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  }
  for (const [role, all] of byRole) {
    if (role === "other") continue;
    // Levels may have points of their own: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值.
    const own =
      role === "weight" && all.length > 1
        ? all.filter(({ entry }) => entry.at.column > nameColumn)
        : all;
    const best = preferred(role, own);
    const [first, second] = best;
    if (first === undefined) continue;
    if (second === undefined || role === "explanation" || role === "block") {
      columns.set(role, first.entry.at.column);
    } else unplaced.push(...best.map(({ entry }) => entry));
  }
  const placed = new Set(columns.values());
  const ignored = new Set(
    labels.map(({ entry }) => entry.at.column).filter((at) => !placed.has(at)),
  );
  const reasons = (byRole.get("explanation") ?? []).map(({ entry }) => entry.at.column);
  return withColumns({ unplaced, reasons, ignored }, columns);
}
