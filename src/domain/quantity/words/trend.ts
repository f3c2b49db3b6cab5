/** Changes and their direction: 比上年增长12%. */

const SINCE =
  "(?:比|较|与|同)?(?:上一?年度?|去年|往年|前一?年|基期|年初|改造前|实施前)?(?:同期|水平)?(?:相比|比)?,?";
const OVERALL = "(?:同比|环比|年均|平均|累计|总体)?";
const UP = "增长|增加|增幅|增速|提高|提升|上升|上涨";
const DOWN = "下降|减少|降低|降幅|压减|压缩|缩减|削减|减量|缩短";
const AMOUNT_FOLLOWS = "(?=[<>=≥≤\\d.]|百分之|不[得能应]?[低高少超]|至少)";

const CHANGE = new RegExp(
  `${SINCE}${OVERALL}(?:(?<up>${UP})|(?<down>${DOWN}))(?:率|幅度)?(?:了|为|达到|达)?${AMOUNT_FOLLOWS}`,
  "uy",
);

/** The level after a change: 较上年提高到95%. */
const CHANGED_TO = new RegExp(
  `${SINCE}(?:(?<up>${UP}|升|增)|(?:${DOWN}|降|减|缩减|压缩|控制))(?:到|至)(?:了)?${AMOUNT_FOLLOWS}`,
  "uy",
);

/** The direction of a change. */
export type Direction = "up" | "down";

const MEASURED = new RegExp(
  `(?:(?<up>${UP}|增值|增收)|${DOWN}|降速|减排|节约)(?:的)?(?:率|幅度|幅|比例|比率|百分比|额|量|数|金额|数量|情况)?$`,
  "u",
);
const BEGINS_WITH_CHANGE =
  /^(?:(?<up>增长|增加|提高|提升)|(?:下降|减少|降低|压减|压缩|缩减|削减|缩短))/u;

/** The direction of change that a name measures: up for 税收增长率, down for 减少事故起数; null: none. */
export function trendOfName(name: string): Direction | null {
  const stem = name.replace(/\([^()]*\)$/u, "");
  const measured = MEASURED.exec(stem) ?? BEGINS_WITH_CHANGE.exec(stem);
  if (measured === null) return null;
  return measured.groups?.["up"] === undefined ? "down" : "up";
}

/**
 * The words of a change at a position of a folded text without white space.
 *
 * @returns their direction, whether a level follows (提高到95%), the word for the change ("" before a
 * level) and the position behind them; null for none
 */
export function trendAt(
  text: string,
  from: number,
): { direction: Direction; isLevel: boolean; word: string; end: number } | null {
  for (const [pattern, isLevel] of [
    [CHANGE, false],
    [CHANGED_TO, true],
  ] as const) {
    pattern.lastIndex = from;
    const change = pattern.exec(text);
    if (change === null) continue;
    const { up, down = "" } = change.groups ?? {};
    const direction = up === undefined ? "down" : "up";
    return { direction, isLevel, word: isLevel ? "" : (up ?? down), end: from + change[0].length };
  }
  return null;
}
