/** Figures made unreadable: they must be refused. */
import type { Random } from "../../../support/random";
import { textCell, type Mark, type MarkedCell } from "./marked";
import { choose, makingUnreadable, type Mutation } from "./mutation";

const FIGURES = ["points", "amount", "rate"];

/** Makes one figure of the sheet unreadable. */
const unreadable = (
  name: string,
  parts: readonly string[],
  changed: (cell: MarkedCell, mark: Mark, random: Random) => MarkedCell | null,
): Mutation =>
  makingUnreadable(name, (rows, random) => {
    const figures = rows
      .flat()
      .filter(
        (cell) => cell.mark !== null && parts.includes(cell.mark.part) && /\d/u.test(cell.shown),
      );
    const one = choose(random, figures);
    if (one?.mark == null) return rows;
    const cell = changed(one, one.mark, random) ?? one;
    return rows.map((row) => row.map((other) => (other === one ? cell : other)));
  });

const errorCell = unreadable(
  "an error instead of a number",
  [...FIGURES, "target", "actual"],
  (_, mark, random) => {
    const shown = random.oneOf(["#N/A", "#REF!", "#DIV/0!", "#VALUE!"]);
    return { kind: "error", shown, raw: shown, mark };
  },
);

const dateCell = unreadable("a date instead of a number", FIGURES, (_, mark) => ({
  kind: "number",
  shown: "2024/8/1",
  raw: "45505",
  format: "yyyy/m/d",
  mark,
}));

const letterForDigit = unreadable(
  "a letter for a digit",
  [...FIGURES, "target", "actual"],
  (cell, mark) => {
    // A digit among words is no quantity.
    if (!/^\D{0,3}[\d.,]{2,}\D{0,8}$/u.test(cell.shown)) return null;
    const shown = cell.shown.replace(/0(?!.*0)/u, "O").replace(/1(?!.*1)/u, "l");
    return shown === cell.shown ? null : textCell(shown, mark);
  },
);

const twoPoints = unreadable("a point too many", FIGURES, (cell, mark, random) => {
  const shown = random.oneOf([
    `${cell.shown}..0`,
    `${cell.shown}.0.0`,
    `${cell.shown},0`,
    `.${cell.shown}.`,
  ]);
  return textCell(shown, mark);
});

const twoNumbers = unreadable("two numbers in a cell", FIGURES, (cell, mark, random) => {
  const { shown } = cell;
  return textCell(
    random.oneOf([
      `${shown}/${shown}`,
      `${shown} ${shown}`,
      `${shown}（满分${shown}）`,
      `${shown}→${shown}`,
      `${shown}\n${shown}`,
    ]),
    mark,
  );
});

const inWords = unreadable("a number in words", FIGURES, (_, mark, random) =>
  textCell(random.oneOf(["十", "八分", "满分", "见说明", "待定", "约9", "9左右", "十万"]), mark),
);

export const UNREADABLE_FIGURES: readonly Mutation[] = [
  errorCell,
  dateCell,
  letterForDigit,
  twoPoints,
  twoNumbers,
  inWords,
];
