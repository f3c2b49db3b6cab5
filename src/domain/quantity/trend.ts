/** 比上年增长12%: a change in place of a level, and which way it goes. */
import { isDigit } from "../text/character";

const SINCE =
  "(?:比|较|与|同)?(?:上一?年度?|去年|往年|前一?年|基期|年初|改造前|实施前)?(?:同期|水平)?(?:相比|比)?,?";
const OVERALL = "(?:同比|环比|年均|平均|累计|总体)?";
const UP = "增长|增加|增幅|提高|提升|上升|上涨";
const DOWN = "下降|减少|降低|降幅|压减|缩短";
const AMOUNT_FOLLOWS = "(?=[<>=≥≤\\d.]|不[得能应]?[低高少超])";

const CHANGE = new RegExp(
  `^${SINCE}${OVERALL}(?:(?<up>${UP})|(?:${DOWN}))(?:率|幅度)?(?:了|为|达到|达)?${AMOUNT_FOLLOWS}`,
  "u",
);

/** 较上年提高到95% is a level. */
const RAISED_TO = new RegExp(`^${SINCE}(?:${UP})(?:到|至)${AMOUNT_FOLLOWS}`, "u");

export type Direction = "up" | "down";

/** Which way a folded text without white space says something changed; null where it names no change. */
export function directionOf(text: string): Direction | null {
  // Most answers are the number itself.
  if (isDigit(text.charCodeAt(0))) return null;
  const match = CHANGE.exec(text);
  if (!match) return null;
  return match.groups?.["up"] === undefined ? "down" : "up";
}

/** 比上年增长12% → 12%, 提高到95% → 95%; other texts as they are. */
export const withoutChange = (text: string): string =>
  text.replace(CHANGE, "").replace(RAISED_TO, "");
