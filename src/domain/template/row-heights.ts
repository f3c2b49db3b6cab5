/** How high a template's rows are: as usual, and higher where what stands in them needs more lines. */
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

/** Points of 宋体 10: a Chinese character, any other, a line; the sides of a cell. */
const WIDE = 10.2;
const NARROW = 5.3;
const LINE = 13;
const SIDES = 6;

/** How many lines a text takes in a width. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    const length = Array.from(paragraph).reduce(
      (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : NARROW),
      0,
    );
    return lines + Math.max(1, Math.ceil(length / (width - SIDES)));
  }, 0);
}

const heightFor = (texts: readonly (readonly [text: string, width: number])[]): number =>
  Math.max(...texts.map(([text, width]) => linesOf(text, width))) * LINE + 4;

const widthOf = ({ widths }: TemplateLayout, [first, last]: Stretch): number =>
  widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);

function indicatorHeight(layout: TemplateLayout, { name, target }: TemplateIndicator): number {
  const { table } = layout;
  const width = (column: number): number => widthOf(layout, [column, column]);
  const asked: readonly [string, number] =
    table.target.kind === "whole"
      ? [target.text, width(table.target.column)]
      : [target.value, width(table.target.value)];
  return heightFor([[name, width(table.name)], asked]);
}

/** What stays in view is kept low: on a small screen there must be room for the indicators below. */
const USUAL = { title: 28, year: 16, head: 22, funds: 18, goal: 64, storey: 26, row: 28, hint: 26 };

/** Points, from the title down to the hints. */
export function rowHeights(
  layout: TemplateLayout,
  rows: TableRows,
  { levels, entries }: TemplateOptions,
): ReadonlyMap<number, number> {
  const of = (from: number, to: number, height: number): [number, number][] =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, height]);
  const goal = heightFor([[entries.goal ?? "", widthOf(layout, layout.goals.goal)]]);
  const filled = levels.flatMap(({ level2 }) =>
    level2.flatMap(({ rows: count, indicators = [] }) =>
      Array.from({ length: count }, (_, index) => indicators[index]),
    ),
  );
  const indicators = filled.map((indicator, index): [number, number] => [
    rows.first + index,
    Math.max(USUAL.row, indicator === undefined ? 0 : indicatorHeight(layout, indicator)),
  ]);
  const storey = rows.headerEnd === HEADER_ROW ? USUAL.row : USUAL.storey;
  return new Map([
    ...of(TITLE_ROW, TITLE_ROW, USUAL.title),
    ...of(YEAR_ROW, YEAR_ROW, USUAL.year),
    ...of(PROJECT_ROW, UNITS_ROW, USUAL.head),
    ...of(FUNDS_HEADER_ROW, GOAL_ROW, USUAL.funds),
    ...of(GOAL_ROW + 1, GOAL_ROW + 1, Math.max(USUAL.goal, goal)),
    ...of(HEADER_ROW, rows.headerEnd, storey),
    ...indicators,
    ...of(rows.total, rows.grade, USUAL.row),
    ...of(rows.hint, rows.hint, USUAL.hint),
  ]);
}
