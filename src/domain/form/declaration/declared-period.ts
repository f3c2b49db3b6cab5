/** Tells the goals and labels of the year from those of several years: 年度目标 beside 中期目标. */
import type { Area, Grid } from "../grid/grid";
import { linesIn, placeAt, placeOf, type Line } from "../grid/grid";
import type { Place } from "../model/form";
import { goalRole } from "../labels/goal-labels";
import { keyOf } from "../../text/normalize";

/** The period of a goal or a table: the year or several years. */
export type Period = "year" | "longer";

const withoutColon = (key: string): string => key.replace(/:$/u, "");

/** The period that a key names (several years: 中期目标, 长期绩效指标, 实施期指标值); null for none. */
export function periodOf(key: string): Period | null {
  if (/^(项目)?(中长期|中期|长期|实施期)/u.test(key)) return "longer";
  return /^(项目)?(年度|当年|本年|全年|年初)/u.test(key) ? "year" : null;
}

/** Whether a key labels a goal of the year (预期目标) or of several years (中期目标(2026年—2028年)). */
export const isGoalLabel = (key: string): boolean =>
  goalRole(withoutColon(key)) === "goal" ||
  /^(项目)?(中长期|中期|长期|实施期|年度|当年|总体|总)+(绩效)?目标(\([^()]*\))?$/u.test(
    withoutColon(key),
  );

/** The text of a goal's label: in the next cell, else in the cell below. */
function goalText(grid: Grid, line: Line, index: number): Place | null {
  const label = line.entries[index];
  if (label === undefined) return null;
  const next = line.entries[index + 1];
  if (next !== undefined && !isGoalLabel(next.key)) return placeOf(next);
  const below = placeAt(grid, { row: label.at.row + 1, column: label.at.column });
  return below.text === "" ? null : below;
}

/** The year's goal in an area: the last that names the year, else the last that names no period. */
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
