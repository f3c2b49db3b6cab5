/**
 * Labels that name several kinds of columns (绩效目标, 绩效指标, 赋分): the column's place in the header
 * and what the header lacks decide.
 */
import { withoutBrackets } from "../../text/normalize";
import type { ColumnRole } from "../model/column";
import { LEVELS, type Labelled } from "./labelled";

const bareOf = ({ entry }: Labelled): string => withoutBrackets(entry.key);

const has = (labels: readonly Labelled[], role: ColumnRole): boolean =>
  labels.some((one) => one.role === role);

/** The labels with a role for one of them; unchanged for none. */
const withRoleFor = (
  labels: readonly Labelled[],
  chosen: Labelled | undefined,
  role: ColumnRole,
): readonly Labelled[] =>
  chosen === undefined
    ? labels
    : labels.map((one) => (one === chosen ? { ...one, role, listed: true } : one));

const NAME = /指标(名称|内容)?$/u;

/**
 * In a header without the indicator's own level, the label directly right of the levels is its name where it
 * ends in 指标: 一级指标 | 二级指标 | 绩效指标.
 */
export function withNameByPlace(labels: readonly Labelled[]): readonly Labelled[] {
  if (has(labels, "name")) return labels;
  const levels = labels.filter(({ role }) => role !== null && LEVELS.includes(role));
  const next = labels[labels.findIndex((one) => one === levels.at(-1)) + 1];
  if (levels.length === 0 || next === undefined || !NAME.test(bareOf(next))) return labels;
  const isFree = next.role === null || next.role === "block" || next.role === "other";
  return isFree ? withRoleFor(labels, next, "name") : labels;
}

/** 绩效目标 and 考核标准, which name a block, criteria or the target. */
const TARGET =
  /^(年度|全年|本年|当年)?(绩效|考核|考评|工作|任务|预期|指标)*(目标|标准)(内容|要求)?$/u;

/**
 * In a table with names and achievements and without a target, the only column right of the names that is headed
 * 绩效目标, 考核标准 or 绩效标准 holds the targets. Of several none does.
 */
export function withTargetByPlace(labels: readonly Labelled[]): readonly Labelled[] {
  if (has(labels, "target") || !has(labels, "actual")) return labels;
  const name = labels.findIndex(({ role }) => role === "name");
  if (name < 0) return labels;
  const candidates = labels
    .slice(name + 1)
    .filter(
      (one) =>
        (one.role === null ||
          one.role === "block" ||
          one.role === "criterion" ||
          one.role === "other") &&
        TARGET.test(bareOf(one)),
    );
  const [only, another] = candidates;
  return another === undefined ? withRoleFor(labels, only, "target") : labels;
}

const GIVEN = /^赋分值?$/u;

/** Of two columns of weights without a score, 赋分 right of the other is the score: 分值 | 赋分. */
export function withScoreByPlace(labels: readonly Labelled[]): readonly Labelled[] {
  if (has(labels, "score")) return labels;
  const name = labels.findIndex(({ role }) => role === "name");
  const [first, second, third] = labels.filter(
    (one, index) => index > name && one.role === "weight",
  );
  const isSecond = first !== undefined && second !== undefined && third === undefined;
  return isSecond && GIVEN.test(bareOf(second)) && !GIVEN.test(bareOf(first))
    ? withRoleFor(labels, second, "score")
    : labels;
}
