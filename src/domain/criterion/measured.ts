/** What the numbers of a criterion measure. */
import { canonicalUnit } from "../quantity/unit";
import type { Measured } from "./criterion";

/** Words before a subject that say nothing of it. */
const FILLERS = /^(?:若|如果|如|当|凡|本|该|各|项目|年度|全年|实际|指标|的)+/u;
const PART_OF_GOAL = /^完成(?:年度|计划|全年)?(?:目标|任务|计划)(?:值|数|任务|量)?的?$/u;
/** What may stand behind the measure in a name: 满意度指标, 合格率(%). */
const AFTER_NAME = /(?:指标|情况|\([^()]{0,30}\)){1,3}$/u;
/** The answer, whatever it is called. */
const ANSWER = /^(?:完成|值|数值|指标值|完成值|完成数|完成量|完成数量|达到值)?$/u;
/** How much of the target was done. */
const COMPLETION =
  /^(?:任务|目标|目标值|计划|指标|工作)?(?:完成|达成)(?:率|比例|比率|程度|百分比|进度)$/u;

/**
 * What a number of a criterion measures; null for a subject other than the row's own.
 *
 * @param subject the words before the number
 * @param name the row's name
 */
export function measuredBy(subject: string, unit: string, name: string): Measured | null {
  const isPercentage = isPercent(unit);
  const bare = subject.replace(FILLERS, "");
  const isOwn = bare.length > 1 && name.replace(AFTER_NAME, "").endsWith(bare);
  if (PART_OF_GOAL.test(bare)) return isPercentage ? { of: "completion" } : null;
  if (COMPLETION.test(bare) && isPercentage) {
    return isOwn ? { of: "percentage" } : { of: "completion" };
  }
  if (!ANSWER.test(bare) && !isOwn) return null;
  if (!isPercentage) return { of: "answer", unit: canonicalUnit(unit) };
  return isOwn ? { of: "answer", unit: "%" } : { of: "percentage" };
}

/** Percent and percentage points: the same where a percentage is compared. */
export const isPercent = (unit: string): boolean => /^(?:%|个?百分点)$/u.test(unit);
