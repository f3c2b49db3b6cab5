/** Columns beside the form's own figures that have no influence on the points. */
import { withoutBrackets } from "../../text/normalize";
import { entryAt } from "../grid/grid";
import { columnRole, isBlockLabel, valueOfOtherPeriod } from "../labels/column-labels";
import type { ColumnRole } from "../model/column";
import { columnOf, LEVELS, type Labelled } from "./labelled";
import type { Segment } from "./segment";
import { TARGET_AND_ACTUAL } from "./table-kind";

/** Values to compare with: 对标值, 标杆值, 行业平均水平, 基准值. */
const BENCHMARK =
  /^(对标|标杆|行业|同行业|同类|参考|参照|基准|国家|全国|国内|国际|全省|全市|平均|先进|历史|基期).{0,6}(值|数|水平|数据|标准)$/u;
/** What share of its weight a row got, beside its score: 得分率, 得分系数. */
const SHARE = /^(得分|评分|计分|扣分|完成|达成|折算|调整)(率|系数|比率|比例|占比)$/u;
/** A share that is the weight where the total adds it up (points-columns.ts). */
const SHARE_OF_WEIGHT = /^权重(占比|比例)$/u;

/** Whether a label is 权重占比, beside another column of weights. */
export const isShareOfWeight = ({ entry }: Labelled): boolean =>
  SHARE_OF_WEIGHT.test(withoutBrackets(entry.key));

/**
 * Gives the role `other` to labels of known columns that are not read: values to compare with, where the
 * header has a target; shares of the points, where it has a score.
 */
export function withKnownApart(labels: readonly Labelled[]): readonly Labelled[] {
  const has = (role: ColumnRole): boolean => labels.some((one) => one.role === role);
  return labels.map((one) => {
    if (one.role !== null) return one;
    const bare = withoutBrackets(one.entry.key);
    const isApart =
      (has("target") && BENCHMARK.test(bare)) ||
      (has("score") && SHARE.test(bare)) ||
      (has("score") && has("weight") && isShareOfWeight(one));
    return isApart ? { ...one, role: "other", listed: true } : one;
  });
}

/** How far a target was reached, as a share of it or as a deviation from it. */
const ATTAINED = /^(指标|目标)?(完成|达成|实现|偏差|偏离)(率|比例|程度|度|值)?$/u;

const OTHER_YEAR = /[-—:(]?(上年度?|上一年度?|去年度?|前年|往年|以前年度|历史)\)?/u;

/** What a label may be taken for where the header lacks it: another period's, a benchmark, a rate. */
function mayStandFor({ entry: { key }, role }: Labelled): ColumnRole | null {
  const bare = withoutBrackets(key);
  if (role === "target") return /完成/u.test(bare) ? "actual" : null;
  if (role !== "other") return null;
  const other = OTHER_YEAR.test(key) ? columnRole(key.replace(OTHER_YEAR, ""))?.role : undefined;
  if (other === "target" || other === "actual") return other;
  const isCompared = BENCHMARK.test(bare) || /^(?:历史|历年|往年)(?:值|数|数据|情况)$/u.test(bare);
  return valueOfOtherPeriod(key) ?? (isCompared || ATTAINED.test(bare) ? "actual" : null);
}

/**
 * Gives no role to columns beside targets or results where the header has none of the form's year, as it
 * is unclear whose they are: another year's, a forecast, a benchmark, a rate. They become findings.
 */
export function withSoleApart(labels: readonly Labelled[]): readonly Labelled[] {
  const missing = TARGET_AND_ACTUAL.filter((role) => labels.every((one) => one.role !== role));
  if (missing.length === 0) return labels;
  return labels.map((one) => {
    const role = mayStandFor(one);
    return role !== null && missing.includes(role) ? { ...one, role: null } : one;
  });
}

/**
 * The segment with unknown columns left of the levels as unplaced, if their rows have different texts.
 * The rows below a title of the whole table (四、年度绩效指标完成情况) repeat it or are empty.
 */
export function withColumnsOnLeft(segment: Segment): Segment {
  const { header, lines } = segment;
  const { labels } = header;
  const firstLevel = labels.findIndex(({ role }) => role !== null && LEVELS.includes(role));
  const isColumn = (one: Labelled): boolean => {
    const texts = lines.flatMap((line) => entryAt(line, columnOf(one))?.key ?? []);
    return new Set(texts.filter((key) => !isBlockLabel(key))).size > 1;
  };
  const unknown = labels.slice(0, firstLevel).filter((one) => one.role === null && isColumn(one));
  if (unknown.length === 0) return segment;
  const unplaced = [...unknown.map(({ entry }) => entry), ...header.unplaced];
  return { lines, header: { ...header, unplaced } };
}
