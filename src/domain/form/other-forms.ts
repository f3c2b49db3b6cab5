/** Forms of the same family that are no self-evaluations, recognised by title and columns. */
import type { Cells } from "../cells";
import { gridOf, type Grid, type Line } from "./grid/grid";
import { columnRole } from "./labels/column-labels";

/**
 * - `monitoring`: 绩效监控表, during the year: what was done so far, what is expected;
 * - `declaration`: 绩效目标申报表 or 批复表, before the year;
 * - `appraisal`: 事前绩效评估表, before a project is approved.
 */
export type OtherForm = "monitoring" | "declaration" | "appraisal";

const SELF_EVALUATION = /自评|自我评价|评价表/u;
const LONGEST_TITLE = 70;

/** The kind that a title names; null for a self-evaluation and for anything else. */
function kindOfTitle(key: string): OtherForm | null {
  if (key.length > LONGEST_TITLE || SELF_EVALUATION.test(key) || !/[表)\d]$/u.test(key))
    return null;
  if (!key.includes("表")) return null;
  if (/(?:监控|监测|跟踪)/u.test(key) && /绩效|目标|项目|预算/u.test(key)) return "monitoring";
  if (/事前.{0,6}评估|事前.{0,4}评审/u.test(key)) return "appraisal";
  return /目标.{0,6}(?:申报|批复|设定|编制|申请|报送)|绩效目标表/u.test(key) ? "declaration" : null;
}

/** Months of a year up to the one that a monitoring form is filled in for: 1-9月, 1至7月, 上半年. */
const SO_FAR = /^(?:\d{1,2}[-—–~至到](?!12月)\d{1,2}月|截至(?!12月)\d{1,2}月|上半年|前\d个?月)/u;
const FORECAST =
  /^(?:全年|年底|年末)?预计(?:全年|年底|年末)?(?:可?完成|执行|实现)|完成(?:目标)?(?:的)?可能性/u;
const RESULT = /(?:完成|执行|实现)(?:情况|值|数|率)?(?:\([^()]*\))?$/u;
const LONGEST_LABEL = 24;

const isSoFar = (key: string): boolean =>
  key.length <= LONGEST_LABEL && SO_FAR.test(key) && RESULT.test(key);
const isForecast = (key: string): boolean => key.length <= LONGEST_LABEL && FORECAST.test(key);
const isOfWholeYear = (key: string): boolean =>
  /^(?:全年|年度|实际|自评)/u.test(key) && RESULT.test(key) && !isForecast(key);
const isScore = (key: string): boolean => columnRole(key)?.role === "score";

/**
 * Whether labels are the columns of a 绩效监控表: 全年预计完成情况, 完成目标可能性, or 1-9月执行情况 without a
 * column for the whole year. Beside achievements of the whole year and their scores a forecast is
 * another column of a self-evaluation.
 */
const areMonitoring = (labels: readonly string[]): boolean =>
  labels.some(isForecast)
    ? labels.some(isSoFar) || !labels.some(isOfWholeYear) || !labels.some(isScore)
    : labels.some(isSoFar) && !labels.some(isOfWholeYear);

/** The kind that the columns or the title of these lines show; columns of results take precedence. */
export function otherFormOf(title: string, labels: readonly string[]): OtherForm | null {
  if (areMonitoring(labels)) return "monitoring";
  return kindOfTitle(title);
}

const titleOf = ({ entries }: Line): OtherForm | null =>
  entries.map(({ key }) => kindOfTitle(key)).find((kind) => kind !== null) ?? null;

/** The kind of the first other form on cells without a self-evaluation; null where they have none. */
export function findOtherForm(cells: Cells): OtherForm | null {
  const { lines }: Grid = gridOf(cells);
  for (const line of lines) {
    const kind = titleOf(line);
    if (kind !== null) return kind;
    if (line.entries.length > 2 && areMonitoring(line.entries.map(({ key }) => key)))
      return "monitoring";
  }
  return null;
}
