/** Changes to a form's sheet that do not change its content. */
import type { Random } from "../../../support/random";
import type { Mark, MarkedCell, Rows } from "./marked";

export interface Mutation {
  readonly name: string;
  /**
   * Gives the changed sheet. A cell that only moved, or was typed in another way, keeps its mark,
   * which shows where each figure must be read now; a copy of a label keeps it too.
   */
  readonly apply: (rows: Rows, random: Random) => Rows;
  /** Makes figures unreadable, so that refusing them is right. */
  readonly makesUnreadable?: true;
}

export const mutation = (name: string, apply: Mutation["apply"]): Mutation => ({ name, apply });

export const makingUnreadable = (name: string, apply: Mutation["apply"]): Mutation => ({
  name,
  apply,
  makesUnreadable: true,
});

/** Each cell that a fixture had, changed or not. */
export const eachMarked = (
  rows: Rows,
  change: (cell: MarkedCell, mark: Mark) => MarkedCell,
): Rows =>
  rows.map((row) => row.map((cell) => (cell.mark === null ? cell : change(cell, cell.mark))));

/** The forms of a sheet by their numbers. */
export const formsOn = (rows: Rows): readonly number[] => [
  ...new Set(rows.flatMap((row) => row.flatMap(({ mark }) => mark?.form ?? []))),
];

/** One form of the sheet; -1 for a sheet without any. */
export function oneForm(rows: Rows, random: Random): number {
  const forms = formsOn(rows);
  return forms[random.below(forms.length)] ?? -1;
}

/** Whether this is a row of a form's header. A block's label filled down is none. */
export const isHeaderRow = (row: Rows[number], form: number): boolean =>
  row.filter(({ mark }) => mark?.form === form && mark.part === "header").length > 1;

/** The index of the last such row; -1 without one. */
export const lastRow = (rows: Rows, is: (row: Rows[number]) => boolean): number =>
  rows.map(is).lastIndexOf(true);

export const chance = (random: Random, oneIn: number): boolean => random.below(oneIn) === 0;

export const choose = <T>(random: Random, values: readonly T[]): T | undefined =>
  values[random.below(values.length)];
