/** What a declaration says for the year, and what for several years: 年度目标 beside 中期目标. */
import type { Area, Grid } from "../grid/grid";
import { linesIn, placeAt, placeOf, type Line } from "../grid/grid";
import type { Place } from "../model/form";
import { goalRole } from "../labels/goal-labels";
import { keyOf } from "../../text/normalize";

export type Period = "year" | "longer";

const bare = (key: string): string => key.replace(/:$/u, "");

/** 中期目标, 长期绩效指标 and 实施期指标值 are of several years; null for what names no period. */
export function periodOf(key: string): Period | null {
  if (/^(项目)?(中长期|中期|长期|实施期)/u.test(key)) return "longer";
  return /^(项目)?(年度|当年|本年|全年|年初)/u.test(key) ? "year" : null;
}

/** 预期目标 and its like, and the goals of several years, which may name them: 中期目标(2026年—2028年). */
export const isGoalLabel = (key: string): boolean =>
  goalRole(bare(key)) === "goal" ||
  /^(项目)?(中长期|中期|长期|实施期|年度|当年|总体|总)+(绩效)?目标(\([^()]*\))?$/u.test(bare(key));

/** The text that belongs to a goal's label: right of it, else right below. */
function goalText(grid: Grid, line: Line, index: number): Place | null {
  const label = line.entries[index];
  if (label === undefined) return null;
  const next = line.entries[index + 1];
  if (next !== undefined && !isGoalLabel(next.key)) return placeOf(next);
  const below = placeAt(grid, { row: label.at.row + 1, column: label.at.column });
  return below.text === "" ? null : below;
}

/** The year's goal in an area; without one that names the year, the last that is not of several years. */
export function declaredGoal(grid: Grid, area: Area): Place | null {
  const goals = linesIn(grid, area).flatMap((line) =>
    line.entries.flatMap(({ key }, index) => {
      const text = isGoalLabel(key) ? goalText(grid, line, index) : null;
      if (text === null || isGoalLabel(keyOf(text.text))) return [];
      return { period: periodOf(key), text };
    }),
  );
  const year = goals.filter(({ period }) => period === "year");
  const own = year.length > 0 ? year : goals.filter(({ period }) => period === null);
  return own.at(-1)?.text ?? null;
}
