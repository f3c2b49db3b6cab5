/** Figures spoilt so that nobody can say what they are: they must be refused. */
import type { Random } from "../../../support/random";
import { textCell, type Mark, type MarkedCell } from "./marked";
import { choose, spoiling, type Mutation } from "./mutation";

const FIGURES = ["points", "amount", "rate"];

/** One figure of the sheet, spoilt. */
const spoil = (
  name: string,
  parts: readonly string[],
  spoilt: (cell: MarkedCell, mark: Mark, random: Random) => MarkedCell | null,
): Mutation =>
  spoiling(name, (rows, random) => {
    const figures = rows
      .flat()
      .filter(
        (cell) => cell.mark !== null && parts.includes(cell.mark.part) && /\d/u.test(cell.shown),
      );
    const one = choose(random, figures);
    if (one?.mark == null) return rows;
    const cell = spoilt(one, one.mark, random) ?? one;
    return rows.map((row) => row.map((other) => (other === one ? cell : other)));
  });

const errorCell = spoil(
  "an error instead of a number",
  [...FIGURES, "target", "actual"],
  (_, mark, random) => {
    const shown = random.oneOf(["#N/A", "#REF!", "#DIV/0!", "#VALUE!"]);
    return { kind: "error", shown, raw: shown, mark };
  },
);

const dateCell = spoil("a date instead of a number", FIGURES, (_, mark) => ({
  kind: "number",
  shown: "2024/8/1",
  raw: "45505",
  format: "yyyy/m/d",
  mark,
}));

const letterForDigit = spoil(
  "a letter for a digit",
  [...FIGURES, "target", "actual"],
  (cell, mark) => {
    // Among words a digit says no quantity.
    if (!/^\D{0,3}[\d.,]{2,}\D{0,8}$/u.test(cell.shown)) return null;
    const shown = cell.shown.replace(/0(?!.*0)/u, "O").replace(/1(?!.*1)/u, "l");
    return shown === cell.shown ? null : textCell(shown, mark);
  },
);

const twoPoints = spoil("a point too many", FIGURES, (cell, mark, random) => {
  const shown = random.oneOf([
    `${cell.shown}..0`,
    `${cell.shown}.0.0`,
    `${cell.shown},0`,
    `.${cell.shown}.`,
  ]);
  return textCell(shown, mark);
});

const twoNumbers = spoil("two numbers in a cell", FIGURES, (cell, mark, random) => {
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

const inWords = spoil("a number in words", FIGURES, (_, mark, random) =>
  textCell(random.oneOf(["十", "八分", "满分", "见说明", "待定", "约9", "9左右", "十万"]), mark),
);

export const SPOILT_FIGURES: readonly Mutation[] = [
  errorCell,
  dateCell,
  letterForDigit,
  twoPoints,
  twoNumbers,
  inWords,
];
