/** Periods: parts of a year, and names of what is done or given in each of several periods or places. */

/** Whether a name is that of each month, week or day: 每月监测次数, 日均接待人数. */
export const isOfEachPeriod = (name: string): boolean =>
  /[日月周季]均|每个?(?:月|季|半年|周|天|日)|日最[大高]/u.test(name);

/** Whether a name is that of each place, person or case: 户均增收, 每公里养护成本. */
export const isOfEach = (name: string): boolean =>
  isOfEachPeriod(name) ||
  /每(?!年)|[户村场人亩生次]均|平均|各[乡村县市区断站点校单]|单[户站场人台次位]|单产|亩产/u.test(
    name,
  );

/** Parts of a year, and its feasts, before which something is done: 春、秋, 上、下半年, 春节、重阳. */
const SEASON =
  /^(?:[春夏秋冬][季天]?|[上下]|[上下]半年|元旦|春节|元宵|清明|端午|中秋|国庆|重阳|五一|七一|八一)(?:节?前?后?)$/u;

/** Whether words are for a part of a year. */
export const isSeason = (text: string): boolean => SEASON.test(text);
