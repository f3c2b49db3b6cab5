/**
 * Labels that name several kinds of columns (绩效目标, 绩效指标, 赋分): the column's place in the header
 * and what the header lacks decide.
 */
import { withoutBrackets } from "../../text/normalize";
import { columnRole } from "../labels/column-labels";
import { isApart, type ColumnRole } from "../model/column";
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

/** A label of two words: 完成值及说明, 指标名称及解释. */
const TWO_WORDS = /^(.{2,10}?)(?:以?及其?|和|与|、|\/)(.{2,10})$/u;
const FIRST_WORDS: readonly ColumnRole[] = [...LEVELS, "target", "actual", "weight", "score"];

/**
 * A label of two words (完成值及说明) names its column by the first of them, where no other column has that role. Where
 * the second word names something else that the header lacks (完成情况及得分), the column holds both and is not read.
 */
export function withFirstWord(labels: readonly Labelled[]): readonly Labelled[] {
  return labels.map((one) => {
    if (one.listed && one.role !== "explanation") return one;
    const [, word = "", more = ""] = TWO_WORDS.exec(bareOf(one)) ?? [];
    const known = columnRole(word);
    const others = labels.filter((other) => other !== one);
    if (known?.listed !== true || !FIRST_WORDS.includes(known.role) || has(others, known.role))
      return one;
    const first = known.role;
    const second = columnRole(more)?.role ?? first;
    // The points of a level stand behind its name: 产出指标（50分）.
    const isPart =
      isApart(second) || (second === "weight" && (first === "level1" || first === "level2"));
    const role = second === first || isPart || has(others, second) ? first : null;
    return { ...one, role, listed: true };
  });
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
