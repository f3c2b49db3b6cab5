/**
 * Years in labels. A label with the form's own year names a figure of the form (2024年预算数); a label
 * with any other year (2023年执行数, 上年, 去年) names none.
 */

const PRINTED = /(?<!\d)(?:19|20)\d\d(?!\d)(?:年度|年(?![初末终中底内]))?/gu;

/** The years that a key prints in digits: 2023年 | 2024年度; empty for most keys. */
export const yearsIn = (key: string): readonly string[] =>
  (key.match(PRINTED) ?? []).map((found) => found.slice(0, 4));

/** A key without the years that it prints in digits. */
export const withoutYears = (key: string): string => key.replace(PRINTED, "");

/** Whether a key is a year and nothing else: 2023年, 2024, 2023年度. */
export const isYearLabel = (key: string): boolean => /^(?:19|20)\d\d(?:年|年度)?$/u.test(key);

/** The longest key of a label that may name a year. */
const LONGEST = 30;

/**
 * A label's key without its years in digits: the form's own year is left out (本年 where nothing else
 * is printed), any other year becomes 上年.
 *
 * @param year The form's year in digits; null leaves the key as it is.
 */
export function keyInYear(key: string, year: string | null): string {
  if (year === null || key.length > LONGEST || yearsIn(key).length === 0) return key;
  const plain = key
    .replace(PRINTED, (found) => (found.startsWith(year) ? "" : "上年"))
    .replace("()", "");
  return plain === "" ? "本年" : plain;
}

/** Words for another year. */
const OTHER = "上年度?|上一年度?|去年度?|前年|往年|以前年度|历年|上期|前期";
/** What may stand before them: a number, 其中, 项目. */
const BEFORE = String.raw`(?:\(?[一二三四五六七八九十\d]{1,2}[)、.])?(?:其中:?)?(?:项目)?`;

const BEGINS = new RegExp(`^${BEFORE}(?:${OTHER}|累计)`, "u");
const IN_BRACKETS = new RegExp(
  `\\((?:${OTHER})(?:同期)?(?:实际|预算|完成|执行)?(?:数|值|情况)?\\)`,
  "u",
);
const ENDS = new RegExp(`[-—:](?:${OTHER})(?:数|值)?$`, "u");

/** Money of this year, whatever year it comes from. */
const CARRIED_OVER = /结转|结余/u;

/** Whether a key names another year behind its label: 年度资金总额(上年), 实际完成值-上年. */
export const namesOtherYearBehind = (key: string): boolean =>
  /[(:—-]/u.test(key) && (IN_BRACKETS.test(key) || ENDS.test(key));

/** A forecast, a part of the year or several years, in brackets or behind a dash. */
const PERIOD_BEHIND =
  /[(:—-](?:全年|年底|年末)?(?:预计|预测|年中|中期|上半年|半年|截至目前|第?[一二三1-3]季度|前[二三]季度|(?:[1-9]|1[01])月|1[-—–~至到](?:[2-9]|1[01])月|三年|五年|中长期|长期|规划)/u;

/** Whether a key names another period than the year behind its label: 完成值(预计), 目标值(三年). */
export const namesOtherPeriodBehind = (key: string): boolean =>
  key.length <= LONGEST && /[(:—-]/u.test(key) && PERIOD_BEHIND.test(key);

/**
 * Whether a key names figures of another year, or of several together: 上年资金总额, 年度资金总额(上年),
 * 项目累计资金总额. 上年结转 is money of this year.
 */
export const isOfOtherYear = (key: string): boolean =>
  key.length <= LONGEST &&
  !CARRIED_OVER.test(key) &&
  (BEGINS.test(key) || namesOtherYearBehind(key));
