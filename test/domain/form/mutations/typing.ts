/** Slips of typing: what stays readable must be read the same, the rest must be refused. */
import type { Random } from "../../../support/random";
import { BLANK, textCell, widthOf, type Mark, type MarkedCell, type Rows } from "./marked";
import { chance, choose, eachMarked, mutation, oneForm, spoiling, type Mutation } from "./mutation";
import { withLevels } from "./labels";

const FIGURES = ["points", "amount", "rate"];

const isTyped = (cell: MarkedCell): boolean => cell.kind !== "empty" && cell.shown.trim() !== "";

const fullStops = mutation("a full stop behind figures and answers", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const known = ["points", "target", "actual"].includes(mark.part);
    return known && isTyped(cell) && cell.kind === "text" && chance(random, 5)
      ? textCell(cell.shown + random.oneOf(["。", "；", ";"]), mark)
      : cell;
  }),
);

/** Rows of indicators in another order, each with its levels on it. */
const reorderRows = mutation("rows in another order", (rows, random) => {
  const form = oneForm(rows, random);
  const filled = withLevels(rows, () => true);
  const isRow = (row: Rows[number]): boolean =>
    row.some(({ mark }) => mark?.form === form && mark.part === "name" && mark.straight);
  const places = filled.flatMap((row, index) => (isRow(row) ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? -1;
  // A piece of a row or of a label below it would come to stand below another.
  if (last - first + 1 !== places.length) return rows;
  const own = (cell: MarkedCell | undefined): boolean => cell?.mark?.form === form;
  const left = [...places];
  const order = places.map(() => left.splice(random.below(left.length), 1)[0] ?? 0);
  return filled.map((row, index) => {
    const source = filled[order[places.indexOf(index)] ?? -1];
    if (source === undefined) return row;
    // What another form has on the same row stays.
    return row.map((cell, column) =>
      own(cell) || own(source[column]) ? (source[column] ?? BLANK) : cell,
    );
  });
});

/** A level's label nobody typed: the row's own level cannot be known, its figures can. */
const loseLevel = mutation("a level's label left out", (rows, random) => {
  const labels = rows
    .flat()
    .filter((cell) => /^level/u.test(cell.mark?.part ?? "") && isTyped(cell));
  // Of (50分) only the level 2 beside it tells what it is; a copy of a label has its mark.
  if (labels.some(({ shown }) => /^[（(]\d/u.test(shown))) return rows;
  const single = labels.filter(
    ({ mark }) =>
      labels.filter((other) => other.mark?.row === mark?.row && other.mark?.column === mark?.column)
        .length === 1,
  );
  const lost = choose(random, single);
  return rows.map((row) => row.map((cell) => (cell === lost ? textCell("", cell.mark) : cell)));
});

const besideTable = mutation("a remark beside the table", (rows, random) => {
  const at = random.below(rows.length);
  const remark = textCell(random.oneOf(["已核", "待补充材料", "√", "同意", "见附件3"]));
  const width = widthOf(rows);
  return rows.map((row, index) => {
    const squared = [...row, ...Array<MarkedCell>(width - row.length).fill(BLANK)];
    return [...squared, BLANK, index === at ? remark : BLANK];
  });
});

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
    if (!/^\D{0,3}[\d.,]+\D{0,8}$/u.test(cell.shown)) return null;
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

export const TYPING_MUTATIONS: readonly Mutation[] = [
  fullStops,
  reorderRows,
  loseLevel,
  besideTable,
  errorCell,
  dateCell,
  letterForDigit,
  twoPoints,
  twoNumbers,
  inWords,
];
