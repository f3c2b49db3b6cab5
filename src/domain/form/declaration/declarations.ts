/** 项目支出绩效目标申报表: what a project means to reach, before there is anything to assess. */
import type { Cells } from "../../cells";
import { declaredAmount, type DeclaredAmount } from "./declared-amount";
import { declaredGoal, isGoalLabel } from "./declared-period";
import { declaredRows, type FoundTable } from "./declared-tables";
import { findForms } from "../areas/find-forms";
import type { Form, Indicator, Place } from "../model/form";
import { isGoalHeader } from "../blocks/goals";
import { gridOf, linesIn, placeAt, type Area, type Grid } from "../grid/grid";
import { readHead } from "../blocks/head";
import { isPlanned } from "../header/header";
import { splitList } from "../split-list";
import { readForm } from "../read-form";

export interface Declaration {
  /** The row it begins on. */
  readonly top: number;
  readonly title: Place;
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** 年度资金总额, where its unit is told. */
  readonly amount: DeclaredAmount | null;
  /** What is to be reached in the year, as far as it is said; with 中期目标 before it, 年度目标. */
  readonly goal: Place | null;
  /** Those with a name; their actuals and scores are empty. */
  readonly indicators: readonly Indicator[];
  /** Targets of several years (中期, 实施期) stand there as well, and were not taken. */
  readonly leavesLonger: boolean;
}

/** A whole department declares by other rules: it has no project. */
const isOfDepartment = ({ text }: Place): boolean => /(部门|单位)整体/u.test(text);

/** What stands above tables that begin on one row. */
const above = (tables: readonly FoundTable[], header: number): Area => ({
  top: Math.min(...tables.map(({ area }) => area.top)),
  bottom: header - 1,
  left: Math.min(...tables.map(({ area }) => area.left)),
  right: Math.max(...tables.map(({ area }) => area.right)),
});

/** The head's places; above two tables it is as wide as both. */
function headOf(grid: Grid, { title, project, department, unit }: Form, area: Area) {
  const lines = linesIn(grid, area);
  const end = lines.findIndex(
    (line) => isGoalHeader(line) || line.entries.some(({ key }) => isGoalLabel(key)),
  );
  const wide = readHead(grid, end < 0 ? lines : lines.slice(0, end), title, null);
  const said = (own: Place | null, other: Place | null): Place | null =>
    own === null || own.text === "" ? (other ?? own) : own;
  return {
    project: said(project, wide.project),
    department: said(department, wide.department),
    unit: said(unit, wide.unit),
  };
}

/** A list of projects has goal and amount in columns of its own. */
function ofList(grid: Grid, { area, form }: FoundTable): Declaration[] {
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

function ofTables(grid: Grid, tables: readonly FoundTable[], header: number): Declaration[] {
  const [first] = tables;
  if (first === undefined) return [];
  const isList = first.area.headers[0]?.columns.has("project") === true;
  if (isList && tables.length === 1) return ofList(grid, first);
  const { title, year } = first.form;
  const head = above(tables, header);
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

/** Tables that begin on one row under one head; a project of its own begins another declaration. */
function underOneHead(tables: readonly FoundTable[]): FoundTable[][] {
  const heads: FoundTable[][] = [];
  for (const table of tables) {
    const last = heads.at(-1);
    if (last === undefined || (table.form.project?.text ?? "") !== "") heads.push([table]);
    else last.push(table);
  }
  return heads;
}

/**
 * The declarations on a sheet, from top to bottom. Of two tables under one head, several years' and
 * the year's, the year's is taken. One of a whole department (部门整体支出) is none.
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
      underOneHead(found.filter((one) => topOf(one) === top)).flatMap((tables) =>
        ofTables(grid, tables, top),
      ),
    )
    .filter(({ indicators }) => indicators.length > 0);
}
