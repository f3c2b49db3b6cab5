/** Reads 项目支出绩效目标申报表: the targets that a project declares before the year. */
import type { Cells } from "../../cells";
import { declaredAmount, type DeclaredAmount } from "./declared-amount";
import { declaredGoal, isGoalLabel } from "./declared-period";
import { declaredRows, type FoundTable } from "./declared-tables";
import { findForms } from "../areas/find-forms";
import type { Form, Indicator, Place } from "../model/form";
import { isGoalHeader } from "../blocks/goals";
import { gridOf, linesIn, placeAt, type Area, type Grid } from "../grid/grid";
import { readHead } from "../blocks/head";
import { isPlanned } from "../header/table-kind";
import { splitList } from "../split-list";
import { readForm } from "../read-form";

/** One declaration of targets. */
export interface Declaration {
  /** The first row. */
  readonly top: number;
  readonly title: Place;
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** 年度资金总额; null where it or its unit is missing. */
  readonly amount: DeclaredAmount | null;
  /** The goal of the year: 年度目标 where the declaration also has 中期目标. */
  readonly goal: Place | null;
  /** The indicators with a name. Their actual values and scores are empty. */
  readonly indicators: readonly Indicator[];
  /** Whether the declaration also has targets for several years (中期, 实施期), which are not read. */
  readonly leavesLonger: boolean;
}

/**
 * Whether a title is that of a whole department's declaration, which has no project and other
 * rules.
 */
const isOfDepartment = ({ text }: Place): boolean => /(部门|单位)整体/u.test(text);

/** The area above tables that begin on one row. */
const areaAbove = (tables: readonly FoundTable[], header: number): Area => ({
  top: Math.min(...tables.map(({ area }) => area.top)),
  bottom: header - 1,
  left: Math.min(...tables.map(({ area }) => area.left)),
  right: Math.max(...tables.map(({ area }) => area.right)),
});

/** The fields of the head, which above two tables is as wide as both. */
function headOf(grid: Grid, { title, project, department, unit }: Form, area: Area) {
  const lines = linesIn(grid, area);
  const end = lines.findIndex(
    (line) => isGoalHeader(line) || line.entries.some(({ key }) => isGoalLabel(key)),
  );
  const columns = { figures: null, right: area.right };
  const wide = readHead(grid, end < 0 ? lines : lines.slice(0, end), title, columns);
  const filled = (own: Place | null, other: Place | null): Place | null =>
    own === null || own.text === "" ? (other ?? own) : own;
  return {
    project: filled(project, wide.project),
    department: filled(department, wide.department),
    unit: filled(unit, wide.unit),
  };
}

/** The declarations in a list of projects, which has the goal in a column. */
function declarationsOfList(grid: Grid, { area, form }: FoundTable): Declaration[] {
  const [header] = area.headers;
  const forms = splitList(grid, area, form);
  return forms.map((one, index) => {
    const indicators = one.indicators.filter(({ placeholder }) => !placeholder);
    const first = one.indicators[0]?.row ?? area.top;
    const goal = header?.labels.find(({ entry }) => isGoalLabel(entry.key))?.entry.at.column;
    const { title, year, project, department, unit } = one;
    return {
      ...{ title, year, project, department, unit, indicators },
      top: index === 0 ? area.top : first,
      amount: null,
      goal: goal === undefined ? null : placeAt(grid, { row: first, column: goal }),
      leavesLonger: false,
    };
  });
}

/**
 * The declarations in tables under one head.
 *
 * @param header The first row of their headers.
 */
function declarationsOf(grid: Grid, tables: readonly FoundTable[], header: number): Declaration[] {
  const [first] = tables;
  if (first === undefined) return [];
  const isList = first.area.headers[0]?.columns.has("project") === true;
  if (isList && tables.length === 1) return declarationsOfList(grid, first);
  const { title, year } = first.form;
  const head = areaAbove(tables, header);
  return [
    {
      ...headOf(grid, first.form, head),
      ...{ title, year, top: first.area.top },
      amount: declaredAmount(grid, head),
      goal: declaredGoal(grid, head),
      ...declaredRows(grid, tables),
    },
  ];
}

/**
 * Groups tables that begin on one row: a table with a project of its own begins another
 * declaration.
 */
function groupsByHead(tables: readonly FoundTable[]): FoundTable[][] {
  const heads: FoundTable[][] = [];
  for (const table of tables) {
    const last = heads.at(-1);
    if (last === undefined || (table.form.project?.text ?? "") !== "") heads.push([table]);
    else last.push(table);
  }
  return heads;
}

/**
 * Reads the declarations of a sheet, from top to bottom. Of two tables under one head, one for
 * several years and one for the year, the year's is read. Declarations of whole departments
 * (部门整体支出) are left out.
 */
export function readDeclarations(cells: Cells): Declaration[] {
  const grid = gridOf(cells);
  const found = findForms(grid, isPlanned).flatMap((area) => {
    const form = readForm(grid, area);
    return form === null || isOfDepartment(form.title) ? [] : [{ form, area }];
  });
  const topOf = ({ area }: FoundTable): number => area.headers[0]?.top ?? 0;
  const tops = [...new Set(found.map(topOf))];
  return tops
    .flatMap((top) =>
      groupsByHead(found.filter((one) => topOf(one) === top)).flatMap((tables) =>
        declarationsOf(grid, tables, top),
      ),
    )
    .filter(({ indicators }) => indicators.length > 0);
}
