/** The heights of a template's rows: the usual ones, higher where a text needs more lines. */
import { HIGHEST_ROW, LINE_HEIGHT, linesOf } from "../sheet/text-lines";
import type { Stretch, TemplateLayout } from "./template-layout";
import type { TemplateIndicator, TemplateOptions } from "./template-options";
import {
  FUNDS_HEADER_ROW,
  GOAL_ROW,
  HEADER_ROW,
  PROJECT_ROW,
  TITLE_ROW,
  UNITS_ROW,
  YEAR_ROW,
  type TableRows,
} from "./template-rows";

const widthOf = ({ widths }: TemplateLayout, [first, last]: Stretch): number =>
  widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);

/** The texts of an indicator that may be long, with their columns. */
function textsOf(
  { table }: TemplateLayout,
  { name, target }: TemplateIndicator,
): readonly (readonly [text: string, column: number])[] {
  return [
    [name, table.name],
    table.target.kind === "whole"
      ? [target.text, table.target.column]
      : [target.value, table.target.value],
  ];
}

/** Points. Frozen rows are low: on a small screen there must be space for the indicators below. */
const USUAL = {
  title: 26,
  year: 15,
  head: 19,
  funds: 17,
  goal: 56,
  header: 30,
  upperHeader: 18,
  row: 30,
};
const CLOSING = { total: 26, hint: 26 };

/** Points, from the title down to the hints. Merged cells, as of the goals, grow with no text. */
export function rowHeights(
  layout: TemplateLayout,
  rows: TableRows,
  { levels, entries }: TemplateOptions,
): ReadonlyMap<number, number> {
  const of = (from: number, to: number, height: number): [number, number][] =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, height]);
  const needed = (text: string, stretch: Stretch, usual: number): number =>
    Math.min(
      HIGHEST_ROW,
      Math.max(usual, linesOf(text, widthOf(layout, stretch)) * LINE_HEIGHT + 4),
    );
  const { project = "", department = "", unit = "", goal = "" } = entries;
  const indicators = levels
    .flatMap(({ level2 }) => level2)
    .flatMap((each) => Array.from({ length: each.rows }, (_, index) => each.indicators?.[index]))
    .map((indicator, index): [number, number] => [
      rows.first + index,
      Math.max(
        USUAL.row,
        ...(indicator === undefined ? [] : textsOf(layout, indicator)).map(([text, column]) =>
          needed(text, [column, column], USUAL.row),
        ),
      ),
    ]);
  const units = Math.max(
    needed(department, layout.head.half, USUAL.head),
    needed(unit, layout.head.secondEntry, USUAL.head),
  );
  const isTwoRowHeader = rows.headerEnd > HEADER_ROW;
  return new Map([
    ...of(TITLE_ROW, TITLE_ROW, USUAL.title),
    ...of(YEAR_ROW, YEAR_ROW, USUAL.year),
    ...of(PROJECT_ROW, PROJECT_ROW, needed(project, layout.head.entry, USUAL.head)),
    ...of(UNITS_ROW, UNITS_ROW, units),
    ...of(FUNDS_HEADER_ROW, GOAL_ROW, USUAL.funds),
    ...of(GOAL_ROW + 1, GOAL_ROW + 1, needed(goal, layout.goals.goal, USUAL.goal)),
    ...of(HEADER_ROW, HEADER_ROW, isTwoRowHeader ? USUAL.upperHeader : USUAL.header),
    ...of(HEADER_ROW + 1, rows.headerEnd, USUAL.header),
    ...indicators,
    ...of(rows.total, rows.grade, CLOSING.total),
    ...of(rows.hint, rows.hint, CLOSING.hint),
  ]);
}

/** Points above the indicators that leave room for some of them on the screen of a small laptop. */
const MOST_FROZEN = 300;

/** How many rows stay in view: down to the table's header, or none where that would fill the screen. */
export function frozenRows(heights: ReadonlyMap<number, number>, { headerEnd }: TableRows): number {
  const above = [...heights].filter(([row]) => row <= headerEnd);
  return above.reduce((sum, [, height]) => sum + height, 0) <= MOST_FROZEN ? headerEnd : 0;
}
