/** 项目支出绩效目标申报表: what a project means to reach, before there is anything to assess. */
import type { Cells } from "../cells";
import { findForms, type FormArea } from "./find-forms";
import type { Indicator, Place } from "./form";
import { goalRole } from "./goal-labels";
import { gridOf, linesIn, placeAt, placeOf, type Area, type Grid, type Line } from "./grid";
import { keyOf } from "./heal";
import { isPlanned } from "./header";
import { readForm } from "./read-form";

export interface Declaration {
  readonly title: Place;
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** What is to be reached in the year, as far as it is said; with 中期目标 before it, 年度目标. */
  readonly goal: Place | null;
  /** Those with a name; their actuals and scores are empty. */
  readonly indicators: readonly Indicator[];
}

/** 预期目标 and its like, and the goals of several years, which may name them: 中期目标(2026年—2028年). */
const isGoalLabel = (key: string): boolean =>
  goalRole(key) === "goal" || /^(中期|长期|实施期|年度|总体)+目标(\([^()]*\))?$/u.test(key);

/** The text that belongs to a goal's label: right of it, else right below. */
function goalText(grid: Grid, line: Line, index: number): Place | null {
  const label = line.entries[index];
  if (label === undefined) return null;
  const next = line.entries[index + 1];
  if (next !== undefined && !isGoalLabel(next.key)) return placeOf(next);
  const below = placeAt(grid, { row: label.at.row + 1, column: label.at.column });
  return below.text === "" ? null : below;
}

/** The last of the goals above a table: the year's stands behind that of several years. */
function goalAbove(grid: Grid, area: Area): Place | null {
  const goals = linesIn(grid, area).flatMap((line) =>
    line.entries.flatMap(({ key }, index) =>
      isGoalLabel(key) ? (goalText(grid, line, index) ?? []) : [],
    ),
  );
  return goals.filter(({ text }) => !isGoalLabel(keyOf(text))).at(-1) ?? null;
}

/** What stands above tables that begin on one row. */
const above = (areas: readonly FormArea[], header: number): Area => ({
  top: Math.min(...areas.map(({ top }) => top)),
  bottom: header - 1,
  left: Math.min(...areas.map(({ left }) => left)),
  right: Math.max(...areas.map(({ right }) => right)),
});

/**
 * The declarations on a sheet, from top to bottom. Of two tables side by side under one head, several
 * years' and the year's, the right one is taken.
 */
export function readDeclarations(cells: Cells): Declaration[] {
  const grid = gridOf(cells);
  const found = findForms(grid, isPlanned).flatMap((area) => {
    const form = readForm(grid, area);
    return form === null ? [] : [{ form, area, header: area.headers[0]?.top ?? 0 }];
  });
  const tops = [...new Set(found.map(({ header }) => header))];
  return tops.flatMap((top): Declaration[] => {
    const beside = found.filter(({ header }) => header === top);
    const heads = beside.map(({ form }) => form);
    const filled = heads.filter(({ indicators }) => indicators.some((one) => !one.placeholder));
    const table = filled.at(-1);
    const [first] = heads;
    if (table === undefined || first === undefined) return [];
    const { title, year, project, department, unit } = first;
    return [
      {
        ...{ title, year, project, department, unit },
        goal: goalAbove(
          grid,
          above(
            beside.map(({ area }) => area),
            top,
          ),
        ),
        indicators: table.indicators.filter(({ placeholder }) => !placeholder),
      },
    ];
  });
}
