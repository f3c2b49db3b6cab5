/** Reads a form's head: 项目名称, 主管部门, 实施单位 and the year. */
import type { Position } from "../../cells";
import { claimsAs } from "../grid/claims";
import { placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import type { Claim } from "../model/claim";
import type { Place } from "../model/form";
import { fold } from "../../text/normalize";
import { headRole, type HeadRole } from "../labels/head-labels";
import { isUnitNote } from "../labels/row-labels";
import { claimsOfPairs, headPairs, type Pair } from "./head-pairs";

/** The head as read. */
export interface Head {
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** The label of 自评得分 and the position of its value, where the head has them. */
  readonly score: { readonly label: Place; readonly at: Position } | null;
  /** 自评等级, where the head has it. */
  readonly grade: Place | null;
  readonly claims: readonly Claim[];
}

/**
 * The column of an empty value. Merged cells are not part of the input, so the column is derived:
 * from the value of another label in the label's column, else from the width of the previous label
 * in the row, else from the first column of the funds' figures.
 *
 * @param figures The first column of the funds' figures; null without funds.
 */
function valueColumn(pairs: readonly Pair[], label: Entry, figures: number | null): number {
  const { row, column } = label.at;
  const sameColumn = pairs.find((pair) => pair.label.at.column === column && pair.value !== null);
  if (sameColumn?.value) return sameColumn.value.at.column;
  const inRow = pairs.filter((pair) => pair.label.at.row === row);
  const before = inRow.filter((pair) => pair.label.at.column < column).at(-1);
  if (before === undefined) return figures !== null && figures > column ? figures : column + 1;
  const from = before.value?.at.column ?? valueColumn(pairs, before.label, figures);
  const expected = column + from - before.label.at.column;
  const isTaken = inRow.some(({ label: { at } }) => at.column > column && at.column <= expected);
  return isTaken ? column + 1 : expected;
}

const DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<!\d)((?:19|20)\d\d|二[〇○零]{1}[〇○零一二三四五六七八九]{2})\s*年?度?/u;

/** The longest text that is a year alone: (2024年度). */
const LONGEST_YEAR = 10;

/** The year in a text as four digits: 2024年度, 2024, 二〇二四年; null without one. */
function yearIn(text: string): string | null {
  const year = YEAR.exec(fold(text))?.[1];
  return year?.replace(/[^\d]/gu, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))) ?? null;
}

/** Whether a text is a year and nothing else. */
export const isYear = (text: string): boolean =>
  text.length <= LONGEST_YEAR && yearIn(text) !== null;

/** The cells of a line before its first label: (2024年度) | 自评得分 | 99. */
function beforeLabels({ entries }: Line): readonly Entry[] {
  const label = entries.findIndex(({ key }) => headRole(key) !== null);
  return label < 0 ? entries : entries.slice(0, label);
}

function readYear(printed: readonly Line[], pairs: readonly Pair[], title: Place): Place | null {
  const lines = printed.filter(({ row }) => pairs.every(({ below }) => below?.row !== row));
  const values = pairs.flatMap(({ role, value }) =>
    role === "year" && value !== null ? [value] : [],
  );
  const labelled = values.find(({ text }) => yearIn(text) !== null);
  if (labelled) return { ...placeOf(labelled), text: yearIn(labelled.text) ?? "" };
  const inline = pairs.find(({ role, inline: text }) => role === "year" && text !== null);
  const inlineYear = inline?.inline == null ? null : yearIn(inline.inline);
  if (inline !== undefined && inlineYear !== null)
    return { ...placeOf(inline.label), text: inlineYear };
  // A cell with the year only, below the title: （2024年度）, or an unfilled （ 年度）.
  const yearCells = lines
    .flatMap(beforeLabels)
    .filter(
      ({ key, at }) =>
        at.row !== title.at.row &&
        /^\(?[\s\d〇○零一二三四五六七八九]*年?度?\)?$/u.test(key) &&
        /年/u.test(key),
    );
  for (const entry of yearCells) {
    const year = yearIn(entry.text);
    if (year !== null) return { ...placeOf(entry), text: year };
  }
  // A year followed by other text.
  const withText = lines
    .flatMap(beforeLabels)
    .find(({ key }) => /^\(?20\d\d年度?\)?/u.test(key) && key.length < 30);
  const year = withText === undefined ? null : yearIn(withText.text);
  if (withText !== undefined && year !== null) return { ...placeOf(withText), text: year };
  const inTitle = yearIn(title.text);
  if (inTitle !== null) return { ...title, text: inTitle };
  const [unread] = values;
  if (unread !== undefined) return placeOf(unread);
  const [unfilled] = yearCells;
  return unfilled === undefined ? null : { ...placeOf(unfilled), text: "" };
}

/**
 * The form's year in digits, which decides among columns of several years; null without one.
 *
 * @param lines The lines from the title to the funds.
 */
export function formYear(lines: readonly Line[], title: Place): string | null {
  const year = readYear(lines, headPairs(lines, Infinity), title);
  return year === null ? null : yearIn(year.text);
}

/**
 * Reads the head. The year is taken from a label's value, a line of its own or the title.
 *
 * @param lines The lines from the title to the funds.
 * @param columns.figures The first column of the funds' figures; null without funds.
 * @param columns.right The form's last column.
 */
export function readHead(
  grid: Grid,
  lines: readonly Line[],
  title: Place,
  columns: { readonly figures: number | null; readonly right: number },
): Head {
  const pairs = headPairs(lines, columns.right);
  const find = (role: HeadRole): Pair | undefined => {
    const all = pairs.filter((pair) => pair.role === role);
    return all.find(({ value, inline }) => value !== null || inline !== null) ?? all[0];
  };
  const valueAt = ({ label, value, below }: Pair): Position =>
    value?.at ?? below ?? { row: label.at.row, column: valueColumn(pairs, label, columns.figures) };
  const place = (role: HeadRole): Place | null => {
    const pair = find(role);
    if (pair === undefined) return null;
    if (pair.inline !== null) return { ...placeOf(pair.label), text: pair.inline };
    return placeAt(grid, valueAt(pair));
  };
  const score = find("score");
  const claims = claimsOfPairs(pairs);
  const year = readYear(lines, pairs, title);
  const notes = lines.flatMap(({ entries }) => entries.filter(({ key }) => isUnitNote(key)));
  const claimed = new Set([title.at, ...claims.map(({ at }) => at)]);
  const isNew = (at: Position): boolean => !claimed.has(at);
  return {
    year,
    project: place("project"),
    department: place("department"),
    unit: place("unit") ?? place("reporter"),
    score:
      score === undefined || score.inline !== null
        ? null
        : { label: placeOf(score.label), at: valueAt(score) },
    grade: place("grade"),
    claims: [
      ...claims,
      ...claimsAs("head-value", year !== null && isNew(year.at) ? [year] : []),
      ...claimsAs(
        "note",
        notes.filter(({ at }) => isNew(at)),
      ),
    ],
  };
}
